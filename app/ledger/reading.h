#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace tallylight::reading {

[[nodiscard]] Result<LedgerContents> everything(const QSqlDatabase &db);
[[nodiscard]] Result<QList<Step>> history(const QSqlDatabase &db, const QString &subject);
[[nodiscard]] Result<QList<Step>> recentActivity(const QSqlDatabase &db, int limit);

} // namespace tallylight::reading
