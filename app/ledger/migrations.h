#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace tallylight {

/// Entry n leads from version n to n + 1, a statement a string. Released entries are never edited.
using Migrations = QList<QStringList>;

[[nodiscard]] const Migrations &ledgerMigrations();

/// Brings an open database to the newest version, each step in a transaction of its own, and proves that it
/// can be written to. LedgerNewer when its version is above ours, LedgerFailed when it is damaged or another
/// program's; nothing is written then.
[[nodiscard]] Result<Done> migrate(const QSqlDatabase &db, const Migrations &migrations = ledgerMigrations());

} // namespace tallylight
