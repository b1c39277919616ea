#include "cloudrecordings/cloudrecordingmodel.h"

#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/uploadwait.h"
#include "common/lampdelegate.h"
#include "common/plaintip.h"
#include "connections/colourbox.h"
#include "core/clock.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

CloudRecordingModel::CloudRecordingModel(const Stores &stores, Clock &clock, CostOf cost, QObject *parent)
    : QAbstractTableModel(parent), m_stores(stores), m_context{stores, clock, std::move(cost)}
{
    connect(&stores.recordings, &RecordingStore::added, this, &CloudRecordingModel::add);
    connect(&stores.recordings, &RecordingStore::changed, this, &CloudRecordingModel::change);
    connect(&stores.recordings, &RecordingStore::removed, this, &CloudRecordingModel::remove);
    connect(&stores.recordings, &RecordingStore::reset, this, [this] { setConnection(m_connection); });
    connect(&stores.connections, &ConnectionStore::added, this, &CloudRecordingModel::nameConnections);
    connect(&stores.connections, &ConnectionStore::changed, this, &CloudRecordingModel::nameConnections);
    setConnection({});
}

void CloudRecordingModel::setConnection(const QUuid &connection)
{
    beginResetModel();
    m_connection = connection;
    m_rows.clear();
    m_words.clear();
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (accepts(entry))
            m_rows.append(entry.uuid);
    }
    endResetModel();
}

void CloudRecordingModel::tick()
{
    constexpr int elapsed = columnNumber(RecordingColumn::Elapsed);
    constexpr int cost = columnNumber(RecordingColumn::Cost);
    static_assert(cost == elapsed + 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, elapsed), index(rowCount() - 1, cost));
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (!UploadWait::of(entry, m_context.clock.nowMs()))
            continue;
        const QModelIndex state = index(rowOf(entry.uuid), columnNumber(RecordingColumn::State));
        if (state.isValid())
            Q_EMIT dataChanged(state, state);
    }
}

void CloudRecordingModel::retranslate()
{
    m_words.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CloudRecordingModel::nameConnections()
{
    m_words.clear();
    constexpr int name = columnNumber(RecordingColumn::Connection);
    constexpr int starter = columnNumber(RecordingColumn::StartedBy); // in a team
    static_assert(starter == name + 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, name), index(rowCount() - 1, starter));
}

bool CloudRecordingModel::accepts(const RecordingEntry &entry) const
{
    return m_connection.isNull() || entry.connection == m_connection;
}

void CloudRecordingModel::add(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !accepts(*entry) || rowOf(recording) >= 0)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append(recording);
    endInsertRows();
}

void CloudRecordingModel::change(const QUuid &recording)
{
    m_words.remove(recording);
    const int row = rowOf(recording);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void CloudRecordingModel::remove(const QUuid &recording)
{
    const int row = rowOf(recording);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_words.remove(recording);
    endRemoveRows();
}

int CloudRecordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CloudRecordingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(recordingColumns().size());
}

const RecordingEntry *CloudRecordingModel::entryAt(int row) const
{
    return m_stores.recordings.find(m_rows.at(row));
}

SortKey CloudRecordingModel::sortKey(const QModelIndex &index) const
{
    const RecordingEntry *entry = entryAt(index.row());
    const RecordingColumnInfo &column = recordingColumns()[static_cast<size_t>(index.column())];
    return entry == nullptr || column.sortKey == nullptr ? SortKey{} : column.sortKey(*entry, m_context);
}

QByteArray CloudRecordingModel::words(int row) const
{
    QByteArray &words = m_words[m_rows.at(row)];
    if (const RecordingEntry *entry = entryAt(row); words.isNull() && entry != nullptr)
        words = recordingSearchKey(*entry, m_context);
    return words;
}

bool CloudRecordingModel::isMine(int row) const
{
    const RecordingEntry *entry = entryAt(row);
    return entry != nullptr && entry->owner.isEmpty();
}

QVariant CloudRecordingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordingEntry *entry = entryAt(index.row());
    if (entry == nullptr)
        return {};
    return cell(*entry, recordingColumns()[static_cast<size_t>(index.column())], role);
}

QVariant CloudRecordingModel::cell(const RecordingEntry &entry, const RecordingColumnInfo &column,
                                   int role) const
{
    const auto text = [&](RecordingColumnInfo::Text function) {
        return function == nullptr ? QString() : function(entry, m_context);
    };
    if (role == Qt::DisplayRole)
        return text(column.display);
    if (role == Qt::ToolTipRole) {
        if (column.display == nullptr)
            return column.header();
        return plainTip(text(column.tip != nullptr ? column.tip : column.display));
    }
    if (role == Qt::AccessibleTextRole)
        return column.display == nullptr ? column.header() : text(column.display);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == Qt::DecorationRole && column.id == RecordingColumn::Connection)
        return ColourBox::swatchOf(m_stores.connections, entry.connection);
    if (column.id != RecordingColumn::State)
        return {};
    if (role == LampRole)
        return static_cast<int>(RecordingTexts::shape(entry.state));
    if (role == LampBadgeRole)
        return static_cast<int>(RecordingTexts::badge(entry.state));
    if (role == StaleRole)
        return entry.stale;
    if (role == LampProgressRole) {
        const auto wait = UploadWait::of(entry, m_context.clock.nowMs());
        return wait ? QVariant(wait->share()) : QVariant();
    }
    return {};
}

QVariant CloudRecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordingColumnInfo &column = recordingColumns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header();
    if (role == Qt::ToolTipRole)
        return plainTip(column.header());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

} // namespace tallylight::ui
