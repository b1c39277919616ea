#pragma once

#include "core/connection.h"

namespace tallylight::tests::bench {

/// Creates a ledger file with the connection and `recordings` of its recordings, each requested, started,
/// stopped by the program and uploaded, with every row and step that this leaves behind.
void fillLedger(const QString &file, const Connection &connection, int recordings);

} // namespace tallylight::tests::bench
