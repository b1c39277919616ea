#include "testruns/runfilterbar.h"

#include "common/filterchip.h"
#include "common/icons.h"
#include "common/lamppainter.h"
#include "common/plaintip.h"
#include "common/reasons.h"
#include "connections/colleaguetexts.h"
#include "testruns/runfiltertexts.h"
#include "testruns/runvaluebox.h"
#include "testruns/stateshape.h"
#include "testruns/testrunmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int symbolSize = 16;
constexpr int besideBar = 10;
constexpr int lettersOfChoice = 16;
constexpr int shortestChoice = 8; // letters

wallarm::RunState stateOf(RunGroup group)
{
    switch (group) {
    case RunGroup::InProgress:
        return wallarm::RunState::Running;
    case RunGroup::Passed:
        return wallarm::RunState::Passed;
    case RunGroup::Failed:
        return wallarm::RunState::Failed;
    case RunGroup::Interrupted:
        return wallarm::RunState::Interrupted;
    case RunGroup::Unknown:
        break;
    }
    return wallarm::RunState::Unknown;
}

QString nameOf(RunGroup group)
{
    switch (group) {
    case RunGroup::InProgress:
        return u"runChipInProgress"_s;
    case RunGroup::Passed:
        return u"runChipPassed"_s;
    case RunGroup::Failed:
        return u"runChipFailed"_s;
    case RunGroup::Interrupted:
        return u"runChipInterrupted"_s;
    case RunGroup::Unknown:
        return u"runChipUnknown"_s;
    }
    return {};
}

QIcon drawn(qreal ratio, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    QPixmap pixmap(QSize(symbolSize, symbolSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(0, 0, symbolSize, symbolSize).adjusted(1, 1, -1, -1));
    return pixmap;
}

} // namespace

RunFilterBar::RunFilterBar(TestRunModel &model, QLineEdit &words, QWidget *parent)
    : Translated(parent)
    , m_model(model)
    , m_words(words)
    , m_domain(new RunValueBox(
          [this] {
              QSet<QString> found;
              for (const RunEntry &entry : m_model.context().stores.testRuns.all()) {
                  if (entry.run.common->domains.has_value())
                      found.unite({entry.run.common->domains->begin(), entry.run.common->domains->end()});
              }
              found.remove(wallarm::andMore.toString()); // not a domain
              return QStringList(found.begin(), found.end());
          },
          this))
    , m_policy(new RunValueBox(
          [this] {
              QSet<QString> found;
              for (const RunEntry &entry : m_model.context().stores.testRuns.all()) {
                  if (!entry.run.common->policyName.value_or(QString()).isEmpty())
                      found.insert(*entry.run.common->policyName);
              }
              return QStringList(found.begin(), found.end());
          },
          this))
    , m_age(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"runFilterBar"_s);
    build();
    connect(&m_words, &QLineEdit::textChanged, this, &RunFilterBar::takeFilter);
    connect(m_domain, &RunValueBox::valueChanged, this, &RunFilterBar::takeFilter);
    connect(m_policy, &RunValueBox::valueChanged, this, &RunFilterBar::takeFilter);
    connect(m_age, &QComboBox::currentIndexChanged, this, &RunFilterBar::takeFilter);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFilter({});
        m_words.setFocus();
    });
    const ConnectionStore &connections = m_model.context().stores.connections;
    for (const auto signal : {&ConnectionStore::added, &ConnectionStore::changed, &ConnectionStore::removed})
        connect(&connections, signal, this, &RunFilterBar::showMine);
    connect(&m_model, &TestRunModel::countsChanged, this, [this] {
        if (!m_countsShown)
            return; // one run after another: update once for all
        m_countsShown = false;
        QMetaObject::invokeMethod(this, &RunFilterBar::showCounts, Qt::QueuedConnection);
    });
    retranslate();
    drawSigns();
}

