#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace tallylight::writing {

/// One change, inside the caller's transaction. Gives an appended step its seq.
[[nodiscard]] Result<Done> apply(const QSqlDatabase &db, LedgerChange &change);

} // namespace tallylight::writing
