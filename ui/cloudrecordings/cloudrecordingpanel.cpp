#include "cloudrecordings/cloudrecordingpanel.h"

#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingcolumns.h"
#include "cloudrecordings/recordingcommands.h"
#include "cloudrecordings/recordingtable.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/updates/changemenu.h"
#include "common/columnmemory.h"
#include "common/filterchip.h"
#include "common/icons.h"
#include "common/paneltitle.h"
#include "common/plaintip.h"
#include "common/searchbuttons.h"
#include "common/settingskeys.h"
#include "common/tableheader.h"
#include "common/viewsbutton.h"
#include "connections/colleaguetexts.h"
#include "operations/operations.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int panelMargin = 10;

} // namespace

CloudRecordingPanel::CloudRecordingPanel(Operations &operations, Messages &messages, QSettings &settings,
                                         QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_actions(new RecordingActionSet(this))
    , m_table(new RecordingTable(operations, this))
    , m_commands(new RecordingCommands(operations, messages, *m_actions, *m_table, *this))
    , m_columns(new ColumnMemory(m_table->header(), settings, operations.stores.connections,
                                 Service::AgoraCloudRecording, settingskeys::recordingColumns))
    , m_title(new PanelTitle(u"recordingsTitle"_s, this))
    , m_tools(new QToolBar(this))
    , m_filter(new QLineEdit(this))
    , m_mine(new FilterChip(u"cloudRecordingMine"_s, this))
    , m_views(new ViewsButton(
          u"recordingView"_s, SavedViews(settings, settingskeys::recordingViews, recordingTable()),
          [this] {
              return SavedView{{}, m_filter->text(), m_table->header().layoutNow(), m_mine->isChecked()};
          },
          this))
    , m_emptyPage(new QWidget(this))
    , m_empty(new QLabel(m_emptyPage))
    , m_emptyButton(new QPushButton(m_emptyPage))
    , m_menu(new QMenu(this))
    , m_change(new ChangeMenu(operations, messages, this))
{
    setObjectName(u"cloudRecordingPanel"_s);
    build();
    connect(m_commands, &RecordingCommands::autoStopWanted, this, &CloudRecordingPanel::autoStopWanted);
    connect(m_commands, &RecordingCommands::copyWanted, this, &CloudRecordingPanel::copyWanted);
    connect(m_commands, &RecordingCommands::tableWanted, this, &CloudRecordingPanel::tableWanted);
    connect(m_commands, &RecordingCommands::detailsWanted, this, &CloudRecordingPanel::detailsWanted);
    connect(m_table, &RowTable::menuRequested, this, &CloudRecordingPanel::openMenu);
    connect(m_table, &RowTable::escaped, this, &CloudRecordingPanel::clearFilter);
    connect(m_table, &RowTable::rowSelectionChanged, this, &CloudRecordingPanel::updateActions);
    connect(m_table, &RecordingTable::rowsChanged, this, &CloudRecordingPanel::updateLayout);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->setFilter(words);
        updateLayout();
    });
    connect(m_mine, &QAbstractButton::toggled, this, [this](bool mine) {
        m_table->setMine(mine);
        updateLayout();
    });
    connect(m_views, &ViewsButton::chosen, this, &CloudRecordingPanel::showView);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        clearFilter();
        m_table->setFocus();
    });
    watchStores();
    retranslate();
    updateLayout();
}

