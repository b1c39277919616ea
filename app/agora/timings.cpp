#include "agora/timings.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace tallylight::agora {

bool isGoneForGood(int gone, milliseconds sinceFirstGone)
{
    return gone > 1 && sinceFirstGone >= goneLimit;
}

bool isBeyondControl(qint64 sidMs, int resourceExpiredHour, qint64 nowMs)
{
    return sidMs > 0 && nowMs - sidMs >= milliseconds(std::chrono::hours(resourceExpiredHour)).count();
}

milliseconds nextAfterGone(milliseconds sinceFirstGone)
{
    static constexpr std::array<milliseconds, 5> askAt{5s, 15s, 30s, 60s, 90s};
    // After a slow answer, the remaining questions must not come in a burst.
    constexpr milliseconds pause = 1s;
    const auto next = std::ranges::lower_bound(askAt, sinceFirstGone + pause);
    return next == askAt.end() ? pause : *next - sinceFirstGone;
}

} // namespace tallylight::agora
