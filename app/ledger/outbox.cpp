#include "ledger/outbox.h"

#include "ledger/reading.h"
#include "ledger/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight {

bool isForTeams(const LedgerChange &change)
{
    if (const auto *append = std::get_if<AppendStep>(&change))
        return append->step.id.isNull(); // a team's own steps have one
    if (const auto *save = std::get_if<SaveRecording>(&change))
        return save->recording.owner.isEmpty();
    if (const auto *known = std::get_if<ChangeRecording>(&change))
        return !known->heard;
    return std::holds_alternative<SaveTeam>(change);
}

} // namespace tallylight

namespace tallylight::outbox {

namespace {
/// `add` for a subject of a connection that belongs to a team; nothing otherwise.
Result<QUuid> note(const QSqlDatabase &db, const QString &subject, qint64 atMs, const QString &kind,
                   const QJsonObject &args)
{
    const bool isRun = subject.startsWith(u"run/");
    if (!isRun && !subject.startsWith(u"rec/"))
        return QUuid(); // of a connection: nobody else's business
    const QUuid id = QUuid::createUuid();
    const QString owner = isRun ? u"?"_s : u"(SELECT connection_id FROM recording WHERE uuid = ?)"_s;
    bool noted = false;
    const auto done = sql::run(
        db,
        u"INSERT INTO outbox (connection_id, id, subject, at_ms, kind, args)"
        " SELECT connection_id, ?, ?, ?, ?, ? FROM team WHERE connection_id = %1 RETURNING 1"_s.arg(owner),
        {sql::text(id), subject, atMs, kind, sql::text(args), subject.section(u'/', 1, 1)},
        [&](const QSqlQuery &) { noted = true; });
    return done.and_then([&](Done) { return Result<QUuid>(noted ? id : QUuid()); });
}

Result<Done> noteKnown(const QSqlDatabase &db, const QUuid &recording, qint64 atMs, const QJsonObject &args)
{
    return note(db, recordingSubject(recording), atMs, QString(becameKnown), args)
        .and_then([](const QUuid &) { return Result<Done>(Done{}); });
}
/// In the names of the columns. Nothing that is a secret or is made of one.
QJsonObject columnsOf(const RecordingRow &r)
{
    QJsonObject args{{u"appId"_s, r.appId},
                     {u"host"_s, r.host},
                     {u"mode"_s, r.mode},
                     {u"cname"_s, r.cname},
                     {u"uid"_s, r.uid},
                     {u"resourceId"_s, r.resourceId},
                     {u"sid"_s, r.sid},
                     {u"told"_s, r.told.object()},
                     {u"createdMs"_s, r.createdMs}};
    if (r.adopted)
        args.insert(u"adopted"_s, true);
    if (!r.state.isEmpty())
        args.insert(enteredKey, r.state);
    return args;
}

/// A team that was joined just now does not know what is recording.
Result<Done> noteUnfinished(const QSqlDatabase &db, const QUuid &connection)
{
    QList<RecordingRow> unfinished;
    const auto read = reading::eachRecording(db, u"WHERE connection_id = ? AND owner = ''"_s,
                                             {sql::text(connection)}, [&](const RecordingRow &row) {
                                                 if (!isFinalState(row.state))
                                                     unfinished << row;
                                             });
    if (!read)
        return read;
    for (const RecordingRow &row : std::as_const(unfinished)) {
        if (auto done = noteKnown(db, row.uuid, row.createdMs, columnsOf(row)); !done)
            return done;
    }
    return Done{};
}
} // namespace

Result<Done> save(const QSqlDatabase &db, const TeamRow &team)
{
    if (team.account.isNull() || team.host.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput, .field = u"team"_s, .sent = false};
    return sql::run(db,
                    u"INSERT INTO team (connection_id, account, host, port, database, login, ca_file, cursor)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection_id) DO UPDATE SET"
                    " account = excluded.account, host = excluded.host, port = excluded.port,"
                    " database = excluded.database, login = excluded.login, ca_file = excluded.ca_file,"
                    " cursor = excluded.cursor"_s,
                    {sql::text(team.connection), sql::text(team.account), team.host, team.port, team.database,
                     team.login, team.caFile, team.cursor})
        .and_then([&](Done) { return noteUnfinished(db, team.connection); });
}

Result<Done> leave(const QSqlDatabase &db, const QUuid &connection)
{
    return sql::run(db, u"DELETE FROM team WHERE connection_id = ?"_s, {sql::text(connection)});
}

Result<Done> saveCursor(const QSqlDatabase &db, const SaveTeamCursor &change)
{
    return sql::run(db, u"UPDATE team SET cursor = ? WHERE connection_id = ?"_s,
                    {change.cursor, sql::text(change.connection)});
}

Result<Done> told(const QSqlDatabase &db, const TeamTold &change)
{
    return sql::run(db, u"DELETE FROM outbox WHERE connection_id = ? AND seq <= ?"_s,
                    {sql::text(change.connection), change.upTo});
}

Result<QUuid> add(const QSqlDatabase &db, const AppendStep &append)
{
    QJsonObject args = append.step.args;
    if (!append.entered.isEmpty())
        args.insert(enteredKey, append.entered);
    return note(db, append.step.subject, append.step.atMs, append.step.kind, args);
}

Result<Done> add(const QSqlDatabase &db, const RecordingRow &r)
{
    if (!r.owner.isEmpty())
        return Done{}; // it is from the team
    return noteKnown(db, r.uuid, r.createdMs, columnsOf(r));
}

Result<Done> add(const QSqlDatabase &db, const ChangeRecording &change)
{
    QJsonObject args;
    if (change.heard)
        return Done{};
    if (change.sid)
        args.insert(u"sid"_s, *change.sid);
    if (change.told)
        args.insert(u"told"_s, change.told->object());
    if (change.mode)
        args.insert(u"mode"_s, *change.mode);
    return args.isEmpty() ? Result<Done>(Done{}) : noteKnown(db, change.uuid, 0, args);
}

Result<QList<TeamRow>> teams(const QSqlDatabase &db)
{
    QList<TeamRow> rows;
    const auto read = sql::run(
        db,
        u"SELECT connection_id, account, host, port, database, login, ca_file, cursor FROM team ORDER BY rowid"_s,
        {}, [&](const QSqlQuery &row) {
            rows.append({.connection = QUuid(row.value(0).toString()),
                         .account = QUuid(row.value(1).toString()),
                         .host = row.value(2).toString(),
                         .port = row.value(3).toInt(),
                         .database = row.value(4).toString(),
                         .login = row.value(5).toString(),
                         .caFile = row.value(6).toString(),
                         .cursor = row.value(7).toString()});
        });
    return read.and_then([&](Done) { return Result<QList<TeamRow>>(rows); });
}

Result<Untold> untold(const QSqlDatabase &db, const QUuid &connection, int limit)
{
    Untold result;
    const auto read = sql::run(
        db,
        u"SELECT seq, id, account, subject, at_ms, kind, args, count(*) OVER () FROM outbox"
        " JOIN team USING (connection_id) WHERE connection_id = ? ORDER BY seq LIMIT ?"_s,
        {sql::text(connection), limit}, [&](const QSqlQuery &row) {
            const QUuid account(row.value(2).toString());
            const QString subject = row.value(3).toString();
            result.total = row.value(7).toLongLong();
            result.rows.append({.seq = row.value(0).toLongLong(),
                                .id = QUuid(row.value(1).toString()),
                                .account = account,
                                .subject = subject.startsWith(u"run/")
                                    ? runSubject(account, subject.section(u'/', 2))
                                    : subject,
                                .atMs = row.value(4).toLongLong(),
                                .kind = row.value(5).toString(),
                                .args = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object()});
        });
    return read.and_then([&](Done) { return Result<Untold>(result); });
}

Result<QSet<QUuid>> known(const QSqlDatabase &db, const QList<QUuid> &steps)
{
    QJsonArray ids;
    for (const QUuid &step : steps)
        ids.append(sql::text(step));
    QSet<QUuid> result;
    const auto read =
        sql::run(db, u"SELECT id FROM step WHERE id <> '' AND id IN (SELECT value FROM json_each(?))"_s,
                 {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))},
                 [&](const QSqlQuery &row) { result << QUuid(row.value(0).toString()); });
    return read.and_then([&](Done) { return Result<QSet<QUuid>>(result); });
}

Result<QSet<QString>> removedRuns(const QSqlDatabase &db, const QUuid &connection, const QStringList &runKeys)
{
    QSet<QString> found;
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(runKeys)).toJson(QJsonDocument::Compact);
    const auto read = sql::run(db,
                               u"SELECT run_key FROM known_run WHERE connection_id = ? AND removed_ms <> 0"
                               " AND run_key IN (SELECT value FROM json_each(?))"_s,
                               {sql::text(connection), QString::fromUtf8(list)},
                               [&](const QSqlQuery &row) { found.insert(row.value(0).toString()); });
    return read.and_then([&](Done) { return Result<QSet<QString>>(found); });
}

} // namespace tallylight::outbox
