#pragma once

#include "operations/services.h"

namespace tallylight {

/// One NetworkTransport per connection, with the rate limits of operations/README 8: Agora five requests per
/// second for each customer ID, FAST five polls per second for each connection. The clock must outlive them.
[[nodiscard]] TransportFactory networkTransports(Clock &clock);

} // namespace tallylight
