#include "window/workpage.h"

#include "cloudrecordings/cloudrecordingpanel.h"
#include "cloudrecordings/recordingtable.h"
#include "common/paneltitle.h"
#include "common/settingskeys.h"
#include "core/enumwords.h"
#include "testruns/testrunpage.h"
#include "testruns/testrunview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr EnumWord<WorkView> viewWords[]{
    {WorkView::Runs, "runs"_L1},
    {WorkView::Both, "both"_L1},
    {WorkView::Recordings, "recordings"_L1},
};
static_assert(isComplete(viewWords));
constexpr int rowsOfRuns = 5; ///< that stay in view
constexpr int fewRecordings = 2;

} // namespace

WorkPage::WorkPage(TestRunPage &runs, CloudRecordingPanel &recordings, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_recordings(recordings)
    , m_settings(settings)
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_view(
          valueOf(viewWords, settings.value(settingskeys::windowTables).toString()).value_or(WorkView::Both))
{
    setObjectName(u"workPage"_s);
    if (const int chosen = settings.value(settingskeys::windowRecordingsHeight).toInt(); chosen > 0)
        m_chosen = chosen;
    m_split->setObjectName(u"workSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(&runs);
    m_split->addWidget(&recordings);
    m_split->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (m_recordings.title().isFolded() || !showsRuns())
            return arrangeSoon();
        // As much as is needed is what it gets anyway.
        const int height = m_recordings.height();
        m_chosen = height < m_recordings.heightFor(m_recordings.table().model()->rowCount())
            ? std::optional(height)
            : std::nullopt;
        arrangeSoon();
    });
    connect(&runs.title(), &QAbstractButton::clicked, this,
            [this] { setView(m_runs.title().isFolded() ? WorkView::Both : WorkView::Recordings); });
    connect(&recordings.title(), &QAbstractButton::clicked, this, [this] {
        if (m_recordings.title().isFolded())
            showRecordings();
        else
            setView(WorkView::Runs);
    });
    connect(&recordings.table(), &RecordingTable::rowsChanged, this, &WorkPage::arrangeSoon);
}

void WorkPage::setServices(bool runs, bool recordings)
{
    m_hasRuns = runs;
    m_hasRecordings = recordings;
    arrange();
}

void WorkPage::setView(WorkView view)
{
    m_view = view;
    arrange();
    Q_EMIT viewChanged();
}

bool WorkPage::showsRuns() const
{
    return m_hasRuns && !(hasBoth() && m_view == WorkView::Recordings);
}

void WorkPage::focusTable()
{
    if (showsRuns())
        m_runs.focusTable();
    else
        m_recordings.focusTable();
}

void WorkPage::focusFilter()
{
    if (showsRuns())
        m_runs.focusFilter();
    else
        m_recordings.focusFilter();
}

void WorkPage::showRuns()
{
    if (hasBoth() && m_view == WorkView::Recordings)
        setView(WorkView::Both);
}

void WorkPage::showRecordings()
{
    if (m_recordings.title().isFolded())
        setView(WorkView::Both);
    if (m_recordings.title().isFolded()) // there is no room for both
        setView(WorkView::Recordings);
}

void WorkPage::save()
{
    m_settings.setValue(settingskeys::windowTables, QString(wordOf(viewWords, m_view)));
    m_settings.setValue(settingskeys::windowRecordingsHeight, m_chosen.value_or(0));
}

void WorkPage::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    m_runs.setVisible(m_hasRuns);
    m_recordings.setVisible(m_hasRecordings);
    m_runs.title().setFoldable(hasBoth());
    m_recordings.title().setFoldable(hasBoth());
    const int total = m_split->height() - m_split->handleWidth();
    const auto few = std::clamp(m_recordings.table().model()->rowCount(), 1, fewRecordings);
    const auto below = recordingsHeight(
        {.total = total,
         .runs = m_runs.heightFor(rowsOfRuns),
         .recordings = m_recordings.heightFor(std::max(1, m_recordings.table().model()->rowCount())),
         .fewRecordings = m_recordings.heightFor(few),
         .chosen = m_chosen});
    m_runs.setFolded(!showsRuns());
    m_recordings.setFolded(hasBoth() && (m_view == WorkView::Runs || (m_view == WorkView::Both && !below)));
    if (!hasBoth())
        return;
    const int recordings = m_runs.title().isFolded() ? total - m_runs.maximumHeight()
        : m_recordings.title().isFolded()            ? m_recordings.maximumHeight()
                                                     : below.value_or(0);
    const QList<int> sizes{total - recordings, recordings};
    if (sizes != m_split->sizes())
        m_split->setSizes(sizes);
}

/// Several things change at once, and the layouts below come first.
void WorkPage::arrangeSoon()
{
    if (m_arrangeSoon)
        return;
    m_arrangeSoon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_arrangeSoon = false;
            arrange();
        },
        Qt::QueuedConnection);
}

bool WorkPage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && !m_arranging)
        arrangeSoon();
    return handled;
}

void WorkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tallylight::ui
