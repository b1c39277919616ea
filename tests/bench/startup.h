#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// The whole program as a child process: from its start to its first window on the screen. Needs an X11
/// display; says so where there is none.
void measureStartup(const QString &program);

} // namespace tallylight::tests::bench
