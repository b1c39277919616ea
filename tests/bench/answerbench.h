#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// The longest time the window's thread is busy while it reads and shows single test runs whose answers are
/// as large as a service can make them.
void measureAnswers(const QString &folder);

} // namespace tallylight::tests::bench
