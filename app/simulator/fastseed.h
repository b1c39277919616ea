#pragma once

#include "simulator/fastcatalog.h"
#include "simulator/testrun.h"

namespace tallylight::simulator {

/// One element of a seed's `testRuns`, as demodata.h describes it; anything left out gets a typical value.
[[nodiscard]] TestRun testRunFromSeed(const QJsonObject &seed, const FastCatalog &catalog, qint64 now);

} // namespace tallylight::simulator
