#include "testruns/testrunpage.h"

#include "common/columnmemory.h"
#include "common/paneltitle.h"
#include "common/searchbuttons.h"
#include "common/settingskeys.h"
#include "common/tableheader.h"
#include "common/viewsbutton.h"
#include "connections/silenceline.h"
#include "testruns/runfilterbar.h"
#include "testruns/runfiltertexts.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int pageMargin = 10;
constexpr int aboveHead = 6;

} // namespace

TestRunPage::TestRunPage(Operations &operations, QSettings &settings, QWidget *parent)
    : Translated(parent)
    , m_clock(operations.clock)
    , m_model(new TestRunModel(operations.stores, operations.clock, this))
    , m_view(new TestRunView(*m_model, this))
    , m_columns(new ColumnMemory(m_view->header(), settings, operations.stores.connections,
                                 Service::WallarmFast, settingskeys::runColumns))
    , m_title(new PanelTitle(u"runsTitle"_s, this))
    , m_silence(new SilenceLine(operations, this))
    , m_filter(new QLineEdit(this))
    , m_views(new ViewsButton(
          u"runView"_s, SavedViews(settings, settingskeys::runViews, runTable()),
          [this] {
              return SavedView{{}, toText(m_model->filter()), m_view->header().layoutNow()};
          },
          this))
    , m_bar(new RunFilterBar(*m_model, *m_filter, this))
    , m_emptyPage(new QWidget(this))
    , m_empty(new QLabel(m_emptyPage))
    , m_emptyButton(new QPushButton(m_emptyPage))
    , m_tables(new QWidget(this))
    , m_stack(new QStackedLayout(m_tables))
{
    build();
    connect(m_views, &ViewsButton::chosen, this, &TestRunPage::showView);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->filter().isEmpty())
            Q_EMIT addRunWanted();
        else
            clearFilter();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TestRunPage::showWhatIsThere);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TestRunPage::showWhatIsThere);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TestRunPage::showWhatIsThere);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TestRunPage::showWhatIsThere);
    connect(m_model, &TestRunModel::countsChanged, this, &TestRunPage::showCount);
    connect(m_view, &RowTable::escaped, this, [this] { m_bar->setFilter({}); });
    retranslate();
    letTimePass();
}

void TestRunPage::build()
{
    m_filter->setObjectName(u"runFilter"_s);
    new SearchButtons(*m_filter);
    m_filter->setMaximumWidth(360);
    m_filter->installEventFilter(this);
    m_empty->setObjectName(u"runsEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_emptyButton->setObjectName(u"runsEmptyButton"_s);

    auto *centre = new QVBoxLayout(m_emptyPage);
    centre->addStretch(1);
    centre->addWidget(m_empty);
    centre->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    centre->addStretch(2);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_emptyPage);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pageMargin - 4, aboveHead, pageMargin, 0);
    head->addWidget(m_title);
    head->addWidget(m_silence, 3);
    head->addWidget(m_filter, 2);
    head->addWidget(m_views);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(aboveHead);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_tables, 1);
    setTabOrder(m_filter, m_views);
    setTabOrder(m_views, m_bar->findChild<QWidget *>(u"runChipInProgress"_s));
    setTabOrder(m_bar->findChild<QWidget *>(u"runFilterClear"_s), m_view);
}

void TestRunPage::setConnection(const QUuid &connection)
{
    m_model->setConnection(connection);
    m_columns->setConnection(connection);
}

void TestRunPage::saveColumns()
{
    m_columns->save();
}

void TestRunPage::showView(const SavedView &view)
{
    m_view->header().apply(view.columns, true);
    m_bar->setFilter(runFilterFrom(view.filter));
    focusTable();
}

/// Runs grow too old for a filter by age.
void TestRunPage::letTimePass()
{
    if (m_model->filter().age != RunAge::Any)
        m_model->refreshFilter();
    m_clock.after(std::chrono::minutes(1), this, [this] { letTimePass(); });
}

void TestRunPage::saveView()
{
    m_views->askToSave();
}

void TestRunPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TestRunPage::focusTable()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_emptyButton)->setFocus();
}

void TestRunPage::clearFilter()
{
    m_bar->setFilter({});
    m_filter->setFocus();
}

void TestRunPage::showWhatIsThere()
{
    if (!m_model->filter().isEmpty()) {
        //: In place of the table: there are runs, but none matches the words of the filter
        m_empty->setText(tr("No test run matches the filter."));
        //: Button below "No test run matches the filter."
        m_emptyButton->setText(tr("Clear filter"));
    } else {
        //: In place of the empty table
        m_empty->setText(
            tr("No test runs yet. Add one by its ID or the link to its page in Wallarm Console."));
        //: Button below the text in place of the empty table; opens a dialog
        m_emptyButton->setText(tr("Add test run…"));
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_emptyPage);
}

void TestRunPage::retranslate()
{
    showCount();
    //: Tooltip of the heading, for languages whose heading is the console's English word
    m_title->setExplanation(tr("Test runs", "tooltip"));
    //: Shown in the empty filter field above the table
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    showWhatIsThere();
}

void TestRunPage::showCount()
{
    const RecordingCount count = m_model->recordingCount();
    const LampShape lamp = count.heard > 0 ? LampShape::Lit
        : count.notHeard > 0               ? LampShape::Dash
                                           : LampShape::Off;
    //: Heading of the table
    m_title->setWords(tr("Test runs"), RunFilterTexts::recordingChip(count), lamp);
}

void TestRunPage::setFolded(bool folded)
{
    if (!m_title->foldPanel(*this, folded, headHeight()))
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_views),
                          static_cast<QWidget *>(m_bar), m_tables})
        part->setVisible(!folded);
}

int TestRunPage::headHeight() const
{
    return aboveHead
        + std::max(
               {m_title->sizeHint().height(), m_filter->sizeHint().height(), m_views->sizeHint().height()});
}

int TestRunPage::heightFor(int rows) const
{
    return headHeight() + 2 * aboveHead + m_bar->sizeHint().height() + m_view->heightFor(rows);
}

/// Moves from the filter's words straight to what they have found.
bool TestRunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_bar->setFilter({});
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tallylight::ui
