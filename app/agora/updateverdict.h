#pragma once

#include "agora/stopverdict.h"
#include "agora/timings.h"

#include <optional>

namespace tallylight::agora {

/// How an update or updateLayout ended.
enum class UpdateOutcome {
    Done,
    Refused, ///< the recording continues unchanged
    Ended, ///< there was nothing left to change
    NotSent,
    Unconfirmed, ///< it may have been applied: a query shows only onhold (README 9.2)
};

enum class UpdateAnswer {
    Done,
    Unfinished, ///< 206/65: repeat after 3/6 s
    Timeout, ///< 504/62: repeat after 5/10/15/30 s
    Lost, ///< the answer was lost or unreadable: repeat once
    RateLimited, ///< the service did not process it: 1/3/6 s
    Gone, ///< 404/404: ended, or in fail-over
    Leaving, ///< 49, 501
    Refused,
    NotSent,
};

[[nodiscard]] UpdateAnswer classifyUpdate(const Result<Done> &reply);

/// All that is known when an update, or a query after it, has been answered.
struct UpdateFacts
{
    UpdateAnswer answer = UpdateAnswer::Lost; ///< to the latest request
    int inARow = 1; ///< how often that same answer came in a row
    int sends = 1;
    bool mayHaveWorked = false; ///< an earlier request had an unclear answer
    QueryAnswer lastQuery = QueryAnswer::None; ///< since that answer
    int queries = 0; ///< since that answer, whether answered or not
    int gone = 0; ///< 404/404 in a row, ignoring unreachable ones between them
    milliseconds sinceFirstGone{0};
    std::optional<bool> onholdWanted; ///< pause and resume only
    std::optional<bool> onholdSeen; ///< in the last query
};

struct UpdateStep
{
    enum class Kind { Finish, SendAgain, Query };
    Kind kind = Kind::Finish;
    UpdateOutcome outcome = UpdateOutcome::Unconfirmed; ///< Finish only
    milliseconds delay{0}; ///< SendAgain, Query

    friend bool operator==(const UpdateStep &, const UpdateStep &) = default;
};

/// What to do next (README 7.3, 9.1, 9.2). Pure. Only the identical request is repeated: an update replaces
/// everything, so a repeat does no harm while nothing else is sent in between. Always ends.
[[nodiscard]] UpdateStep nextUpdateStep(const UpdateFacts &facts);

} // namespace tallylight::agora
