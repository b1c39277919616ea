#pragma once

#include "agora/recordingstate.h"

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// When the poller asks about a recording. While a stop is being carried out, the stop does the asking, not
/// the poller; StopUnknown is the state after a stop that ended Unconfirmed.
struct QueryFacts
{
    RecordingState state = RecordingState::Recording;
    int asked = 0; ///< queries since it entered this state or the program started
    milliseconds inState{0}; ///< since then, up to the last query
    int failures = 0; ///< in a row without an answer about the recording (5xx, 206/65, network, 429)
    int gone = 0; ///< 404/404 in a row
    milliseconds sinceFirstGone{0}; ///< up to the last query
    bool nothingWritten = false; ///< status 4 in the last answer: it may leave by itself any moment
};

/// The wait since the last query, or since entering the state if there was none yet (README 8.3). nullopt: no
/// query.
[[nodiscard]] std::optional<milliseconds> nextQuery(const QueryFacts &facts);

} // namespace tallylight::agora
