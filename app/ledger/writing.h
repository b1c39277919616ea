#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

namespace tallylight::writing {

/// One change, inside a transaction of the caller. An appended step is given its seq.
[[nodiscard]] Result<Done> apply(const QSqlDatabase &db, LedgerChange &change);

} // namespace tallylight::writing
