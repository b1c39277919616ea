#pragma once

#include "agora/stopanswer.h"

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// How a stop ended.
enum class StopOutcome {
    Stopped, ///< with the upload state as told
    StoppedNoFile,
    StoppedUploadPending,
    StoppedUploadUnverified,
    StoppedUploadNotReported, ///< an asynchronous stop tells nothing about the upload
    HadAlreadyEnded,
    NotFound, ///< under IDs of which the service has never spoken: nothing was stopped, something may record
    StillRecording,
    Refused,
    NotSent,
    Unconfirmed, ///< open; the poller goes on and may settle it later
    Cancelled, ///< withdrawn by the user before it left; no verdict
};

/// True when the recording is known to be over.
[[nodiscard]] bool isOver(StopOutcome outcome);

/// All that is known when a stop or a query has been answered. Kept by StopProgress.
struct StopFacts
{
    StopAnswer answer = StopAnswer::None; ///< of the latest send
    int sends = 0; ///< stops handed to the transport, those answered 429 not counted
    QueryAnswer lastQuery = QueryAnswer::None; ///< since that answer
    int queries = 0; ///< since that answer, answered or not
    int goneQueries = 0; ///< 404/404 in a row, unreachable ones between them skipped
    int answeredOtherwise = 0; ///< queries with any other answer about the recording
    milliseconds sinceAnswer{0}; ///< or since the restart
    milliseconds sinceFirstGone{0}; ///< of that row; the stop's own 404/404 begins it
    int rateLimited = 0; ///< 429 in a row
    bool idsProven = true; ///< the service has answered about it under its IDs; else a 404 says nothing
    bool outOfReach = false; ///< its resourceExpiredHour is over: 404 is the answer to everything
};

struct StopStep
{
    enum class Kind { Finish, Query, SendAgain };
    Kind kind = Kind::Finish;
    StopOutcome outcome = StopOutcome::Unconfirmed; ///< Finish only
    milliseconds delay{0}; ///< Query, SendAgain

    friend bool operator==(const StopStep &, const StopStep &) = default;
};

/// The stop verdict (README 9.3). Pure. None of its ends is called stopped without an answer about this very
/// recording that says so, or its absence after a stop. Two sends at most; always ends: at the latest by the
/// first query answered 150 s after the latest answer to a stop.
[[nodiscard]] StopStep nextStep(const StopFacts &facts);

} // namespace tallylight::agora
