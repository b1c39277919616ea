#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// How a stop ends for the person who requested it (README 10.2).
enum class StopOutcome {
    Stopped,
    HadAlreadyEnded, ///< the run has ended; whether our stop ended its recording is not known
    StillRecording,
    NotFound,
    Refused,
    NotSent,
    Unconfirmed,
    Cancelled, ///< withdrawn by the user before it left; no verdict
};

/// True when nothing of the run is recorded any more.
[[nodiscard]] bool isOver(StopOutcome outcome);

/// What the service answered to the latest stop call.
enum class StopAnswer {
    None, ///< not answered yet, as after a restart: only reads can tell
    SaysOff,
    SaysOn,
    SaysEnded, ///< the answer names a final state of the run
    SaysNothing, ///< 2xx without `recording`
    Unclear, ///< lost, unreadable, redirected or 5xx: it may have worked
    NotServed, ///< 404 or 405
    Refused, ///< any other 4xx
    NotSent,
};

/// What the latest read of the run said.
enum class ReadAnswer {
    None, ///< not read since the answer
    Off,
    On,
    Ended,
    Unknown, ///< the run was found, but without `recording`
    NotFound,
    Unreachable, ///< no usable answer
};

[[nodiscard]] StopAnswer classifyStop(const Result<StopReply> &reply);
[[nodiscard]] ReadAnswer classifyRead(const Result<TestRun> &reply);

/// All that the verdict is based on. `lastRead`, `readsSinceAnswer` and `sinceAnswer` start over with every
/// answer to a stop call (in either form), or with the restart when there is none.
struct StopFacts
{
    StopAnswer answer = StopAnswer::None; ///< to the latest call
    int sends = 1; ///< stop calls in the run's form so far, including the one that `answer` belongs to
    bool sendAgainAllowed = true; ///< false: too old to be repeated without asking (operations/README 5)
    /// A read since the stop was requested said that it was recording. Only then does a run that has ended
    /// after a call that may have arrived count as stopped: with all tests done, the end of the recording is
    /// the end of the run (README 10).
    bool seenRecording = false;
    bool recordFormSent = false; ///< then `answer` belongs to the record form
    /// The record's ID is known, and no other known recording run uses it.
    bool recordFormAllowed = false;
    ReadAnswer lastRead = ReadAnswer::None;
    int readsSinceAnswer = 0;
    milliseconds sinceAnswer{0};
};

struct StopStep
{
    enum class Kind { Finish, Read, SendAgain, SendRecordForm };

    Kind kind = Kind::Finish;
    StopOutcome outcome = StopOutcome::Unconfirmed; ///< for Finish
    milliseconds delay{0}; ///< for Read: from now

    friend bool operator==(const StopStep &, const StopStep &) = default;
};

/// What it means for the stop that the run has ended: it stopped only if it was seen recording after it was
/// requested, and a call may have arrived. Pure.
[[nodiscard]] StopOutcome outcomeOfAnEnd(const StopFacts &facts);

/// What to do next about a stop. Pure; asked again after every answer and every read. It ends: at most two
/// requests, one call in the record's form and six reads per answer.
[[nodiscard]] StopStep nextStep(const StopFacts &facts);

} // namespace tallylight::wallarm
