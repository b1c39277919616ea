#include "ledger/migrations.h"

using namespace Qt::StringLiterals;

namespace tallylight {

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
    };
    return migrations;
}

} // namespace tallylight
