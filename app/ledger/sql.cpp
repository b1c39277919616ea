#include "ledger/sql.h"

using namespace Qt::StringLiterals;

namespace tallylight::sql {

namespace {
constexpr qsizetype longestReason = 200;

QVariant notNull(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

/// Of this thread's current transaction.
thread_local Statements *prepared = nullptr;

Result<Done> runPrepared(QSqlQuery &query, const QVariantList &values,
                         const std::function<void(const QSqlQuery &)> &onRow)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, notNull(values.at(i)));
    if (!query.exec())
        return failure(query.lastError());
    while (query.next()) {
        if (onRow)
            onRow(query);
    }
    // A damaged page ends the rows early: that must not pass for a short answer.
    if (query.lastError().isValid())
        return failure(query.lastError());
    return Done{};
}
} // namespace

Error failure(const QSqlError &error)
{
    // SQLite's primary result codes, in the low byte of the extended ones (sqlite.org/rescode.html).
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    Error result = failure(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == corrupt || code == notADatabase)
        result.kind = ErrorKind::LedgerDamaged;
    return result;
}

Error failure(const QString &reason)
{
    return {.kind = ErrorKind::LedgerFailed, .serverText = reason.left(longestReason), .sent = false};
}

Result<Done> run(const QSqlDatabase &db, const QString &statement, const QVariantList &values,
                 const std::function<void(const QSqlQuery &)> &onRow)
{
    if (prepared == nullptr) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        return query.prepare(statement) ? runPrepared(query, values, onRow) : failure(query.lastError());
    }
    auto known = prepared->find(statement);
    if (known == prepared->end()) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return failure(query.lastError());
        known = prepared->emplace(statement, std::move(query)).first;
    }
    const auto done = runPrepared(known->second, values, onRow);
    known->second.finish(); // COMMIT fails while a statement is open
    return done;
}

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString text(const JsonText &object)
{
    return QString::fromUtf8(object.utf8());
}

Result<qint64> number(const QSqlDatabase &db, const QString &statement)
{
    qint64 result = 0;
    const auto done =
        run(db, statement, {}, [&](const QSqlQuery &row) { result = row.value(0).toLongLong(); });
    return done.and_then([&](Done) { return Result<qint64>(result); });
}

Result<Done> inTransaction(const QSqlDatabase &db, Statements &kept,
                           const std::function<Result<Done>()> &work)
{
    prepared = &kept;
    // IMMEDIATE: a lock held by someone else shows here, not half-way.
    auto result = run(db, u"BEGIN IMMEDIATE"_s);
    const bool hasBegun = result.has_value();
    if (hasBegun)
        result = work();
    if (result)
        result = run(db, u"COMMIT"_s);
    prepared = nullptr;
    if (!result) {
        kept.clear();
        // After some failures SQLite has already rolled back; then this fails and changes nothing.
        if (hasBegun)
            (void)run(db, u"ROLLBACK"_s);
    }
    return result;
}

} // namespace tallylight::sql