void RunFilterBar::build()
{
    auto *line = new QHBoxLayout(this);
    line->setSpacing(6);
    line->setContentsMargins(besideBar, 0, besideBar, 0);
    for (const RunGroup group : allRunGroups)
        m_groups.at(static_cast<size_t>(group)) = addChip(nameOf(group));
    m_recording = addChip(u"runChipRecording"_s);
    m_mine = addChip(u"runChipMine"_s);
    m_mine->setIcon(icon(Symbol::Person));
    m_mine->hide();
    m_domain->setObjectName(u"runDomain"_s);
    m_policy->setObjectName(u"runPolicy"_s);
    m_age->setObjectName(u"runAge"_s);
    m_age->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (size_t i = 0; i < allRunAges.size(); ++i)
        m_age->addItem({});
    m_clear->setObjectName(u"runFilterClear"_s);
    m_clear->setAutoRaise(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIcon(icon(Symbol::Close));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *each : {static_cast<QWidget *>(m_domain), static_cast<QWidget *>(m_policy),
                          static_cast<QWidget *>(m_age), static_cast<QWidget *>(m_clear)})
        line->addWidget(each);
    for (QComboBox *choice : {static_cast<QComboBox *>(m_domain), static_cast<QComboBox *>(m_policy), m_age})
        choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line->addStretch(1);
    // The tab order follows the visual order.
    for (int i = 1; i < line->count() - 1; ++i)
        setTabOrder(line->itemAt(i - 1)->widget(), line->itemAt(i)->widget());
}

FilterChip *RunFilterBar::addChip(const QString &name)
{
    auto *chip = new FilterChip(name, this);
    connect(chip, &QAbstractButton::toggled, this, &RunFilterBar::takeFilter);
    layout()->addWidget(chip);
    return chip;
}

RunFilter RunFilterBar::filter() const
{
    RunFilter filter{.text = m_words.text(),
                     .recordingNow = m_recording->isChecked(),
                     .mine = m_mine->isChecked(),
                     .domain = m_domain->value(),
                     .policy = m_policy->value(),
                     .age = allRunAges.at(static_cast<size_t>(std::max(0, m_age->currentIndex())))};
    for (size_t i = 0; i < m_groups.size(); ++i)
        filter.groups.set(i, m_groups.at(i)->isChecked());
    return filter;
}

void RunFilterBar::setFilter(const RunFilter &filter)
{
    {
        const QScopedValueRollback setting(m_setting, true);
        m_words.setText(filter.text);
        for (size_t i = 0; i < m_groups.size(); ++i)
            m_groups.at(i)->setChecked(filter.groups.test(i));
        m_recording->setChecked(filter.recordingNow);
        m_mine->setChecked(filter.mine && !m_mine->isHidden());
        m_domain->setValue(filter.domain);
        m_policy->setValue(filter.policy);
        m_age->setCurrentIndex(static_cast<int>(filter.age));
    }
    takeFilter();
}

/// Without a team, everything is one's own.
void RunFilterBar::showMine()
{
    const bool isShared =
        m_model.context().stores.connections.isAnyInTeam(Service::WallarmFast, m_model.connection());
    if (isShared != m_mine->isHidden())
        return;
    m_mine->setVisible(isShared);
    if (!isShared)
        m_mine->setChecked(false);
    fit();
}

void RunFilterBar::takeFilter()
{
    if (m_setting)
        return;
    const RunFilter wanted = filter();
    m_model.setFilter(wanted);
    allow(*m_clear, !wanted.isEmpty(), Reasons::noFilter());
}

void RunFilterBar::showCounts()
{
    m_countsShown = true;
    const QLocale locale;
    const int mine = m_model.mineCount();
    m_mine->setTexts(RunFilterTexts::chip(ColleagueTexts::mine(), mine), locale.toString(mine));
    showMine(); // other connections may be shown
    for (const RunGroup group : allRunGroups) {
        const int count = m_model.count(group);
        m_groups.at(static_cast<size_t>(group))
            ->setTexts(RunFilterTexts::chip(RunFilterTexts::group(group), count), locale.toString(count));
    }
    const RecordingCount recording = m_model.recordingCount();
    const QString heard = locale.toString(recording.heard);
    m_recording->setTexts(
        RunFilterTexts::recordingChip(recording),
        recording.notHeard == 0 ? heard : u"%1 + %2"_s.arg(heard, locale.toString(recording.notHeard)));
    fit();
}

