#include "cloudrecordings/recordingcolumns.h"

#include "agora/recordingstate.h"
#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/uploadwait.h"
#include "common/autostoptext.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/searchtext.h"
#include "connections/colleaguetexts.h"
#include "core/clock.h"
#include "stores/stores.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// The headings, and the words of the cells that are nobody else's.
class RecordingHeadings final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::CloudRecordingModel)

public:
    //: Column: whether a cloud recording records
    static QString state() { return tr("State"); }
    //: Column
    static QString channel() { return tr("Channel"); }
    //: Column
    static QString mode() { return tr("Recording mode"); }
    //: Column; "UID" is not translated
    static QString uid() { return tr("UID"); }
    //: Column: how long a cloud recording has been running
    static QString elapsed() { return tr("Duration"); }
    //: Column: what a cloud recording has cost so far, an estimate
    static QString cost() { return tr("Cost so far"); }
    //: Column
    static QString upload() { return tr("Upload status"); }
    //: Column; "sid" stays
    static QString sid() { return tr("Recording ID (sid)"); }
    //: Column
    static QString resourceId() { return tr("Resource ID"); }
    //: Column: name of the connection
    static QString connection() { return tr("Connection"); }
    //: Column: a number in an issue tracker that the user has entered
    static QString ticket() { return tr("Ticket"); }
    //: Column: what the user has written about the cloud recording
    static QString note() { return tr("Note"); }
    //: Column with the button that opens the menu of actions
    static QString actions() { return tr("Actions"); }

    static QString stopsItself(const QString &state, const RecordingEntry &entry)
    {
        if (!entry.autoStop)
            return state;
        //: Column State; %1 is the state, as "Recording": the program will stop it by a rule that the user
        //: set
        return setByText(tr("%1, stops automatically").arg(state), entry.autoStopBy);
    }
    //: In place of an unknown duration or amount of money
    static QString unknown() { return tr("–"); }
    static QString queryFailed(const QString &explanation, const QString &why)
    {
        //: Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it
        return tr("%1 The last query failed. %2").arg(explanation, why);
    }
};

/// The functions that the table of columns names.
namespace cells {

using Entry = RecordingEntry;
using Context = RecordingContext;
using H = RecordingHeadings;
using C = RecordingColumn;
using agora::Task;

QString state(const Entry &entry, const Context &context)
{
    const qint64 now = context.clock.nowMs();
    if (const auto wait = UploadWait::of(entry, now))
        return wait->state();
    const QString words = RecordingTexts::state(entry, now);
    return H::stopsItself(words, entry);
}

QString stateTip(const Entry &entry, const Context &context)
{
    if (const auto wait = UploadWait::of(entry, context.clock.nowMs()))
        return wait->explanation();
    QString explanation = RecordingTexts::explanation(entry);
    if (entry.colleaguesStop) // with the time, which is the first to be cut where room is short
        explanation = RecordingTexts::state(entry, context.clock.nowMs()) + u'\n' + explanation;
    else if (entry.autoStop && !entry.autoStopBy.isEmpty())
        explanation = state(entry, context) + u'\n' + explanation;
    const bool saysAll = agora::isEnded(entry.state) || entry.state == agora::RecordingState::NotFound;
    if (saysAll || !entry.lastError)
        return explanation;
    return H::queryFailed(explanation, errorText(*entry.lastError));
}

/// As the states follow each other; what is old comes behind what is known to be so.
SortKey stateKey(const Entry &entry, const Context & /*context*/)
{
    return static_cast<double>(entry.state) + (entry.stale ? 0.5 : 0.0);
}

/// Without what time adds to it.
QString stateSearch(const Entry &entry, const Context & /*context*/)
{
    const QString words = RecordingTexts::state(entry.state);
    return H::stopsItself(words, entry);
}

QString plain(const QString &id)
{
    return id.isEmpty() ? QString() : isolated(id);
}

SortKey keyOfText(const QString &text)
{
    return text.isEmpty() ? SortKey{} : SortKey{text};
}

template <QString agora::Task::*id> QString taskId(const Entry &entry, const Context & /*context*/)
{
    return plain(entry.task.*id);
}

template <QString agora::Task::*id> QString taskIdSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.task.*id;
}