void CloudRecordingPanel::build()
{
    const RecordingActionSet &can = *m_actions;
    addActions(can.ofThePanel());
    m_table->addActions(can.ofTheTable());
    m_tools->setObjectName(u"cloudRecordingTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->addActions({can.stop, can.start, can.adopt, can.query});
    m_menu->setObjectName(u"cloudRecordingMenu"_s);
    can.fillMenu(*m_menu, *m_change);
    m_filter->setObjectName(u"cloudRecordingFilter"_s);
    new SearchButtons(*m_filter);
    m_filter->setMaximumWidth(260);
    m_filter->installEventFilter(this);
    m_mine->setIcon(icon(Symbol::Person));
    m_mine->hide();
    m_empty->setObjectName(u"cloudRecordingEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_emptyButton->setObjectName(u"cloudRecordingEmptyButton"_s);

    auto *centre = new QVBoxLayout(m_emptyPage);
    centre->addStretch();
    centre->addWidget(m_empty);
    centre->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    centre->addStretch();
    auto *head = new QHBoxLayout;
    head->addSpacing(panelMargin - 4); // margins are not mirrored
    head->addWidget(m_title);
    head->addWidget(m_tools, 3);
    head->addWidget(m_mine);
    head->addSpacing(panelMargin - 4);
    head->addWidget(m_filter, 2);
    head->addWidget(m_views);
    head->addStretch(); // while it is folded
    head->addSpacing(panelMargin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_emptyPage, 1);
    column->addWidget(m_table, 1);
}

void CloudRecordingPanel::watchStores()
{
    const RecordingStore &recordings = m_operations.stores.recordings;
    for (const auto signal : {&RecordingStore::added, &RecordingStore::changed, &RecordingStore::removed})
        connect(&recordings, signal, this, &CloudRecordingPanel::updateActions);
    connect(&recordings, &RecordingStore::reset, this, &CloudRecordingPanel::updateActions);
    const ConnectionStore &connections = m_operations.stores.connections;
    for (const auto signal :
         {&ConnectionStore::added, &ConnectionStore::changed, &ConnectionStore::removed}) {
        connect(&connections, signal, this, &CloudRecordingPanel::updateActions);
        connect(&connections, signal, this, &CloudRecordingPanel::showMine);
    }
    for (const auto signal : {&RecordingStore::added, &RecordingStore::changed, &RecordingStore::removed})
        connect(&recordings, signal, this, &CloudRecordingPanel::updateTitle);
    connect(&recordings, &RecordingStore::reset, this, &CloudRecordingPanel::updateTitle);
}

void CloudRecordingPanel::setConnection(const QUuid &connection)
{
    m_table->setConnection(connection);
    m_columns->setConnection(connection);
    showMine();
    updateLayout();
}

void CloudRecordingPanel::saveColumns()
{
    m_columns->save();
}

void CloudRecordingPanel::updateActions()
{
    const QList<QUuid> selected = m_table->selected();
    m_change->setRecordings(selected);
    m_actions->judge(m_operations, selected);
}

void CloudRecordingPanel::updateLayout()
{
    const bool any = m_table->model()->rowCount() > 0;
    const bool open = !m_title->isFolded();
    m_tools->setVisible(open);
    m_filter->setVisible(open);
    showMine();
    m_views->setVisible(open);
    m_table->setVisible(open && any);
    m_emptyPage->setVisible(open && !any);
    m_emptyButton->setVisible(m_table->isFiltered());
    if (m_table->isFiltered()) {
        //: In place of the table: there are cloud recordings, but none has the words of the filter
        m_empty->setText(tr("No cloud recording matches the filter."));
    } else {
        //: In place of the table while it is empty
        m_empty->setText(tr("No cloud recordings yet. Agora cannot list them, so start one here or add a "
                            "running one by its IDs."));
    }
    updateActions();
}

/// Without a team, everything is one's own.
void CloudRecordingPanel::showMine()
{
    const bool isShared =
        m_operations.stores.connections.isAnyInTeam(Service::AgoraCloudRecording, m_table->connection());
    m_mine->setVisible(isShared && !m_title->isFolded());
    if (!isShared)
        m_mine->setChecked(false);
}

void CloudRecordingPanel::updateTitle()
{
    int surely = 0;
    int perhaps = 0;
    for (const RecordingEntry &entry : m_operations.stores.recordings.all()) {
        const bool lit = RecordingTexts::shape(entry.state) == LampShape::Lit && !entry.stale;
        surely += lit ? 1 : 0;
        perhaps += !lit && agora::mayBeBilled(entry.state) ? 1 : 0;
    }
    const LampShape lamp = surely > 0 ? LampShape::Lit : perhaps > 0 ? LampShape::Dash : LampShape::Off;
    //: Heading of the table
    m_title->setWords(tr("Cloud recordings"), RecordingTexts::recordingNow(surely, perhaps), lamp);
}

void CloudRecordingPanel::setFolded(bool folded)
{
    if (m_title->foldPanel(*this, folded, headHeight()))
        updateLayout();
}

int CloudRecordingPanel::headHeight() const
{
    return std::max(
        {m_title->sizeHint().height(), m_tools->sizeHint().height(), m_filter->sizeHint().height()});
}

int CloudRecordingPanel::heightFor(int rows) const
{
    return headHeight() + m_table->heightFor(rows);
}

void CloudRecordingPanel::focusTable()
{
    (m_table->isHidden() ? static_cast<QWidget *>(m_emptyButton) : m_table)->setFocus();
}

void CloudRecordingPanel::askToStop(const QList<QUuid> &recordings)
{
    m_commands->askToStop(recordings);
}

void CloudRecordingPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CloudRecordingPanel::showView(const SavedView &view)
{
    m_table->header().apply(view.columns, true);
    m_filter->setText(view.filter);
    m_mine->setChecked(view.mine);
    showMine();
    focusTable();
}

void CloudRecordingPanel::adopt(const QString &text)
{
    m_commands->askForIds(text);
}

void CloudRecordingPanel::clearFilter()
{
    m_filter->clear();
    m_mine->setChecked(false);
}

void CloudRecordingPanel::openMenu(const QPoint &globalPosition)
{
    updateActions();
    m_menu->popup(globalPosition);
}

/// From the filter's words straight to what they have found.
bool CloudRecordingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearFilter();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_emptyButton)->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CloudRecordingPanel::retranslate()
{
    m_actions->retranslate();
    //: Shown in the empty filter field above the table
    m_filter->setPlaceholderText(tr("Filter"));
    //: For screen readers: the field with the words that a cloud recording must have to be shown
    m_filter->setAccessibleName(tr("Filter of the cloud recordings"));
    m_mine->setTexts(ColleagueTexts::mine(), ColleagueTexts::mine());
    m_mine->setToolTip(plainTip(ColleagueTexts::mineTip()));
    //: Button beneath "No cloud recording matches the filter."
    m_emptyButton->setText(tr("Clear filter"));
    updateTitle();
    updateLayout();
}

} // namespace tallylight::ui
