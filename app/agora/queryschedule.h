#pragma once

#include "agora/recordingstate.h"

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// When the poller asks about a recording. While a stop is at work on it, the stop asks and the poller does
/// not; StopUnknown is what a stop leaves behind that ended Unconfirmed.
struct QueryFacts
{
    RecordingState state = RecordingState::Recording;
    int asked = 0; ///< queries since the state was entered or the program started
    milliseconds inState{0}; ///< since then, up to the last query
    int failures = 0; ///< in a row without an answer about the recording (5xx, 206/65, network, 429)
    int gone = 0; ///< 404/404 in a row
    milliseconds sinceFirstGone{0}; ///< up to the last query
    bool nothingWritten = false; ///< status 4 when last asked: it may leave by itself any moment
};

/// The wait from the last query, or from entering the state when none was asked yet (README 8.3).
/// nullopt: nothing to ask.
[[nodiscard]] std::optional<milliseconds> nextQuery(const QueryFacts &facts);

} // namespace tallylight::agora