template <QString agora::Task::*id> SortKey taskIdKey(const Entry &entry, const Context & /*context*/)
{
    return keyOfText(entry.task.*id);
}

SortKey uidKey(const Entry &entry, const Context & /*context*/)
{
    bool isNumber = false;
    const double uid = entry.task.uid.toDouble(&isNumber);
    return isNumber ? SortKey{uid} : SortKey{};
}

QString mode(const Entry &entry, const Context & /*context*/)
{
    return RecordingTexts::mode(entry.task.mode);
}

SortKey modeKey(const Entry &entry, const Context &context)
{
    return mode(entry, context);
}

/// Milliseconds; nothing: unknown.
std::optional<qint64> elapsedMs(const Entry &entry, const Context &context)
{
    if (entry.startedMs == 0)
        return std::nullopt;
    const qint64 until = agora::isEnded(entry.state) ? entry.endedMs : context.clock.nowMs();
    return until == 0 ? std::nullopt : std::optional(qMax<qint64>(0, until - entry.startedMs));
}

QString elapsed(const Entry &entry, const Context &context)
{
    const auto ms = elapsedMs(entry, context);
    return ms ? durationText(std::chrono::seconds(*ms / 1000)) : H::unknown();
}

SortKey elapsedKey(const Entry &entry, const Context &context)
{
    const auto ms = elapsedMs(entry, context);
    return ms ? SortKey{static_cast<double>(*ms)} : SortKey{};
}

QString cost(const Entry &entry, const Context &context)
{
    const auto money = context.cost(entry);
    return money ? CostTexts::money(*money) : H::unknown();
}

SortKey costKey(const Entry &entry, const Context &context)
{
    const auto money = context.cost(entry);
    return money ? SortKey{money->amount} : SortKey{};
}

QString upload(const Entry &entry, const Context &context)
{
    return UploadWait::of(entry, context.clock.nowMs()) ? UploadWait::upload()
                                                        : RecordingTexts::upload(entry.upload);
}

QString uploadSearch(const Entry &entry, const Context & /*context*/)
{
    return RecordingTexts::upload(entry.upload);
}

SortKey uploadKey(const Entry &entry, const Context &context)
{
    return entry.upload ? SortKey{upload(entry, context)} : SortKey{};
}

QString connection(const Entry &entry, const Context &context)
{
    return context.stores.connections.nameOf(entry.connection);
}

SortKey connectionKey(const Entry &entry, const Context &context)
{
    return keyOfText(connection(entry, context));
}

QString startedBy(const Entry &entry, const Context &context)
{
    return ColleagueTexts::starter(entry, context.stores.connections);
}

SortKey startedByKey(const Entry &entry, const Context &context)
{
    return keyOfText(startedBy(entry, context));
}

/// Also who has stopped it, which is in the column State with a time.
QString startedBySearch(const Entry &entry, const Context &context)
{
    return startedBy(entry, context) + u'\n' + stopperIn(entry.colleaguesStop);
}

template <QString Note::*member> QString noted(const Entry &entry, const Context &context)
{
    return context.stores.notes.of(entry.uuid).*member;
}

template <QString Note::*member> SortKey notedKey(const Entry &entry, const Context &context)
{
    return keyOfText(noted<member>(entry, context));
}

constexpr Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter; // Qt mirrors it with the layout
constexpr Qt::Alignment trailing = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment centred = Qt::AlignCenter;

