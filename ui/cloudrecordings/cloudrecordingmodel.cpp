#include "cloudrecordings/cloudrecordingmodel.h"

#include "agora/recordingstate.h"
#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/uploadwait.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/lampdelegate.h"
#include "common/plaintip.h"
#include "core/clock.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

CloudRecordingModel::CloudRecordingModel(const Stores &stores, Clock &clock, CostOf cost, QObject *parent)
    : QAbstractTableModel(parent), m_stores(stores), m_clock(clock), m_cost(std::move(cost))
{
    connect(&stores.recordings, &RecordingStore::added, this, &CloudRecordingModel::add);
    connect(&stores.recordings, &RecordingStore::changed, this, &CloudRecordingModel::change);
    connect(&stores.recordings, &RecordingStore::removed, this, &CloudRecordingModel::remove);
    connect(&stores.recordings, &RecordingStore::reset, this, [this] { setConnection(m_connection); });
    const auto renamed = [this] { changeColumn(RecordingColumn::Connection); };
    connect(&stores.connections, &ConnectionStore::added, this, renamed);
    connect(&stores.connections, &ConnectionStore::changed, this, renamed);
    setConnection({});
}

void CloudRecordingModel::setConnection(const QUuid &connection)
{
    beginResetModel();
    m_connection = connection;
    m_rows.clear();
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (accepts(entry))
            m_rows.append(entry.uuid);
    }
    endResetModel();
}

void CloudRecordingModel::tick()
{
    static_assert(static_cast<int>(RecordingColumn::Cost) == static_cast<int>(RecordingColumn::Elapsed) + 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, static_cast<int>(RecordingColumn::Elapsed)),
                           index(rowCount() - 1, static_cast<int>(RecordingColumn::Cost)));
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (!UploadWait::of(entry, m_clock.nowMs()))
            continue;
        const QModelIndex state = index(rowOf(entry.uuid), static_cast<int>(RecordingColumn::State));
        if (state.isValid())
            Q_EMIT dataChanged(state, state);
    }
}

void CloudRecordingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, recordingColumns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, recordingColumns - 1));
}

void CloudRecordingModel::changeColumn(RecordingColumn column)
{
    const int number = static_cast<int>(column);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, number), index(rowCount() - 1, number));
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
    const int row = rowOf(recording);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, recordingColumns - 1));
}

void CloudRecordingModel::remove(const QUuid &recording)
{
    const int row = rowOf(recording);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int CloudRecordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CloudRecordingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordingColumns;
}

QVariant CloudRecordingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordingEntry *entry = m_stores.recordings.find(m_rows.at(index.row()));
    if (entry == nullptr)
        return {};
    const auto column = static_cast<RecordingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole:
        return plainTip(toolTip(*entry, column));
    case Qt::AccessibleTextRole:
        return column == RecordingColumn::Actions
            ? headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
            : text(*entry, column);
    case LampRole:
        if (column == RecordingColumn::State)
            return static_cast<int>(RecordingTexts::shape(entry->state));
        return {};
    case StaleRole:
        return column == RecordingColumn::State && entry->stale;
    case LampProgressRole: {
        const auto wait = UploadWait::of(*entry, m_clock.nowMs());
        return wait && column == RecordingColumn::State ? QVariant(wait->share()) : QVariant();
    }
    case Qt::TextAlignmentRole:
        if (column == RecordingColumn::Actions)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        return {};
    case SortRole:
        return sortKey(*entry, column);
    default:
        return {};
    }
}

qint64 CloudRecordingModel::elapsed(const RecordingEntry &entry) const
{
    if (entry.startedMs == 0)
        return -1;
    if (agora::isEnded(entry.state))
        return entry.endedMs == 0 ? -1 : qMax<qint64>(0, entry.endedMs - entry.startedMs);
    return qMax<qint64>(0, m_clock.nowMs() - entry.startedMs);
}

