#pragma once

#include "agora/recordingstate.h"
#include "agora/stopverdict.h"
#include "core/result.h"

namespace tallylight::agora {

/// What is known beside the answer.
struct QueryContext
{
    bool goneForGood = false; ///< isGoneForGood() of the 404s so far, this one included
    bool idsProven = true; ///< the service has answered about it under these IDs (provesIds)
};

/// The state after a query of the poller (README 8.2). States that are not polled stay as they are. What the
/// service has never answered about is not found, never ended: its IDs may be wrong.
[[nodiscard]] RecordingState afterQuery(RecordingState before, const Result<QueryReply> &reply,
                                        const QueryContext &context);

/// What a stop that had ended Unconfirmed came to, once a query has led from StopUnknown to `state`; nullopt:
/// that is still not known.
[[nodiscard]] std::optional<StopOutcome> outcomeOf(RecordingState state);

} // namespace tallylight::agora
