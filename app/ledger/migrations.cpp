#include "ledger/migrations.h"

#include "ledger/sql.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr qint64 ourApplicationId = 0x54616c79; // "Taly": tells our files from other programs' databases

Result<Done> setVersion(const QSqlDatabase &db, qsizetype version)
{
    return sql::run(db, u"PRAGMA user_version = %1"_s.arg(version));
}

/// In one transaction.
Result<Done> step(const QSqlDatabase &db, const Migrations &migrations, qsizetype from, qsizetype to)
{
    sql::Statements kept;
    return sql::inTransaction(db, kept, [&]() -> Result<Done> {
        for (qsizetype i = from; i < to; ++i) {
            for (const QString &statement : migrations.at(i)) {
                if (auto done = sql::run(db, statement); !done)
                    return done;
            }
        }
        if (auto done = sql::run(db, u"PRAGMA application_id = %1"_s.arg(ourApplicationId)); !done)
            return done;
        return setVersion(db, to);
    });
}

/// Anything but "ok" means damaged pages.
Result<Done> check(const QSqlDatabase &db)
{
    QString verdict;
    auto done = sql::run(db, u"PRAGMA quick_check(1)"_s, {},
                         [&](const QSqlQuery &row) { verdict = row.value(0).toString(); });
    if (done && verdict != u"ok") {
        Error damaged = sql::failure(verdict);
        damaged.kind = ErrorKind::LedgerDamaged;
        return damaged;
    }
    return done;
}

/// SQLite silently opens a file that it may not write to, and fails only at the first write.
Result<Done> tryToWrite(const QSqlDatabase &db, qsizetype version)
{
    if (auto done = sql::run(db, u"BEGIN IMMEDIATE"_s); !done)
        return done;
    const auto written = setVersion(db, version);
    const auto undone = sql::run(db, u"ROLLBACK"_s);
    return written ? undone : written;
}
} // namespace

