#pragma once

#include <malloc.h>

namespace tallylight::tests::bench {

/// Heap memory in use, including large blocks.
[[nodiscard]] inline double allocatedBytes()
{
    const struct mallinfo2 use = mallinfo2();
    return static_cast<double>(use.uordblks + use.hblkhd);
}

} // namespace tallylight::tests::bench
