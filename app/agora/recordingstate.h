#pragma once

#include "agora/replies.h"

#include <QLatin1StringView>

namespace tallylight::agora {

/// The life of a cloud recording as this program sees it (README 8.2).
enum class RecordingState {
    Draft,
    Acquiring,
    Acquired,
    Starting,
    StartUnknown, ///< the answer to the start was lost
    RunningNoSid, ///< running, but its recording ID is unknown
    Confirming, ///< started, but status 4 or 5 not seen yet
    Adopted, ///< entered by hand or recovered; the first query decides
    Recording,
    Paused, ///< web only; still billed
    Verifying, ///< 404, or 6/7 without our stop
    Stopping,
    StopUnknown,
    Stopped,
    StartFailed,
    EndedByService,
    Failed, ///< status 20
    ApiExpired, ///< resourceExpiredHour has passed: calls no longer work, but it may still run
    NotFound, ///< the service has never answered about it under its IDs, which may be wrong; not an end
    Discarded, ///< never started, or taken off the list
};

/// Nothing more will happen to it. NotFound is not an end: it is queried now and then, and may be taken off
/// the list.
[[nodiscard]] bool isEnded(RecordingState state);
/// It may be costing money now; true also when that is unknown.
[[nodiscard]] bool mayBeBilled(RecordingState state);

/// The word and its reverse, for the ledger; never translated.
[[nodiscard]] QLatin1StringView stateWord(RecordingState state);
[[nodiscard]] std::optional<RecordingState> stateFromWord(QStringView word);

/// The `status` that counts as recording although no file was begun (README 3.3).
inline constexpr int startedNothingWritten = 4;
/// What one query answer shows (README 3.3).
enum class ServiceState { Starting, Ready, Recording, Paused, Stopping, Ended, Failed, Unknown };
[[nodiscard]] ServiceState serviceState(const QueryReply &reply);

enum class Lamp { Lit, Hollow, Ring, Dash, Off };

/// README 8.5. "Out of date" is drawn over the lamp; it is not a lamp of its own.
[[nodiscard]] Lamp lamp(RecordingState state);

} // namespace tallylight::agora
