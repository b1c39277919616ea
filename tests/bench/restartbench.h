#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// How long a new run of the program takes to know the state of 3,000 runs that it knew before.
void measureRestart(const QString &folder);

} // namespace tallylight::tests::bench
