#pragma once

#include "agora/replies.h"
#include "core/result.h"

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// How a start ended.
enum class StartOutcome {
    Started,
    Refused, ///< it records nothing and bills nothing
    AlreadyRecorded, ///< something else records this channel under this UID; it is not this start's
    RunningNoSid, ///< running, but its recording ID never arrived
    Unknown, ///< it may be running
    NotSent,
};

/// What the answer to a start says.
enum class StartAnswer {
    Started, ///< 200 with the sid, or 201/7 with it
    AlreadyRunning, ///< 201/7, 53
    Refused, ///< this start has started nothing
    RateLimited, ///< the service did not process it
    Unfinished, ///< 65: repeat after 3/6 s
    Lost, ///< no readable answer, 62, 15: repeat after 3/6/9 s
    Unknown, ///< an undocumented answer
    NotSent,
};

[[nodiscard]] StartAnswer classifyStart(const Result<StartReply> &reply);

/// All that is known when a start has been answered.
struct StartFacts
{
    StartAnswer answer = StartAnswer::NotSent; ///< to the latest request
    int sends = 0; ///< including the latest
    bool mayHaveStarted = false; ///< an earlier request may have started a recording
    milliseconds age{0}; ///< of the reservation
    bool mayRepeat = true; ///< false: the connection became read-only

    /// Adds one more answer.
    void take(StartAnswer next);
    /// The latest request or an earlier one may have started something.
    [[nodiscard]] bool inDoubt() const;
    /// An earlier run of the program may have sent it.
    static StartFacts resumed();

    friend bool operator==(const StartFacts &, const StartFacts &) = default;
};

struct StartStep
{
    enum class Kind { Finish, SendAgain };
    Kind kind = Kind::Finish;
    StartOutcome outcome = StartOutcome::Unknown; ///< Finish only
    milliseconds delay{0}; ///< SendAgain

    friend bool operator==(const StartStep &, const StartStep &) = default;
};

/// The start verdict (README 7.3, 9.1, 9.2). Pure. Only the identical request is repeated, and only while its
/// resource ID is young enough; always ends.
[[nodiscard]] StartStep nextStartStep(const StartFacts &facts);

/// The wait before repeating an acquire that was sent `sends` times; nullopt: do not repeat. An acquire only
/// reserves, so one whose answer was lost is repeated too.
[[nodiscard]] std::optional<milliseconds> acquireAgain(const Error &error, int sends);

} // namespace tallylight::agora
