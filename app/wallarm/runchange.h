#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// What can be done to a run besides stopping its recording (README 6.6).
enum class RunVerb { Pause, Resume, Interrupt };

/// How such a request ends for the person who made it.
enum class ChangeOutcome {
    Done,
    NothingToDo, ///< the run had ended or was already in that state
    Unchanged, ///< the service must know of it by now, and the run is as it was before
    Refused,
    NotFound,
    NotSent,
    Unconfirmed, ///< no usable answer for 90 s; the poller continues and shows what it finds
    Cancelled, ///< withdrawn before it left
};

/// What the service answered to the one request. Its answers are not documented: a success proves nothing.
enum class ChangeAnswer {
    None, ///< not answered, as after a restart: only reads can tell
    Accepted,
    Unclear, ///< lost, unreadable, redirected or 5xx: it may have worked
    Refused, ///< 4xx
    NotSent,
};

/// What the latest read since that answer said about the run.
enum class ChangeRead { None, AsOrdered, Ended, Otherwise, Unknown, NotFound, Unreachable };

[[nodiscard]] ChangeAnswer classifyChange(const Result<Done> &reply);
[[nodiscard]] ChangeRead classifyChangeRead(RunVerb verb, const Result<TestRun> &reply);
/// Whether the run is in the requested state; an ended run is Ended, unless it was to be interrupted and was.
[[nodiscard]] ChangeRead stateFor(RunVerb verb, const TestRun &run);

/// All that the verdict is based on; reads and time count from the answer, or from the restart.
struct ChangeFacts
{
    ChangeAnswer answer = ChangeAnswer::None;
    bool wasAsOrdered = false; ///< known before the request left
    ChangeRead lastRead = ChangeRead::None;
    int reads = 0;
    milliseconds sinceAnswer{0};
};

struct ChangeStep
{
    bool finished = false;
    ChangeOutcome outcome = ChangeOutcome::Unconfirmed; ///< when finished
    milliseconds delay{0}; ///< otherwise: read the run after this time

    friend bool operator==(const ChangeStep &, const ChangeStep &) = default;
};

/// What to do next. Pure; asked again after the answer and every read. Never sends: a pause, a resume or an
/// interrupt leaves once (README 4.3). Ends after six reads at the latest.
[[nodiscard]] ChangeStep nextStep(const ChangeFacts &facts);

} // namespace tallylight::wallarm
