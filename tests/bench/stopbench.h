#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// A thousand runs stopped in one batch against a service that needs 50 ms per answer, and curl doing the
/// same. The ledger is in `folder`.
void measureStops(const QString &folder);

} // namespace tallylight::tests::bench
