#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// So long after an action of this program its run is asked about often (README 12.3).
inline constexpr milliseconds freshAction{30'000};

/// What decides when a run is asked about again (README 12.3).
struct AskFacts
{
    bool ended = false;
    std::optional<bool> recording;
    std::optional<double> estimatedSeconds;
    std::optional<milliseconds> sinceAction; ///< since this program last acted on the run
    bool stopUnconfirmed = false; ///< the action was a stop, and no answer has told what came of it
    std::optional<milliseconds> fixedInterval; ///< the user's; held between 5 s and 300 s
    bool notFound = false; ///< the last read said 404: deleted, or not of this cloud
    int errorsInRow = 0; ///< failed reads since the last good one
    milliseconds hiddenFor{0}; ///< how long the window has been hidden; 0 while it is visible
};

[[nodiscard]] AskFacts askFacts(const TestRun &run);

/// How long after the last answer to ask again. A stop that is not confirmed is asked about at least each
/// 15 s, the time that an answer takes included, for 10 minutes and then each minute, whatever is answered
/// and whether or not the window is seen: a person waits for the truth. Nothing: not by itself, because the
/// run has ended (never again) or the window has been hidden for more than 5 minutes (until it comes back).
/// An explicit refresh and the verification of a stop do not ask this.
[[nodiscard]] std::optional<milliseconds> nextAsk(const AskFacts &facts);

/// README 4.3, for reads only: the wait before retry number `retry` (0, 1, 2), nothing when the
/// error is no reason to retry or three retries were made.
[[nodiscard]] std::optional<milliseconds> retryRead(const Error &error, int retry);

} // namespace tallylight::wallarm