// clang-format off
constexpr std::array columns{
    RecordingColumnInfo{C::State, "state", 210, leading, H::state,
                        state, stateTip, stateKey, stateSearch},
    RecordingColumnInfo{C::Channel, "channel", 130, leading, H::channel,
                        taskId<&Task::cname>, nullptr, taskIdKey<&Task::cname>,
                        taskIdSearch<&Task::cname>},
    RecordingColumnInfo{C::Mode, "mode", 165, leading, H::mode,
                        mode, nullptr, modeKey, mode},
    RecordingColumnInfo{C::Uid, "uid", 100, leading, H::uid,
                        taskId<&Task::uid>, nullptr, uidKey, taskIdSearch<&Task::uid>},
    RecordingColumnInfo{C::Elapsed, "duration", 95, leading, H::elapsed,
                        elapsed, nullptr, elapsedKey, nullptr},
    RecordingColumnInfo{C::Cost, "cost", 120, trailing, H::cost,
                        cost, nullptr, costKey, nullptr},
    RecordingColumnInfo{C::Upload, "upload", 125, leading, H::upload,
                        upload, nullptr, uploadKey, uploadSearch},
    RecordingColumnInfo{C::Sid, "sid", 140, leading, H::sid,
                        taskId<&Task::sid>, nullptr, taskIdKey<&Task::sid>,
                        taskIdSearch<&Task::sid>},
    RecordingColumnInfo{C::ResourceId, "resource", 90, leading, H::resourceId,
                        taskId<&Task::resourceId>, nullptr, taskIdKey<&Task::resourceId>,
                        taskIdSearch<&Task::resourceId>},
    RecordingColumnInfo{C::Connection, "connection", 120, leading, H::connection,
                        connection, nullptr, connectionKey, connection},
    RecordingColumnInfo{C::StartedBy, "startedBy", 110, leading, ColleagueTexts::startedBy,
                        startedBy, nullptr, startedByKey, startedBySearch},
    RecordingColumnInfo{C::Ticket, "ticket", 110, leading, H::ticket,
                        noted<&Note::ticket>, nullptr, notedKey<&Note::ticket>, noted<&Note::ticket>},
    RecordingColumnInfo{C::Note, "note", 200, leading, H::note,
                        noted<&Note::text>, nullptr, notedKey<&Note::text>, noted<&Note::text>},
    RecordingColumnInfo{C::Actions, "actions", 88, centred, H::actions,
                        nullptr, nullptr, nullptr, nullptr},
};
// clang-format on

} // namespace cells

} // namespace

std::span<const RecordingColumnInfo> recordingColumns()
{
    return cells::columns;
}

const TableColumns &recordingTable()
{
    static const TableColumns table = [] {
        TableColumns made{.heads = {},
                          .name = columnNumber(RecordingColumn::Channel),
                          .leftOver = columnNumber(RecordingColumn::ResourceId),
                          .connection = columnNumber(RecordingColumn::Connection),
                          .starter = columnNumber(RecordingColumn::StartedBy),
                          .actions = columnNumber(RecordingColumn::Actions)};
        for (const RecordingColumnInfo &column : cells::columns)
            made.heads << ColumnHead{
                .name = QLatin1StringView(column.name),
                .width = column.width,
                .shownAtFirst = column.id != RecordingColumn::StartedBy
                    && column.id != RecordingColumn::Ticket && column.id != RecordingColumn::Note,
                .canHide = column.id != RecordingColumn::Channel && column.id != RecordingColumn::Actions,
                .canSort = column.sortKey != nullptr,
                .isNeverCut = column.id == RecordingColumn::Uid,
                .heading = column.header};
        return made;
    }();
    return table;
}

QByteArray recordingSearchKey(const RecordingEntry &entry, const RecordingContext &context)
{
    QString all;
    for (const RecordingColumnInfo &column : cells::columns) {
        if (column.search != nullptr)
            all += column.search(entry, context) + u'\n';
    }
    return folded(all);
}

} // namespace tallylight::ui
