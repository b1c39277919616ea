#pragma once

#include "agora/recordingstate.h"
#include "core/result.h"

namespace tallylight::agora {

/// The state after a query of the poller (spec 8.2). `goneForGood`: isGoneForGood() of the 404s so far, this
/// one included. States that are not polled stay as they are.
[[nodiscard]] RecordingState afterQuery(RecordingState before, const Result<QueryReply> &reply,
                                        bool goneForGood);

} // namespace tallylight::agora
