#pragma once

#include "core/jsontext.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariantList>

#include <functional>
#include <map>

namespace tallylight::sql {

/// LedgerFailed, or LedgerDamaged, with SQLite's own message.
[[nodiscard]] Error failure(const QSqlError &error);
/// LedgerFailed with our own message.
[[nodiscard]] Error failure(const QString &reason);

/// Runs one statement; `onRow` is called for each row of its result. A null string is bound as an empty one:
/// the schema has no NULLs, and QString compares them equal anyway.
[[nodiscard]] Result<Done> run(const QSqlDatabase &db, const QString &statement,
                               const QVariantList &values = {},
                               const std::function<void(const QSqlQuery &)> &onRow = {});

/// As columns have it.
[[nodiscard]] QString text(const QUuid &id);
[[nodiscard]] QString text(const JsonText &object);

/// The single number that a pragma or a count returns.
[[nodiscard]] Result<qint64> number(const QSqlDatabase &db, const QString &statement);

/// A connection's statements that stay prepared from one transaction to the next, by their text: the same few
/// are written again and again. To be cleared before the connection is closed.
using Statements = std::map<QString, QSqlQuery>;

/// BEGIN IMMEDIATE, `work`, COMMIT; rolled back when any of these fails. What is run in it stays in `kept`;
/// after a failure nothing does.
[[nodiscard]] Result<Done> inTransaction(const QSqlDatabase &db, Statements &kept,
                                         const std::function<Result<Done>()> &work);

} // namespace tallylight::sql
