#include "ledger/reading.h"

#include "ledger/codewords.h"
#include "ledger/outbox.h"
#include "ledger/sql.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::reading {

namespace {
QUuid uuid(const QVariant &value)
{
    return QUuid::fromString(value.toString());
}

QJsonObject object(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// Rows of a connection that this program does not understand: left alone, here and in the file.
struct LeftOut
{
    QSet<QUuid> connections;
    QSet<QString> recordings; // subjects of recordings

    [[nodiscard]] bool has(const QString &subject) const
    {
        if (subject.startsWith(u"run/"))
            return connections.contains(QUuid::fromString(subject.section(u'/', 1, 1)));
        return recordings.contains(subject);
    }
};

Result<Done> readConnections(const QSqlDatabase &db, QList<Connection> &connections, LeftOut &leftOut)
{
    return sql::run(db,
                    u"SELECT id, service, name, colour, cloud, custom_address, credential_kind, account_id, "
                    u"app_id, ca_file, protection"
                    " FROM connection ORDER BY rowid"_s,
                    {}, [&](const QSqlQuery &row) {
                        const auto service = codewords::service(row.value(1).toString());
                        const auto cloud = codewords::cloud(row.value(4).toString());
                        const auto credentialKind = codewords::credentialKind(row.value(6).toString());
                        const auto protection = codewords::protection(row.value(10).toString());
                        if (!service || !cloud || !credentialKind || !protection) {
                            leftOut.connections.insert(uuid(row.value(0)));
                            return;
                        }
                        connections << Connection{.id = uuid(row.value(0)),
                                                  .service = *service,
                                                  .name = row.value(2).toString(),
                                                  .colour = row.value(3).toString(),
                                                  .cloud = *cloud,
                                                  .customAddress =
                                                      QUrl(row.value(5).toString(), QUrl::StrictMode),
                                                  .credentialKind = *credentialKind,
                                                  .accountId = row.value(7).toString(),
                                                  .appId = row.value(8).toString(),
                                                  .caFile = row.value(9).toString(),
                                                  .protection = *protection};
                    });
}

Result<Done> readRuns(const QSqlDatabase &db, QList<KnownRun> &runs, const LeftOut &leftOut)
{
    return sql::run(
        db,
        u"SELECT connection_id, run_key, id_was_number, record_key, record_id_was_number, sent_run_name,"
        " sent_record_name, origin, added_ms, removed_ms, state, recording, read_ms"
        " FROM known_run WHERE removed_ms = 0"
        " ORDER BY rowid"_s,
        {}, [&](const QSqlQuery &row) {
            const QUuid connection = uuid(row.value(0));
            if (leftOut.connections.contains(connection))
                return;
            runs << KnownRun{.connection = connection,
                             .runKey = row.value(1).toString(),
                             .idWasNumber = row.value(2).toBool(),
                             .recordKey = row.value(3).toString(),
                             .recordIdWasNumber = row.value(4).toBool(),
                             .runName = row.value(5).toString(),
                             .recordName = row.value(6).toString(),
                             .origin = row.value(7).toString(),
                             .addedMs = row.value(8).toLongLong(),
                             .removedMs = row.value(9).toLongLong(),
                             .state = row.value(10).toString(),
                             .recording =
                                 row.isNull(11) ? std::nullopt : std::optional(row.value(11).toBool()),
                             .readMs = row.value(12).toLongLong()};
        });
}

Result<Done> readListsRuns(const QSqlDatabase &db, QHash<QUuid, bool> &listsRuns, const LeftOut &leftOut)
{
    return sql::run(db, u"SELECT id, lists_runs FROM connection WHERE lists_runs IS NOT NULL"_s, {},
                    [&](const QSqlQuery &row) {
                        if (const QUuid id = uuid(row.value(0)); !leftOut.connections.contains(id))
                            listsRuns.insert(id, row.value(1).toBool());
                    });
}

Result<Done> readRecordings(const QSqlDatabase &db, QList<RecordingRow> &recordings, LeftOut &leftOut)
{
    return eachRecording(db, {}, {}, [&](const RecordingRow &row) {
        if (leftOut.connections.contains(row.connection))
            leftOut.recordings.insert(recordingSubject(row.uuid));
        else
            recordings << row;
    });
}

Result<Done> readOperations(const QSqlDatabase &db, QList<OperationRow> &unfinished, const LeftOut &leftOut)
{
    return sql::run(db,
                    u"SELECT id, batch, subject, verb, requested_ms, sends, state, outcome FROM operation"
                    " WHERE state NOT IN (?, ?, ?) ORDER BY rowid"_s,
                    {codewords::word(OperationState::Done), codewords::word(OperationState::Unconfirmed),
                     codewords::word(OperationState::Cancelled)},
                    [&](const QSqlQuery &row) {
                        const auto state = codewords::operationState(row.value(6).toString());
                        const QString subject = row.value(2).toString();
                        if (!state || leftOut.has(subject))
                            return;
                        unfinished << OperationRow{.id = uuid(row.value(0)),
                                                   .batch = uuid(row.value(1)),
                                                   .subject = subject,
                                                   .verb = row.value(3).toString(),
                                                   .requestedMs = row.value(4).toLongLong(),
                                                   .sends = row.value(5).toInt(),
                                                   .state = *state,
                                                   .outcome = row.value(7).toString()};
                    });
}

Result<Done> readNamed(const QSqlDatabase &db, LedgerContents &contents)
{
    return sql::run(db, u"SELECT id, name, config FROM storage_target ORDER BY rowid"_s, {},
                    [&](const QSqlQuery &row) {
                        contents.storageTargets << StorageTargetRow{
                            uuid(row.value(0)), row.value(1).toString(), object(row.value(2))};
                    })
        .and_then([&](Done) {
            return sql::run(db, u"SELECT id, name, body FROM start_template ORDER BY rowid"_s, {},
                            [&](const QSqlQuery &row) {
                                contents.startTemplates << StartTemplateRow{
                                    uuid(row.value(0)), row.value(1).toString(), object(row.value(2))};
                            });
        });
}

Result<Done> readAutoStops(const QSqlDatabase &db, QList<AutoStopRow> &rules, const LeftOut &leftOut)
{
    return sql::run(db, u"SELECT subject, kind, args, set_ms FROM auto_stop ORDER BY rowid"_s, {},
                    [&](const QSqlQuery &row) {
                        if (const QString subject = row.value(0).toString(); !leftOut.has(subject)) {
                            rules << AutoStopRow{.subject = subject,
                                                 .kind = row.value(1).toString(),
                                                 .args = object(row.value(2)),
                                                 .setMs = row.value(3).toLongLong()};
                        }
                    });
}

Result<Done> readNotes(const QSqlDatabase &db, QList<NoteRow> &notes, const LeftOut &leftOut)
{
    return sql::run(db, u"SELECT subject, ticket, note, set_ms FROM note ORDER BY rowid"_s, {},
                    [&](const QSqlQuery &row) {
                        if (const QString subject = row.value(0).toString(); !leftOut.has(subject)) {
                            notes << NoteRow{.subject = subject,
                                             .ticket = row.value(1).toString(),
                                             .text = row.value(2).toString(),
                                             .setMs = row.value(3).toLongLong()};
                        }
                    });
}

Result<Done> readDailyStops(const QSqlDatabase &db, QList<DailyStopRow> &rules, const LeftOut &leftOut)
{
    return sql::run(db, u"SELECT connection_id, minute, weekdays, handled_ms FROM daily_stop"_s, {},
                    [&](const QSqlQuery &row) {
                        if (const QUuid connection = uuid(row.value(0));
                            !leftOut.connections.contains(connection)) {
                            rules << DailyStopRow{.connection = connection,
                                                  .minute = row.value(1).toInt(),
                                                  .weekdays = row.value(2).toBool(),
                                                  .handledMs = row.value(3).toLongLong()};
                        }
                    });
}

Result<Done> readRates(const QSqlDatabase &db, QHash<QUuid, QJsonObject> &rates, const LeftOut &leftOut)
{
    return sql::run(db, u"SELECT connection_id, rates FROM rates"_s, {}, [&](const QSqlQuery &row) {
        if (const QUuid connection = uuid(row.value(0)); !leftOut.connections.contains(connection))
            rates.insert(connection, object(row.value(1)));
    });
}

Step stepOf(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
            .subject = row.value(1).toString(),
            .atMs = row.value(2).toLongLong(),
            .kind = row.value(3).toString(),
            .args = object(row.value(4)),
            .id = uuid(row.value(5))};
}

Result<QList<Step>> steps(const QSqlDatabase &db, const QString &condition, const QVariantList &values)
{
    QList<Step> result;
    const auto done = sql::run(db, u"SELECT seq, subject, at_ms, kind, args, id FROM step "_s + condition,
                               values, [&](const QSqlQuery &row) { result << stepOf(row); });
    return done.and_then([&](Done) { return Result<QList<Step>>(result); });
}

/// From the newest step backward: it is one of the last. As bytes, the arguments are neither converted nor
/// parsed.
Result<Done> readEntered(const QSqlDatabase &db, QHash<QString, Entered> &entered, const LeftOut &leftOut)
{
    return sql::run(
        db,
        u"SELECT step.subject, at_ms, CAST(args AS BLOB) FROM recording CROSS JOIN step ON seq ="
        " (SELECT seq FROM step AS own WHERE own.subject = 'rec/' || uuid AND own.kind = recording.state"
        " ORDER BY seq DESC LIMIT 1)"_s,
        {}, [&](const QSqlQuery &row) {
            if (const QString subject = row.value(0).toString(); !leftOut.has(subject)) {
                entered.insert(subject,
                               {.atMs = row.value(1).toLongLong(),
                                .args = JsonText::fromUtf8(row.value(2).toByteArray())});
            }
        });
}

Result<Done> readLastSteps(const QSqlDatabase &db, QHash<QString, Step> &lastStep, const LeftOut &leftOut)
{
    const auto last = steps(
        db, u"WHERE seq IN (SELECT max(seq) FROM step WHERE subject GLOB 'conn/*' GROUP BY subject)"_s, {});
    if (!last)
        return last.error();
    for (const Step &step : *last) {
        if (!leftOut.has(step.subject))
            lastStep.insert(step.subject, step);
    }
    return Done{};
}

/// The index holds only what teams know: nothing is looked for where there is none.
Result<Done> readShared(const QSqlDatabase &db, QList<Step> &shared, const LeftOut &leftOut)
{
    const auto all = steps(db,
                           u"INDEXED BY step_id WHERE id <> '' AND kind IN ('created', 'copied', 'stopSent',"
                           " 'stopOutcome') ORDER BY seq"_s,
                           {});
    if (!all)
        return all.error();
    for (const Step &step : *all) {
        if (!leftOut.has(step.subject))
            shared << step;
    }
    return Done{};
}

/// A state of a recording that only the service's own answer about it can lead to.
Result<Done> readProven(const QSqlDatabase &db, LedgerContents &contents)
{
    for (const RecordingRow &row : contents.recordings) {
        if (isFinalState(row.state))
            continue; // most of them
        const QString subject = recordingSubject(row.uuid);
        const auto read = sql::run(db,
                                   u"SELECT 1 FROM step WHERE subject = ? AND kind IN ('confirming',"
                                   " 'recording', 'paused') LIMIT 1"_s,
                                   {subject}, [&](const QSqlQuery &) { contents.proven.insert(subject); });
        if (!read)
            return read.error();
    }
    return Done{};
}
} // namespace

