#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// One step into a ledger file in the folder, compared with the same statement in SQLite without our code.
void measureLedger(const QString &folder);

} // namespace tallylight::tests::bench
