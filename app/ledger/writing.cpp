#include "ledger/writing.h"

#include "ledger/codewords.h"
#include "ledger/outbox.h"
#include "ledger/sql.h"

using namespace Qt::StringLiterals;

namespace tallylight::writing {

namespace {
using sql::text;

Error invalid(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .field = field, .sent = false};
}

/// Not INSERT OR REPLACE: it would delete the row first, and a connection's runs with it.
Result<Done> upsert(const QSqlDatabase &db, const QString &table, const QStringList &keys,
                    const QStringList &columns, const QVariantList &values)
{
    QStringList marks;
    QStringList updates;
    for (const QString &column : columns) {
        marks << u"?"_s;
        if (!keys.contains(column))
            updates << column + u" = excluded."_s + column;
    }
    return sql::run(
        db,
        u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
            table, columns.join(u", "_s), marks.join(u", "_s), keys.join(u", "_s), updates.join(u", "_s)),
        values);
}

Result<Done> write(const QSqlDatabase &db, const Connection &c)
{
    if (c.id.isNull())
        return invalid(u"connection"_s);
    return upsert(db, u"connection"_s, {u"id"_s},
                  {u"id"_s, u"service"_s, u"name"_s, u"colour"_s, u"cloud"_s, u"custom_address"_s,
                   u"credential_kind"_s, u"account_id"_s, u"app_id"_s, u"ca_file"_s, u"protection"_s},
                  {text(c.id), codewords::word(c.service), c.name, c.colour, codewords::word(c.cloud),
                   c.customAddress.toString(QUrl::FullyEncoded), codewords::word(c.credentialKind),
                   c.accountId, c.appId, c.caFile, codewords::word(c.protection)});
}

