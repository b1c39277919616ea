#pragma once

#include "agora/stopanswer.h"

#include <chrono>

namespace tallylight::agora {

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

} // namespace tallylight::agora