Result<Done> eachRecording(const QSqlDatabase &db, const QString &condition, const QVariantList &values,
                           const std::function<void(const RecordingRow &)> &onRow)
{
    return sql::run(
        db,
        u"SELECT uuid, connection_id, app_id, host, mode, cname, uid, resource_id, sid, CAST(limits AS "
        u"BLOB), body_sha256,"
        " adopted, created_ms, state, CASE WHEN json_valid(limits) THEN json_extract(limits, '$.costClass') "
        "END, owner"
        " FROM recording %1 ORDER BY rowid"_s.arg(condition),
        values, [&](const QSqlQuery &row) {
            onRow({.uuid = uuid(row.value(0)),
                   .connection = uuid(row.value(1)),
                   .appId = row.value(2).toString(),
                   .host = row.value(3).toString(),
                   .mode = row.value(4).toString(),
                   .cname = row.value(5).toString(),
                   .uid = row.value(6).toString(),
                   .resourceId = row.value(7).toString(),
                   .sid = row.value(8).toString(),
                   .told = JsonText::fromUtf8(row.value(9).toByteArray()),
                   .bodySha256 = row.value(10).toByteArray(),
                   .adopted = row.value(11).toBool(),
                   .createdMs = row.value(12).toLongLong(),
                   .state = row.value(13).toString(),
                   .costClass = row.value(14).toString(),
                   .owner = row.value(15).toString()});
        });
}