QVariant orNull(const std::optional<bool> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Result<Done> write(const QSqlDatabase &db, const KnownRun &run)
{
    if (run.runKey.isEmpty())
        return invalid(u"runKey"_s);
    return upsert(db, u"known_run"_s, {u"connection_id"_s, u"run_key"_s},
                  {u"connection_id"_s, u"run_key"_s, u"id_was_number"_s, u"record_key"_s,
                   u"record_id_was_number"_s, u"sent_run_name"_s, u"sent_record_name"_s, u"origin"_s,
                   u"added_ms"_s, u"removed_ms"_s, u"state"_s, u"recording"_s, u"read_ms"_s},
                  {text(run.connection), run.runKey, run.idWasNumber, run.recordKey, run.recordIdWasNumber,
                   run.runName, run.recordName, run.origin, run.addedMs, run.removedMs, run.state,
                   orNull(run.recording), run.readMs});
}

Result<Done> write(const QSqlDatabase &db, const SaveRunReading &c)
{
    const KnownRun &run = c.run;
    return sql::run(db,
                    u"UPDATE known_run SET record_key = ?, record_id_was_number = ?, sent_run_name = ?,"
                    " sent_record_name = ?, state = ?, recording = ?, read_ms = ?"
                    " WHERE connection_id = ? AND run_key = ?"_s,
                    {run.recordKey, run.recordIdWasNumber, run.runName, run.recordName, run.state,
                     orNull(run.recording), run.readMs, text(run.connection), run.runKey});
}

Result<Done> write(const QSqlDatabase &db, const SaveRunRemoved &c)
{
    return sql::run(db, u"UPDATE known_run SET removed_ms = ? WHERE connection_id = ? AND run_key = ?"_s,
                    {c.removedMs, text(c.connection), c.runKey});
}

Result<Done> write(const QSqlDatabase &db, const SaveListsRuns &c)
{
    return sql::run(db, u"UPDATE connection SET lists_runs = ? WHERE id = ?"_s,
                    {c.lists, text(c.connection)});
}

Result<Done> write(const QSqlDatabase &db, const RecordingRow &r)
{
    if (r.uuid.isNull())
        return invalid(u"uuid"_s);
    const auto done =
        upsert(db, u"recording"_s, {u"uuid"_s},
               {u"uuid"_s, u"connection_id"_s, u"app_id"_s, u"host"_s, u"mode"_s, u"cname"_s, u"uid"_s,
                u"resource_id"_s, u"sid"_s, u"limits"_s, u"body_sha256"_s, u"adopted"_s, u"created_ms"_s,
                u"owner"_s},
               {text(r.uuid), text(r.connection), r.appId, r.host, r.mode, r.cname, r.uid, r.resourceId,
                r.sid, text(r.told), r.bodySha256, r.adopted, r.createdMs, r.owner});
    return done ? outbox::add(db, r) : done;
}

Result<Done> write(const QSqlDatabase &db, const ChangeRecording &change)
{
    QStringList columns;
    QVariantList values;
    const auto set = [&](const QString &column, const std::optional<QString> &value) {
        if (!value)
            return;
        columns << column + u" = ?"_s;
        values << *value;
    };
    set(u"sid"_s, change.sid);
    set(u"mode"_s, change.mode);
    set(u"limits"_s, change.told ? std::optional(text(*change.told)) : std::nullopt);
    if (columns.isEmpty())
        return Done{};
    values << text(change.uuid);
    const auto done =
        sql::run(db, u"UPDATE recording SET %1 WHERE uuid = ?"_s.arg(columns.join(u", "_s)), values);
    return done ? outbox::add(db, change) : done;
}

Result<Done> write(const QSqlDatabase &db, const StorageTargetRow &target)
{
    if (target.id.isNull() || target.name.isEmpty())
        return invalid(u"name"_s);
    return upsert(db, u"storage_target"_s, {u"id"_s}, {u"id"_s, u"name"_s, u"config"_s},
                  {text(target.id), target.name, text(target.config)});
}

Result<Done> write(const QSqlDatabase &db, const StartTemplateRow &one)
{
    if (one.id.isNull() || one.name.isEmpty())
        return invalid(u"name"_s);
    return upsert(db, u"start_template"_s, {u"id"_s}, {u"id"_s, u"name"_s, u"body"_s},
                  {text(one.id), one.name, text(one.body)});
}

Result<Done> removeRow(const QSqlDatabase &db, const QString &table, const QUuid &id)
{
    return sql::run(db, u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {text(id)});
}

Result<Done> write(const QSqlDatabase &db, const OperationRow &o)
{
    if (o.id.isNull())
        return invalid(u"id"_s);
    return upsert(db, u"operation"_s, {u"id"_s},
                  {u"id"_s, u"batch"_s, u"subject"_s, u"verb"_s, u"requested_ms"_s, u"sends"_s, u"state"_s,
                   u"outcome"_s},
                  {text(o.id), text(o.batch), o.subject, o.verb, o.requestedMs, o.sends,
                   codewords::word(o.state), o.outcome});
}

/// False: it is one that the team told before.
Result<bool> insert(const QSqlDatabase &db, AppendStep &append)
{
    Step &step = append.step;
    const auto noted = step.id.isNull() ? outbox::add(db, append) : Result<QUuid>(step.id);
    if (!noted)
        return noted.error();
    step.id = *noted;
    bool isNew = false;
    const auto done = sql::run(
        db,
        u"INSERT INTO step (subject, at_ms, kind, args, id) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING RETURNING seq"_s,
        {step.subject, step.atMs, step.kind, text(step.args), step.id.isNull() ? QString() : text(step.id)},
        [&](const QSqlQuery &row) {
            step.seq = row.value(0).toLongLong();
            isNew = true;
        });
    return done.and_then([&](Done) { return Result<bool>(isNew); });
}

Result<Done> write(const QSqlDatabase &db, AppendStep &append)
{
    const Step &step = append.step;
    const bool isOfRecording = step.subject.startsWith(u"rec/");
    if (step.subject.isEmpty() || step.kind.isEmpty() || (!append.entered.isEmpty() && !isOfRecording))
        return invalid(u"step"_s);
    const auto isNew = insert(db, append);
    if (!isNew)
        return isNew.error();
    if (!*isNew || append.entered.isEmpty())
        return Done{};
    return sql::run(db, u"UPDATE recording SET state = ? WHERE uuid = ?"_s,
                    {append.entered, step.subject.section(u'/', 1)});
}

Result<Done> write(const QSqlDatabase &db, const AutoStopRow &rule)
{
    if (rule.subject.isEmpty() || rule.kind.isEmpty())
        return invalid(u"rule"_s);
    return upsert(db, u"auto_stop"_s, {u"subject"_s}, {u"subject"_s, u"kind"_s, u"args"_s, u"set_ms"_s},
                  {rule.subject, rule.kind, text(rule.args), rule.setMs});
}

Result<Done> write(const QSqlDatabase &db, const DailyStopRow &rule)
{
    constexpr int minutesOfDay = 24 * 60;
    if (rule.connection.isNull() || rule.minute < 0 || rule.minute >= minutesOfDay)
        return invalid(u"at"_s);
    return upsert(db, u"daily_stop"_s, {u"connection_id"_s},
                  {u"connection_id"_s, u"minute"_s, u"weekdays"_s, u"handled_ms"_s},
                  {text(rule.connection), rule.minute, rule.weekdays, rule.handledMs});
}

Result<Done> write(const QSqlDatabase &db, const NoteRow &note)
{
    if (note.subject.isEmpty())
        return invalid(u"note"_s);
    if (note.ticket.isEmpty() && note.text.isEmpty())
        return sql::run(db, u"DELETE FROM note WHERE subject = ?"_s, {note.subject});
    return upsert(db, u"note"_s, {u"subject"_s}, {u"subject"_s, u"ticket"_s, u"note"_s, u"set_ms"_s},
                  {note.subject, note.ticket, note.text, note.setMs});
}

Result<Done> write(const QSqlDatabase &db, const SaveRates &c)
{
    if (c.rates.isEmpty())
        return sql::run(db, u"DELETE FROM rates WHERE connection_id = ?"_s, {text(c.connection)});
    return upsert(db, u"rates"_s, {u"connection_id"_s}, {u"connection_id"_s, u"rates"_s},
                  {text(c.connection), text(c.rates)});
}

/// Words that this program does not know count as unfinished.
Result<bool> hasUnfinished(const QSqlDatabase &db, const QString &id)
{
    bool unfinished = false;
    // A colleague's is not this connection's alone to stop.
    auto done = sql::run(db, u"SELECT state FROM recording WHERE connection_id = ? AND owner = ''"_s, {id},
                         [&](const QSqlQuery &row) { unfinished |= !isFinalState(row.value(0).toString()); });
    if (!done)
        return done.error();
    const QString prefix = u"run/"_s + id + u'/';
    done = sql::run(db,
                    u"SELECT state FROM operation WHERE substr(subject, 1, ?) = ? OR subject IN"
                    " (SELECT 'rec/' || uuid FROM recording WHERE connection_id = ?)"_s,
                    {prefix.size(), prefix, id}, [&](const QSqlQuery &row) {
                        const auto state = codewords::operationState(row.value(0).toString());
                        unfinished |= !state || !isFinal(*state);
                    });
    if (!done)
        return done.error();
    return unfinished;
}

Result<Done> remove(const QSqlDatabase &db, const QUuid &connection)
{
    const QString id = text(connection);
    const auto unfinished = hasUnfinished(db, id);
    if (!unfinished)
        return unfinished.error();
    if (*unfinished)
        return invalid(u"connection"_s);
    const QString prefix = u"run/"_s + id + u'/';
    for (const QString &table : {u"auto_stop"_s, u"note"_s}) {
        if (auto done =
                sql::run(db,
                         u"DELETE FROM %1 WHERE substr(subject, 1, ?) = ? OR subject IN"
                         " (SELECT 'rec/' || uuid FROM recording WHERE connection_id = ?)"_s.arg(table),
                         {prefix.size(), prefix, id});
            !done)
            return done;
    }
    if (auto done = sql::run(db, u"DELETE FROM recording WHERE connection_id = ?"_s, {id}); !done)
        return done;
    return sql::run(db, u"DELETE FROM connection WHERE id = ?"_s, {id}); // the foreign key removes its runs
}
} // namespace

