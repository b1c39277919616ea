#pragma once

#include "core/connection.h"

namespace tallylight::tests::bench {

/// Makes a ledger file with the connection and `recordings` of it, each ordered, started, stopped by the
/// program and uploaded: every row and step that this leaves behind.
void fillLedger(const QString &file, const Connection &connection, int recordings);

} // namespace tallylight::tests::bench
