#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// One step into a ledger file in the folder, against the same statement in SQLite without anything of ours.
void measureLedger(const QString &folder);

} // namespace tallylight::tests::bench
