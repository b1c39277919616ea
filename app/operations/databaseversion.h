#pragma once

#include <QString>

namespace tallylight {

/// The version of SQLite in use; empty if Qt's driver for it is missing. Any thread.
[[nodiscard]] QString databaseVersion();

} // namespace tallylight
