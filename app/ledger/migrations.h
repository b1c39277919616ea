#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace tallylight {

/// Entry n leads from version n to n + 1, one statement per string. Released entries are never edited.
using Migrations = QList<QStringList>;

[[nodiscard]] const Migrations &ledgerMigrations();

/// The version of an open database, 0 when it is empty. LedgerNewer when it is above ours, LedgerForeign when
/// it is another program's, LedgerDamaged; writes nothing.
[[nodiscard]] Result<qint64> inspect(const QSqlDatabase &db,
                                     const Migrations &migrations = ledgerMigrations());

/// Upgrades an open database from the version that inspect() found to the newest, each step in its own
/// transaction, and proves that it can be written to.
[[nodiscard]] Result<Done> upgrade(const QSqlDatabase &db, qint64 version,
                                   const Migrations &migrations = ledgerMigrations());

} // namespace tallylight
