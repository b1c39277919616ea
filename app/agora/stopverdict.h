#pragma once

#include "agora/replies.h"
#include "core/result.h"

#include <chrono>

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

using std::chrono::milliseconds;

/// How a stop ended.
enum class StopOutcome {
    Stopped, ///< with the upload state as reported
    StoppedNoFile,
    StoppedUploadPending,
    StoppedUploadUnverified,
    StoppedUploadNotReported, ///< an asynchronous stop reports nothing about the upload
    HadAlreadyEnded,
    NotFound, ///< IDs that the service has never answered about: nothing was stopped, something may record
    StillRecording,
    Refused,
    NotSent,
    Unconfirmed, ///< open; the poller continues and may settle it later
    Cancelled, ///< withdrawn by the user before it left; no verdict
};

/// True when the recording is known to be over.
[[nodiscard]] bool isOver(StopOutcome outcome);

/// All that is known when a stop or a query has been answered. Kept by StopProgress.
struct StopFacts
{
    StopAnswer answer = StopAnswer::None; ///< to the latest stop request
    int sends = 0; ///< stops handed to the transport, not counting those answered 429
    QueryAnswer lastQuery = QueryAnswer::None; ///< since that answer
    int queries = 0; ///< since that answer, whether answered or not
    int goneQueries = 0; ///< 404/404 in a row, ignoring unreachable ones between them
    int answeredOtherwise = 0; ///< queries with any other answer about the recording
    milliseconds sinceAnswer{0}; ///< or since the restart
    milliseconds sinceFirstGone{0}; ///< of that series; it starts with the stop's own 404/404
    int rateLimited = 0; ///< 429 in a row
    bool idsProven = true; ///< the service has answered about it under its IDs; otherwise a 404 says nothing
    bool outOfReach = false; ///< its resourceExpiredHour has passed: everything is answered 404
    bool mayRepeat = true; ///< false: too old to be repeated unasked, or the connection became read-only
};

struct StopStep
{
    enum class Kind { Finish, Query, SendAgain };
    Kind kind = Kind::Finish;
    StopOutcome outcome = StopOutcome::Unconfirmed; ///< Finish only
    milliseconds delay{0}; ///< Query, SendAgain

    friend bool operator==(const StopStep &, const StopStep &) = default;
};

/// The stop verdict (README 9.3). Pure. An outcome is called stopped only after an answer that says so about
/// this very recording, or its absence after a stop. At most two requests; always ends, at the latest with
/// the first query answered 150 s after the latest answer to a stop.
[[nodiscard]] StopStep nextStep(const StopFacts &facts);

/// Keeps the facts of one stop for nextStep(). All times are Clock::monotonic(). Pass it every answer, then
/// call facts() at the same moment.
class StopProgress final
{
public:
    StopProgress() = default;
    /// After a restart: `earlierSends` from the ledger.
    StopProgress(milliseconds now, int earlierSends);

    void stopAnswered(StopAnswer answer, milliseconds now);
    void queryAnswered(QueryAnswer answer, milliseconds now);

    [[nodiscard]] StopFacts facts(milliseconds now) const;

private:
    StopFacts m_facts; // except the two times
    milliseconds m_answeredAt{0};
    milliseconds m_firstGoneAt{0};
};

} // namespace tallylight::agora
