#include "agora/queryschedule.h"

#include "agora/timings.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {
/// Wait number `index`; the last one repeats forever.
template <size_t N> milliseconds wait(const std::array<milliseconds, N> &waits, int index)
{
    return waits[std::min(static_cast<size_t>(std::max(index, 0)), N - 1)];
}

constexpr std::array<milliseconds, 4> confirming{5s, 5s, 10s, 15s};
constexpr std::array<milliseconds, 4> verifying{5s, 10s, 15s, 30s};
constexpr std::array<milliseconds, 4> failing{5s, 10s, 15s, 30s};
constexpr milliseconds steady = 120s;
/// A stop with an unknown outcome: at least every 15 s, including the time an answer takes, for 10 minutes,
/// then every minute.
constexpr std::array<milliseconds, 3> openStop{5s, 10s, 12s};
constexpr milliseconds openStopPatience = 10min;
constexpr milliseconds openStopLater = 60s;
/// No one is publishing yet: by default the recorder leaves after 30 s of that, and its end should be noticed
/// soon.
constexpr milliseconds unpublished = 40s;

/// A service that does not answer is asked less and less often, but no less often than when all is well.
constexpr int quickFailures = 8;
/// The same for an end that does not come.
constexpr int quickLooks = 20;
} // namespace

std::optional<milliseconds> nextQuery(const QueryFacts &facts)
{
    switch (facts.state) {
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
    case RecordingState::StopUnknown:
    case RecordingState::NotFound:
        break;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Stopping:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
    case RecordingState::Discarded:
        return {};
    }
    if (facts.state == RecordingState::NotFound)
        return steady;
    if (facts.state == RecordingState::StopUnknown) // whatever the answer: a person is waiting for the truth
        return facts.inState < openStopPatience ? wait(openStop, facts.asked) : openStopLater;
    if (facts.failures > 0)
        return facts.failures > quickFailures ? steady : wait(failing, facts.failures - 1);
    if (facts.gone > 0)
        return nextAfterGone(facts.sinceFirstGone);
    if (facts.state == RecordingState::Confirming)
        return wait(confirming, facts.asked);
    if (facts.state == RecordingState::Verifying)
        return facts.asked < quickLooks ? wait(verifying, facts.asked) : steady;
    if (facts.state == RecordingState::Adopted)
        return facts.asked == 0 ? 0ms : wait(verifying, facts.asked - 1);
    if (facts.nothingWritten && facts.asked < quickLooks)
        return unpublished;
    return steady;
}

} // namespace tallylight::agora