Result<LedgerContents> everything(const QSqlDatabase &db)
{
    LedgerContents contents;
    LeftOut leftOut;
    return readConnections(db, contents.connections, leftOut)
        .and_then([&](Done) { return readListsRuns(db, contents.listsRuns, leftOut); })
        .and_then([&](Done) { return readRuns(db, contents.runs, leftOut); })
        .and_then([&](Done) { return readRecordings(db, contents.recordings, leftOut); })
        .and_then([&](Done) { return readOperations(db, contents.unfinished, leftOut); })
        .and_then([&](Done) { return readAutoStops(db, contents.autoStops, leftOut); })
        .and_then([&](Done) { return readDailyStops(db, contents.dailyStops, leftOut); })
        .and_then([&](Done) { return readNotes(db, contents.notes, leftOut); })
        .and_then([&](Done) { return readRates(db, contents.rates, leftOut); })
        .and_then([&](Done) { return readEntered(db, contents.entered, leftOut); })
        .and_then([&](Done) { return readLastSteps(db, contents.lastStep, leftOut); })
        .and_then([&](Done) { return readShared(db, contents.shared, leftOut); })
        .and_then([&](Done) { return readProven(db, contents); })
        .and_then([&](Done) { return readNamed(db, contents); })
        .and_then([&](Done) { return outbox::teams(db); })
        .and_then([&](const QList<TeamRow> &teams) {
            contents.teams = teams;
            return Result<LedgerContents>(contents);
        });
}

Result<QList<Step>> history(const QSqlDatabase &db, const QString &subject)
{
    return steps(db, u"WHERE subject = ? ORDER BY seq"_s, {subject});
}

Result<QList<Step>> recentActivity(const QSqlDatabase &db, int limit)
{
    return steps(db, u"ORDER BY seq DESC LIMIT ?"_s, {std::max(limit, 0)});
}

} // namespace tallylight::reading
