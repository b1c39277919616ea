#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>

namespace tallylight::reading {

[[nodiscard]] Result<LedgerContents> everything(const QSqlDatabase &db);
/// The recordings that `condition` (WHERE …, or empty) selects, oldest first.
[[nodiscard]] Result<Done> eachRecording(const QSqlDatabase &db, const QString &condition,
                                         const QVariantList &values,
                                         const std::function<void(const RecordingRow &)> &onRow);
[[nodiscard]] Result<QList<Step>> history(const QSqlDatabase &db, const QString &subject);
[[nodiscard]] Result<QList<Step>> recentActivity(const QSqlDatabase &db, int limit);

} // namespace tallylight::reading
