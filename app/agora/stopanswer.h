#pragma once

#include "agora/replies.h"
#include "core/result.h"

namespace tallylight::agora {

/// What the answer to a stop says (README 9.3, left column).
enum class StopAnswer {
    None, ///< none since the program was restarted: only queries can tell
    Done, ///< 200, synchronous
    Acknowledged, ///< 200, asynchronous
    NoData, ///< 435: no one published
    UploadPending, ///< 206 with 50, 206 or a serverResponse
    Unclear, ///< 206/65, 5xx, lost, unreadable
    Leaving, ///< 49, 501
    Gone, ///< 404/404
    Refused, ///< the recording is unchanged
    RateLimited, ///< the service did not process it
    NotSent,
};

/// What the answer to a query says about the end of the recording.
enum class QueryAnswer {
    None,
    Starting, ///< 0 – 3
    Running, ///< 4, 5
    Leaving, ///< 6, 7; code 49 or 501
    Ended, ///< 8, 20
    Gone, ///< 404/404
    Refused, ///< these IDs are refused: they do not belong together, or not to this App ID
    Unknown, ///< 200 with no status or an undefined one
    Unreachable, ///< no answer about the recording
};

[[nodiscard]] StopAnswer classifyStop(const Result<StopReply> &reply, bool async);
[[nodiscard]] QueryAnswer classifyQuery(const Result<QueryReply> &reply);

/// The service knows a recording under these IDs: it said what the recording does, or what became of it.
[[nodiscard]] bool provesIds(StopAnswer answer);
[[nodiscard]] bool provesIds(QueryAnswer answer);

} // namespace tallylight::agora
