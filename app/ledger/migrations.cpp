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

Result<Done> step(const QSqlDatabase &db, const QStringList &statements, qsizetype to)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        for (const QString &statement : statements) {
            if (auto done = sql::run(db, statement); !done)
                return done;
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
    for (qsizetype from = version; from < migrations.size(); ++from) {
        if (auto done = step(db, migrations.at(from), from + 1); !done)
            return done;
    }
    return tryToWrite(db, migrations.size());
}

} // namespace tallylight
