#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// How long after an action of this program its run is read often (README 12.3).
inline constexpr milliseconds freshAction{30'000};

/// What decides when a run is read again (README 12.3).
struct AskFacts
{
    bool ended = false;
    std::optional<bool> recording;
    std::optional<double> estimatedSeconds;
    std::optional<milliseconds> sinceAction; ///< since this program last acted on the run
    bool stopUnconfirmed = false; ///< the action was a stop, and no answer has said how it turned out
    std::optional<milliseconds> fixedInterval; ///< set by the user; limited to 5 s … 300 s
    bool notFound = false; ///< the last read got a 404: deleted, or not of this cloud
    int errorsInRow = 0; ///< failed reads since the last successful one
    milliseconds hiddenFor{0}; ///< how long the window has been hidden; 0 while it is visible
};

[[nodiscard]] AskFacts askFacts(const TestRun &run);

/// How long after the last answer to read again. A stop that is not confirmed is checked at least every 15 s,
/// including the time an answer takes, for 10 minutes and then every minute, whatever the answers and whether
/// or not the window is visible: a person is waiting for the truth. nullopt: not automatically, because the
/// run has ended (never again) or the window has been hidden for more than 5 minutes (until it is shown). An
/// explicit refresh and the verification of a stop do not use this.
[[nodiscard]] std::optional<milliseconds> nextAsk(const AskFacts &facts);

/// README 4.3, for reads only: the wait before retry number `retry` (0, 1, 2); nullopt when the error is no
/// reason to retry or three retries were made.
[[nodiscard]] std::optional<milliseconds> retryRead(const Error &error, int retry);

} // namespace tallylight::wallarm