QString CloudRecordingModel::text(const RecordingEntry &entry, RecordingColumn column) const
{
    switch (column) {
    case RecordingColumn::State:
        if (const auto wait = UploadWait::of(entry, m_clock.nowMs()))
            return wait->state();
        //: Column State; %1 is the state, as "Recording": the program will stop it by a rule that the user
        //: set
        return entry.autoStop
            ? tr("%1, stops automatically").arg(RecordingTexts::state(entry, m_clock.nowMs()))
            : RecordingTexts::state(entry, m_clock.nowMs());
    case RecordingColumn::Channel:
        return isolated(entry.task.cname);
    case RecordingColumn::Mode:
        return RecordingTexts::mode(entry.task.mode);
    case RecordingColumn::Uid:
        return isolated(entry.task.uid);
    case RecordingColumn::Elapsed: {
        const qint64 ms = elapsed(entry);
        //: In place of an unknown duration
        return ms < 0 ? tr("–") : durationText(std::chrono::seconds(ms / 1000));
    }
    case RecordingColumn::Cost: {
        const auto cost = m_cost(entry);
        //: In place of an unknown amount of money
        return cost ? CostTexts::money(*cost) : tr("–");
    }
    case RecordingColumn::Upload:
        return UploadWait::of(entry, m_clock.nowMs()) ? UploadWait::upload()
                                                      : RecordingTexts::upload(entry.upload);
    case RecordingColumn::Sid:
        return entry.task.sid.isEmpty() ? QString() : isolated(entry.task.sid);
    case RecordingColumn::ResourceId:
        return entry.task.resourceId.isEmpty() ? QString() : isolated(entry.task.resourceId);
    case RecordingColumn::Connection: {
        const ConnectionEntry *connection = m_stores.connections.find(entry.connection);
        return connection == nullptr ? QString() : connection->connection.name;
    }
    case RecordingColumn::Actions:
        break;
    }
    return u"⋮"_s;
}

QString CloudRecordingModel::toolTip(const RecordingEntry &entry, RecordingColumn column) const
{
    if (column == RecordingColumn::Actions) {
        //: Tooltip of the button at the end of a row that opens the menu of actions
        return tr("Actions");
    }
    if (column != RecordingColumn::State)
        return text(entry, column);
    if (const auto wait = UploadWait::of(entry, m_clock.nowMs()))
        return wait->explanation();
    const QString explanation = RecordingTexts::explanation(entry.state);
    const bool saysAll = agora::isEnded(entry.state) || entry.state == agora::RecordingState::NotFound;
    if (saysAll || !entry.lastError)
        return explanation;
    //: Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it
    return tr("%1 The last query failed. %2").arg(explanation, errorText(*entry.lastError));
}

QVariant CloudRecordingModel::sortKey(const RecordingEntry &entry, RecordingColumn column) const
{
    if (column == RecordingColumn::Elapsed)
        return elapsed(entry);
    if (column == RecordingColumn::Cost) {
        const auto cost = m_cost(entry);
        return cost ? cost->amount : -1.0;
    }
    if (column == RecordingColumn::Uid)
        return entry.task.uid.toLongLong();
    if (column == RecordingColumn::State)
        return static_cast<int>(entry.state);
    return text(entry, column);
}

QVariant CloudRecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= recordingColumns)
        return {};
    switch (static_cast<RecordingColumn>(section)) {
    case RecordingColumn::State:
        //: Column: whether a cloud recording records
        return tr("State");
    case RecordingColumn::Channel:
        //: Column
        return tr("Channel");
    case RecordingColumn::Mode:
        //: Column
        return tr("Recording mode");
    case RecordingColumn::Uid:
        //: Column; "UID" is not translated
        return tr("UID");
    case RecordingColumn::Elapsed:
        //: Column: how long a cloud recording has been running
        return tr("Duration");
    case RecordingColumn::Cost:
        //: Column: what a cloud recording has cost so far, an estimate
        return tr("Cost so far");
    case RecordingColumn::Upload:
        //: Column
        return tr("Upload status");
    case RecordingColumn::Sid:
        //: Column; "sid" stays
        return tr("Recording ID (sid)");
    case RecordingColumn::ResourceId:
        //: Column
        return tr("Resource ID");
    case RecordingColumn::Connection:
        //: Column: name of the connection
        return tr("Connection");
    case RecordingColumn::Actions:
        break;
    }
    //: Column with the button that opens the menu of actions
    return tr("Actions");
}

} // namespace tallylight::ui
