#include "stores/freshness.h"

#include "agora/queryschedule.h"
#include "stores/recordingstore.h"
#include "stores/testrunstore.h"
#include "wallarm/schedule.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr std::chrono::milliseconds patience = 30s; // a first retry succeeds within this time
constexpr std::chrono::milliseconds longest = 5min;
constexpr int turns = 3;
} // namespace

bool isStale(const HeardFacts &facts, qint64 nowMs)
{
    if (facts.final)
        return false;
    if (facts.remembered)
        return true;
    if (facts.lastMs == 0)
        return false; // nothing is known that could be old
    const std::chrono::milliseconds age(nowMs - facts.lastMs);
    if (age < 0ms)
        return facts.troubled; // the computer's clock was set back
    return age > (facts.troubled ? facts.due + patience : std::max(turns * facts.due, longest));
}

HeardFacts heardFacts(const RunEntry &run, std::optional<std::chrono::milliseconds> interval, bool silent)
{
    wallarm::AskFacts facts = wallarm::askFacts(run.run);
    facts.fixedInterval = interval;
    return {.lastMs = run.lastReadMs,
            .remembered = run.remembered,
            .final = run.run.ended() || run.notFound,
            .troubled = silent || run.lastError != nullptr,
            .due = wallarm::nextAsk(facts).value_or(longest)};
}

HeardFacts heardFacts(const RecordingEntry &recording, bool silent)
{
    // "Not found" is an answer, even while it is not believed yet: the state says so.
    const bool failed = recording.lastError && recording.lastError->kind != ErrorKind::NotFound;
    const auto due = agora::nextQuery({.state = recording.state, .asked = 1});
    return {.lastMs = recording.lastQueryMs,
            .remembered = recording.remembered,
            .final = agora::isEnded(recording.state) || !due,
            .troubled = silent || failed,
            .due = due.value_or(longest)};
}

} // namespace tallylight
