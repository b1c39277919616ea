#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// The program with its window: what many recordings under way cost it, and what many that are over cost its
/// start.
void measureRecordings(const QString &folder);

} // namespace tallylight::tests::bench