/// How wide the line is at least, with the chips written out or short.
int RunFilterBar::widthOf(bool isShort) const
{
    int width = 2 * besideBar + layout()->spacing() * (layout()->count() - 2);
    width += m_mine->isHidden() ? -layout()->spacing() : m_mine->widthOf(isShort);
    for (const FilterChip *chip : m_groups)
        width += chip->widthOf(isShort);
    width += m_recording->widthOf(isShort) + 2 * symbolSize; // and the button's sign
    if (!isShort)
        width += fontMetrics().horizontalAdvance(m_clear->text()) + symbolSize;
    for (const QComboBox *choice :
         {static_cast<const QComboBox *>(m_domain), static_cast<const QComboBox *>(m_policy),
          static_cast<const QComboBox *>(m_age)})
        width += isShort ? choice->minimumWidth() : lettersOfChoice * fontMetrics().averageCharWidth();
    return width;
}

/// One line, always: where room is short, a chip is its sign and its number.
void RunFilterBar::fit()
{
    const bool isShort = width() < widthOf(false);
    for (FilterChip *chip : m_groups)
        chip->setShort(isShort);
    m_recording->setShort(isShort);
    m_mine->setShort(isShort);
    m_clear->setToolButtonStyle(isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize RunFilterBar::minimumSizeHint() const
{
    return {widthOf(true), QWidget::minimumSizeHint().height()};
}

void RunFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RunFilterBar::followFont()
{
    for (QComboBox *choice : {static_cast<QComboBox *>(m_domain), static_cast<QComboBox *>(m_policy), m_age})
        choice->setMinimumWidth(shortestChoice * fontMetrics().averageCharWidth());
    fit();
}

void RunFilterBar::drawSigns()
{
    for (const RunGroup group : allRunGroups) {
        m_groups.at(static_cast<size_t>(group))
            ->setIcon(drawn(devicePixelRatioF(), [&](QPainter &painter, const QRectF &place) {
                paintStateShape(painter, place, stateOf(group), palette());
            }));
    }
    m_recording->setIcon(drawn(devicePixelRatioF(), [&](QPainter &painter, const QRectF &place) {
        paintLamp(painter, place, {LampShape::Lit}, palette());
    }));
}

void RunFilterBar::fillAges()
{
    for (const RunAge age : allRunAges)
        m_age->setItemText(static_cast<int>(age), RunFilterTexts::age(age));
}

void RunFilterBar::retranslate()
{
    for (const RunGroup group : allRunGroups)
        m_groups.at(static_cast<size_t>(group))->setToolTip(plainTip(RunFilterTexts::groupTip(group)));
    m_recording->setToolTip(plainTip(RunFilterTexts::recordingTip()));
    m_mine->setToolTip(plainTip(ColleagueTexts::mineTip()));
    m_domain->setWords(RunFilterTexts::anyDomain(), RunFilterTexts::domain());
    m_policy->setWords(RunFilterTexts::anyPolicy(), RunFilterTexts::policy());
    m_age->setAccessibleName(RunFilterTexts::ageName());
    m_age->setToolTip(plainTip(RunFilterTexts::ageName()));
    m_clear->setText(RunFilterTexts::clear());
    m_clear->setAccessibleName(m_clear->text());
    allow(*m_clear, !filter().isEmpty(), Reasons::noFilter());
    fillAges();
    followFont();
    showCounts();
}

void RunFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_recording != nullptr)
        followFont();
    if (event->type() == QEvent::PaletteChange && m_recording != nullptr)
        drawSigns();
    QWidget::changeEvent(event);
}

} // namespace tallylight::ui
