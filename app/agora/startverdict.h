#pragma once

#include "agora/replies.h"
#include "core/result.h"

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// How a start ended.
enum class StartOutcome {
    Started,
    Refused, ///< nothing is recorded by it, nothing billed
    AlreadyRecorded, ///< somebody else records this channel under this UID; nothing of it is this start's
    RunningNoSid, ///< it runs, its recording ID never arrived
    Unknown, ///< it may run
    NotSent,
};

/// What the answer to a start says.
enum class StartAnswer {
    Started, ///< 200 with the sid, or 201/7 with it
    AlreadyRunning, ///< 201/7, 53
    Refused, ///< this start has started nothing
    RateLimited, ///< the service did not see it
    Unfinished, ///< 65: the same again at 3/6 s
    Lost, ///< no readable answer, 62, 15: the same again at 3/6/9 s
    Unknown, ///< an answer nobody documents
    NotSent,
};

[[nodiscard]] StartAnswer classifyStart(const Result<StartReply> &reply);

/// All that is known when a start was answered.
struct StartFacts
{
    StartAnswer answer = StartAnswer::NotSent; ///< of the latest send
    int sends = 0; ///< the latest one included
    bool mayHaveStarted = false; ///< an earlier send may have begun a recording
    milliseconds age{0}; ///< of the reservation

    /// One more answer.
    void take(StartAnswer next);
    /// Something may have been started, by the latest send or by an earlier one.
    [[nodiscard]] bool inDoubt() const;
    /// An earlier start of the program may have sent it.
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

/// The start verdict (README 7.3, 9.1, 9.2). Pure. Only the identical request is sent again, and
/// only while its resource ID is young enough; always ends.
[[nodiscard]] StartStep nextStartStep(const StartFacts &facts);

/// The wait before an acquire, sent `sends` times, is repeated; nullopt: it is not. An acquire only reserves,
/// so one whose answer is lost is repeated too.
[[nodiscard]] std::optional<milliseconds> acquireAgain(const Error &error, int sends);

} // namespace tallylight::agora
