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
} // namespace

Error failure(const QSqlError &error)
{
    return failure(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Error failure(const QString &reason)
{
    return {.kind = ErrorKind::LedgerFailed, .serverText = reason.left(longestReason), .sent = false};
}

Result<Done> run(const QSqlDatabase &db, const QString &statement, const QVariantList &values,
                 const std::function<void(const QSqlQuery &)> &onRow)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(notNull(value));
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

Result<qint64> number(const QSqlDatabase &db, const QString &statement)
{
    qint64 result = 0;
    const auto done =
        run(db, statement, {}, [&](const QSqlQuery &row) { result = row.value(0).toLongLong(); });
    return done.and_then([&](Done) { return Result<qint64>(result); });
}

Result<Done> inTransaction(const QSqlDatabase &db, const std::function<Result<Done>()> &work)
{
    // IMMEDIATE: a lock held by somebody else shows here, not half-way.
    auto result = run(db, u"BEGIN IMMEDIATE"_s);
    if (!result)
        return result;
    result = work();
    if (result)
        result = run(db, u"COMMIT"_s);
    if (!result) {
        // SQLite has already rolled back after some failures; then this one says so and changes nothing.
        (void)run(db, u"ROLLBACK"_s);
    }
    return result;
}

} // namespace tallylight::sql