// A recording keeps its connection from being deleted, because it could not be stopped without one. Steps and
// operations name their subject as text, so that the history outlives it.
const Migrations &ledgerMigrations()
{
    static const Migrations migrations{
        // 0 -> 1
        {
            uR"(CREATE TABLE connection (
                id TEXT NOT NULL PRIMARY KEY,
                service TEXT NOT NULL,
                name TEXT NOT NULL,
                colour TEXT NOT NULL,
                cloud TEXT NOT NULL,
                custom_address TEXT NOT NULL,
                credential_kind TEXT NOT NULL,
                account_id TEXT NOT NULL,
                app_id TEXT NOT NULL,
                ca_file TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE known_run (
                connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
                run_key TEXT NOT NULL,
                id_was_number INTEGER NOT NULL,
                record_key TEXT NOT NULL,
                record_id_was_number INTEGER NOT NULL,
                sent_run_name TEXT NOT NULL,
                sent_record_name TEXT NOT NULL,
                origin TEXT NOT NULL,
                added_ms INTEGER NOT NULL,
                removed_ms INTEGER NOT NULL,
                PRIMARY KEY (connection_id, run_key)) STRICT)"_s,
            uR"(CREATE TABLE recording (
                uuid TEXT NOT NULL PRIMARY KEY,
                connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE RESTRICT,
                app_id TEXT NOT NULL,
                host TEXT NOT NULL,
                mode TEXT NOT NULL,
                cname TEXT NOT NULL,
                uid TEXT NOT NULL,
                resource_id TEXT NOT NULL,
                sid TEXT NOT NULL,
                limits TEXT NOT NULL,
                body_sha256 BLOB NOT NULL,
                adopted INTEGER NOT NULL,
                created_ms INTEGER NOT NULL) STRICT)"_s,
            u"CREATE INDEX recording_connection ON recording(connection_id)"_s,
            uR"(CREATE TABLE step (
                seq INTEGER PRIMARY KEY AUTOINCREMENT,
                subject TEXT NOT NULL,
                at_ms INTEGER NOT NULL,
                kind TEXT NOT NULL,
                args TEXT NOT NULL) STRICT)"_s,
            u"CREATE INDEX step_subject ON step(subject, seq)"_s,
            uR"(CREATE TRIGGER step_not_updated BEFORE UPDATE ON step
                BEGIN SELECT RAISE(ABORT, 'steps are only ever added'); END)"_s,
            uR"(CREATE TRIGGER step_not_deleted BEFORE DELETE ON step
                BEGIN SELECT RAISE(ABORT, 'steps are only ever added'); END)"_s,
            uR"(CREATE TABLE operation (
                id TEXT NOT NULL PRIMARY KEY,
                batch TEXT NOT NULL,
                subject TEXT NOT NULL,
                verb TEXT NOT NULL,
                requested_ms INTEGER NOT NULL,
                sends INTEGER NOT NULL,
                state TEXT NOT NULL,
                outcome TEXT NOT NULL) STRICT)"_s,
            u"CREATE INDEX operation_state ON operation(state)"_s,
        },
        // 1 -> 2
        {
            uR"(CREATE TABLE auto_stop (
                subject TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                args TEXT NOT NULL,
                set_ms INTEGER NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE rates (
                connection_id TEXT NOT NULL PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
                rates TEXT NOT NULL) STRICT)"_s,
        },
        // 2 -> 3
        {
            uR"(CREATE TABLE storage_target (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                config TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE start_template (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                body TEXT NOT NULL) STRICT)"_s,
        },
        // 3 -> 4: what the next start shows until it has read again; NULL: unknown
        {
            u"ALTER TABLE known_run ADD COLUMN state TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE known_run ADD COLUMN recording INTEGER"_s,
            u"ALTER TABLE known_run ADD COLUMN read_ms INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE connection ADD COLUMN lists_runs INTEGER"_s,
        },
        // 4 -> 5: until then, the last step that is a state or follows from a request was the state
        {
            u"ALTER TABLE recording ADD COLUMN state TEXT NOT NULL DEFAULT ''"_s,
            uR"(UPDATE recording SET state = coalesce((
                SELECT CASE kind WHEN 'startSent' THEN 'starting'
                    WHEN 'stopRequested' THEN 'stopping' WHEN 'stopSent' THEN 'stopping' ELSE kind END
                FROM step WHERE subject = 'rec/' || recording.uuid AND kind IN (
                    'startSent', 'stopRequested', 'stopSent', 'draft', 'acquiring', 'acquired', 'starting',
                    'startUnknown', 'runningNoSid', 'confirming', 'adopted', 'recording', 'paused',
                    'verifying', 'stopping', 'stopUnknown', 'stopped', 'startFailed', 'endedByService',
                    'failed', 'apiExpired', 'notFound', 'discarded')
                ORDER BY seq DESC LIMIT 1), ''))"_s,
        },
        // what the user writes about runs and recordings
        {
            uR"(CREATE TABLE note (
                subject TEXT NOT NULL PRIMARY KEY,
                ticket TEXT NOT NULL,
                note TEXT NOT NULL,
                set_ms INTEGER NOT NULL) STRICT)"_s,
        },
        // teams, and what they have not been told; a step gets its ID only for them
        {
            uR"(CREATE TABLE team (
                connection_id TEXT NOT NULL PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
                account TEXT NOT NULL,
                host TEXT NOT NULL,
                port INTEGER NOT NULL,
                database TEXT NOT NULL,
                login TEXT NOT NULL,
                ca_file TEXT NOT NULL,
                cursor TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE outbox (
                seq INTEGER PRIMARY KEY AUTOINCREMENT,
                connection_id TEXT NOT NULL REFERENCES team(connection_id) ON DELETE CASCADE,
                id TEXT NOT NULL,
                subject TEXT NOT NULL,
                at_ms INTEGER NOT NULL,
                kind TEXT NOT NULL,
                args TEXT NOT NULL) STRICT)"_s,
            u"ALTER TABLE step ADD COLUMN id TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE UNIQUE INDEX step_id ON step(id) WHERE id <> ''"_s,
            u"ALTER TABLE recording ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_s,
        },
        // what the user has set to be stopped each day
        {
            uR"(CREATE TABLE daily_stop (
                connection_id TEXT NOT NULL PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
                minute INTEGER NOT NULL,
                weekdays INTEGER NOT NULL,
                handled_ms INTEGER NOT NULL) STRICT)"_s,
        },
        // protected and read-only connections
        {
            u"ALTER TABLE connection ADD COLUMN protection TEXT NOT NULL DEFAULT 'ordinary'"_s,
        },
    };
    return migrations;
}

Result<qint64> inspect(const QSqlDatabase &db, const Migrations &migrations)
{
    // Both are in the file's header: they can be read even when a newer SQLite created the tables.
    const auto version = sql::number(db, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const auto application = sql::number(db, u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (*application == ourApplicationId && *version > migrations.size()) {
        return Error{.kind = ErrorKind::LedgerNewer,
                     .serverText = u"version %1, known up to %2"_s.arg(*version).arg(migrations.size()),
                     .sent = false};
    }
    const auto tables = sql::number(db, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();
    const bool fresh = *version == 0 && *tables == 0 && *application == 0;
    if (!fresh && (*version < 1 || *application != ourApplicationId)) {
        return Error{
            .kind = ErrorKind::LedgerForeign, .serverText = u"not a ledger of this program"_s, .sent = false};
    }
    if (auto sound = check(db); !sound)
        return sound.error();
    return *version;
}

Result<Done> upgrade(const QSqlDatabase &db, qint64 version, const Migrations &migrations)
{
    // The mode stays in the file from then on; without WAL (some network folders), commits are slower but as
    // safe.
    if (auto done = sql::run(db, u"PRAGMA journal_mode = WAL"_s); !done)
        return done;
    if (version == migrations.size())
        return tryToWrite(db, version);
    // A new file has nothing that a failing one could leave as it was: it is made at once, or not at all.
    const bool isNew = version == 0;
    for (qsizetype from = version; from < migrations.size();) {
        const qsizetype to = isNew ? migrations.size() : from + 1;
        if (auto done = step(db, migrations, from, to); !done)
            return done;
        from = to;
    }
    return Done{};
}

} // namespace tallylight