Result<Done> apply(const QSqlDatabase &db, LedgerChange &change)
{
    struct Visitor
    {
        const QSqlDatabase &db;
        Result<Done> operator()(const SaveConnection &c) const { return write(db, c.connection); }
        Result<Done> operator()(const RemoveConnection &c) const { return remove(db, c.id); }
        Result<Done> operator()(const SaveRun &c) const { return write(db, c.run); }
        Result<Done> operator()(const SaveRunReading &c) const { return write(db, c); }
        Result<Done> operator()(const SaveListsRuns &c) const { return write(db, c); }
        Result<Done> operator()(const SaveRunRemoved &c) const { return write(db, c); }
        Result<Done> operator()(const SaveRecording &c) const { return write(db, c.recording); }
        Result<Done> operator()(AppendStep &c) const { return write(db, c); }
        Result<Done> operator()(const SaveOperation &c) const { return write(db, c.operation); }
        Result<Done> operator()(const ChangeRecording &c) const { return write(db, c); }
        Result<Done> operator()(const SaveStorageTarget &c) const { return write(db, c.target); }
        Result<Done> operator()(const RemoveStorageTarget &c) const
        {
            return removeRow(db, u"storage_target"_s, c.id);
        }
        Result<Done> operator()(const SaveStartTemplate &c) const { return write(db, c.one); }
        Result<Done> operator()(const RemoveStartTemplate &c) const
        {
            return removeRow(db, u"start_template"_s, c.id);
        }
        Result<Done> operator()(const SaveTeam &c) const { return outbox::save(db, c.team); }
        Result<Done> operator()(const LeaveTeam &c) const { return outbox::leave(db, c.connection); }
        Result<Done> operator()(const SaveTeamCursor &c) const { return outbox::saveCursor(db, c); }
        Result<Done> operator()(const TeamTold &c) const { return outbox::told(db, c); }
        Result<Done> operator()(const SaveAutoStop &c) const { return write(db, c.rule); }
        Result<Done> operator()(const RemoveAutoStop &c) const
        {
            return sql::run(db, u"DELETE FROM auto_stop WHERE subject = ?"_s, {c.subject});
        }
        Result<Done> operator()(const SaveDailyStop &c) const { return write(db, c.rule); }
        Result<Done> operator()(const RemoveDailyStop &c) const
        {
            return sql::run(db, u"DELETE FROM daily_stop WHERE connection_id = ?"_s, {text(c.connection)});
        }
        Result<Done> operator()(const SaveNote &c) const { return write(db, c.note); }
        Result<Done> operator()(const SaveRates &c) const { return write(db, c); }
    };
    return std::visit(Visitor{db}, change);
}

} // namespace tallylight::writing
