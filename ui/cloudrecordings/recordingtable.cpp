#include "cloudrecordings/recordingtable.h"

#include "cloudrecordings/sortedrecordings.h"
#include "common/lampdelegate.h"
#include "common/tableheader.h"
#include "operations/operations.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

RecordingTable::RecordingTable(Operations &operations, QWidget *parent)
    : Translated(recordingTable(), 1, parent)
    , m_operations(operations)
    , m_model(new CloudRecordingModel(
          operations.stores, operations.clock,
          [&operations](const RecordingEntry &entry) { return operations.costs.soFar(entry); }, this))
    , m_sorted(new SortedRecordings(*m_model))
{
    setObjectName(u"cloudRecordingTable"_s);
    header().setObjectName(u"cloudRecordingHeader"_s);
    setItemDelegateForColumn(columnNumber(RecordingColumn::State), new LampDelegate(*this, true));
    setModel(m_sorted);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &RecordingTable::rowsChanged);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RecordingTable::rowsChanged);
    retranslate();
    tick();
}

void RecordingTable::setConnection(const QUuid &connection)
{
    const QList<QUuid> before = selected();
    m_connection = connection;
    m_model->setConnection(connection);
    select(before);
}

void RecordingTable::setFilter(const QString &words)
{
    m_sorted->setWords(words);
}

void RecordingTable::setMine(bool mine)
{
    m_sorted->setMine(mine);
}

bool RecordingTable::isFiltered() const
{
    return m_sorted->isFiltered();
}

QList<QUuid> RecordingTable::selected() const
{
    QList<QUuid> result;
    for (const int row : selectedRows())
        result << m_model->recordingAt(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    return result;
}

void RecordingTable::select(const QList<QUuid> &recordings)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QUuid &recording : recordings) {
        const int row = m_model->rowOf(recording);
        const QModelIndex index =
            row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, header().columns().name));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void RecordingTable::tick()
{
    using namespace std::chrono_literals;
    if (isVisible())
        m_model->tick();
    m_operations.clock.after(1s, this, [this] { tick(); });
}

void RecordingTable::retranslate()
{
    //: For screen readers: the table of cloud recordings
    setAccessibleName(tr("Cloud recordings"));
    m_model->retranslate();
    m_sorted->retranslate();
}

} // namespace tallylight::ui
