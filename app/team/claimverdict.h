#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "team/teamledger.h"

namespace tallylight {

/// What is known when a stop may have to leave (README 3).
struct ClaimFacts
{
    enum class Answer {
        NoneYet, ///< not connected, no answer in time, or the database cannot be written
        Granted,
        Taken,
        NotAllowed, ///< the server says that this login may not stop
    };
    /// What the service said about the recording since the claim was found taken.
    enum class Seen { NotRead, Recording, Ended };

    Answer answer = Answer::NoneYet;
    int holdersSend = 0; ///< of Taken
    bool holderAlive = false; ///< of Taken
    milliseconds holdersAge{0}; ///< of Taken
    Seen seen = Seen::NotRead;
};

enum class ClaimStep {
    Send,
    SendUntold, ///< send; the report says that the team was not asked
    Watch, ///< a colleague is stopping it: send nothing, ask the service
    Read, ///< whoever was stopping it is gone: ask the service before anything else
    ClaimSecond, ///< still recording: claim send 2 of the holder's round
    Ended, ///< the service says that it has ended: nothing to send
    RoundOver, ///< both sends have left and it is still recording: only a person can request it again
    Refuse, ///< this login may not stop: send nothing
};

/// How long a stop takes at most: after that, its claim no longer holds others up.
inline constexpr milliseconds claimHolds = std::chrono::seconds(100);

[[nodiscard]] ClaimStep claimVerdict(const ClaimFacts &facts);

/// The facts that an answer to a claim gives; nothing has been read since.
[[nodiscard]] ClaimFacts factsFrom(const Result<ClaimAnswer> &answer);

} // namespace tallylight
