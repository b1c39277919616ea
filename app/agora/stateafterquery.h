#pragma once

#include "agora/recordingstate.h"
#include "agora/stopverdict.h"
#include "core/result.h"

namespace tallylight::agora {

/// What is known besides the answer.
struct QueryContext
{
    bool goneForGood = false; ///< isGoneForGood() of the 404s so far, including this one
    bool idsProven = true; ///< the service has answered about it under these IDs (provesIds)
    bool stoppedElsewhere = false; ///< another program's stop of it is known to have left
};

/// The state after a query of the poller (README 8.2). States that are not polled stay as they are. A
/// recording that the service has never answered about becomes "not found", never "ended": its IDs may be
/// wrong.
[[nodiscard]] RecordingState stateAfterQuery(RecordingState before, const Result<QueryReply> &reply,
                                             const QueryContext &context);

/// How a stop that ended Unconfirmed turned out, once a query has led from StopUnknown to `state`; nullopt:
/// still unknown.
[[nodiscard]] std::optional<StopOutcome> outcomeOf(RecordingState state);

} // namespace tallylight::agora
