#include "cloudrecordings/cloudrecordingpanel.h"

#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingmessages.h"
#include "cloudrecordings/recordingnotices.h"
#include "cloudrecordings/updates/changemenu.h"
#include "common/lampdelegate.h"
#include "operations/operations.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

CloudRecordingPanel::CloudRecordingPanel(Operations &operations, Messages &messages, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_messages(messages)
    , m_model(new CloudRecordingModel(
          operations.stores, operations.clock,
          [&operations](const RecordingEntry &entry) { return operations.costs.soFar(entry); }, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_reports(new RecordingMessages(operations, messages, this))
    , m_notices(new RecordingNotices(operations, messages, this))
    , m_tools(new QToolBar(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_change(new ChangeMenu(operations, messages, this))
    , m_actions(new RecordingActionSet(this))
{
    setObjectName(u"cloudRecordingPanel"_s);
    connectActions();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    watchStores();
    retranslate();
    updateLayout();
    updateActions();
    tick();
}

void CloudRecordingPanel::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CloudRecordingModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"cloudRecordingTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(static_cast<int>(RecordingColumn::State),
                                      new LampDelegate(*m_table, true));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    constexpr std::array widths{215, 130, 165, 90, 95, 130, 130, 130, 105, 120, 100};
    static_assert(widths.size() == recordingColumns);
    for (int i = 0; i < recordingColumns; ++i)
        m_table->setColumnWidth(i, widths.at(static_cast<size_t>(i)));
    // The longest text takes the remaining width, so that a selected row reaches the window's edge.
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(RecordingColumn::ResourceId),
                                                      QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    m_empty->setObjectName(u"cloudRecordingEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_menu->setObjectName(u"cloudRecordingMenu"_s);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CloudRecordingPanel::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != static_cast<int>(RecordingColumn::Actions))
            showDetails();
    });
    connect(m_notices, &RecordingNotices::sidWanted, this, &CloudRecordingPanel::askForSid);
    connect(m_reports, &RecordingMessages::sidWanted, this, &CloudRecordingPanel::askForSid);
    connect(m_notices, &RecordingNotices::startAgainWanted, this, &CloudRecordingPanel::correctAndStart);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(RecordingColumn::Actions))
            openRowMenu(index);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &CloudRecordingPanel::updateLayout);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &CloudRecordingPanel::updateLayout);
}

void CloudRecordingPanel::watchStores()
{
    const RecordingStore &recordings = m_operations.stores.recordings;
    for (const auto signal : {&RecordingStore::added, &RecordingStore::changed, &RecordingStore::removed})
        connect(&recordings, signal, this, &CloudRecordingPanel::updateActions);
    connect(&recordings, &RecordingStore::reset, this, &CloudRecordingPanel::updateActions);
    const ConnectionStore &connections = m_operations.stores.connections;
    for (const auto signal : {&ConnectionStore::added, &ConnectionStore::removed})
        connect(&connections, signal, this, &CloudRecordingPanel::updateLayout);
}

void CloudRecordingPanel::setConnection(const QUuid &connection)
{
    const QList<QUuid> before = selected();
    m_connection = connection;
    m_model->setConnection(connection);
    select(before);
    updateLayout();
}

QList<QUuid> CloudRecordingPanel::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> result;
    for (const QModelIndex &row : rows)
        result << m_model->recordingAt(m_sorted->mapToSource(row).row());
    return result;
}

void CloudRecordingPanel::select(const QList<QUuid> &recordings)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QUuid &recording : recordings) {
        const int row = m_model->rowOf(recording);
        if (row < 0)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

QList<QUuid> CloudRecordingPanel::selectedFor(agora::RecordingAction action) const
{
    QList<QUuid> result = selected();
    result.removeIf(
        [&](const QUuid &recording) { return !m_operations.recordings.possible(action, recording).yes; });
    return result;
}

void CloudRecordingPanel::updateLayout()
{
    const bool any = m_sorted->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    // With a single connection, its column is useless.
    const auto &all = m_operations.stores.connections.all();
    const auto agora = std::count_if(all.begin(), all.end(), [](const ConnectionEntry &entry) {
        return entry.connection.service == Service::AgoraCloudRecording;
    });
    m_table->setColumnHidden(static_cast<int>(RecordingColumn::Connection), agora < 2);
    updateActions();
}

void CloudRecordingPanel::tick()
{
    using namespace std::chrono_literals;
    if (m_table->isVisible())
        m_model->tick();
    m_operations.clock.after(1s, this, [this] { tick(); });
}

bool CloudRecordingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    if (menu->reason() == QContextMenuEvent::Keyboard)
        openRowMenu(m_table->currentIndex());
    else if (m_table->indexAt(m_table->viewport()->mapFromGlobal(menu->globalPos())).isValid())
        openMenu(menu->globalPos());
    return true;
}

void CloudRecordingPanel::openRowMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // Only the cursor, moved by keys. Not selectRow(), which selects nothing in right-to-left layouts (Qt
    // 6.4.2).
    if (selected().isEmpty())
        m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QRect cell = m_table->visualRect(index);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    openMenu(m_table->viewport()->mapToGlobal(mirrored ? cell.bottomRight() : cell.bottomLeft()));
}

void CloudRecordingPanel::openMenu(const QPoint &globalPosition)
{
    updateActions();
    m_menu->popup(globalPosition);
}

void CloudRecordingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tallylight::ui
