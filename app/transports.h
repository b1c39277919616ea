#pragma once

#include "operations/services.h"

namespace tallylight {

/// One NetworkTransport a connection, with the rate limits of operations/README 8: Agora five requests a
/// second for each customer ID, FAST five a second of polling for each connection. The clock must outlive
/// them.
[[nodiscard]] TransportFactory networkTransports(Clock &clock);

} // namespace tallylight
