#pragma once

#include <QString>

namespace tallylight {

/// As the library itself says, on a database in memory; empty if Qt's driver is missing. Any thread.
[[nodiscard]] QString sqliteVersion();

} // namespace tallylight
