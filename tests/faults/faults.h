#pragma once

#include "faults/clouds.h"

namespace tallylight::tests {

struct NamedFault
{
    const char *name;
    Clouds::Fault happens;
};

/// Everything that can happen to a request, as the transport reports it (tests/net proves that over real
/// sockets).
[[nodiscard]] const QList<NamedFault> &allFaults();

} // namespace tallylight::tests
