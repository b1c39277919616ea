#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// The program with its window: the cost of many running recordings, and the cost of many ended ones at
/// startup.
void measureRecordings(const QString &folder);

} // namespace tallylight::tests::bench
