#pragma once

#include "stores/runkey.h"

#include <QString>

namespace tallylight {

class Stores;

/// The request that this program makes to read a test run, or to stop its recording, as a command for a
/// shell. Secrets are the variables WALLARM_API_TOKEN, or WALLARM_API_UUID and WALLARM_API_SECRET. Empty
/// without a connection, and for an ID that cannot be in an address.
[[nodiscard]] QString curlToRead(const Stores &stores, const RunKey &run);
[[nodiscard]] QString curlToStop(const Stores &stores, const RunKey &run);

} // namespace tallylight
