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
    StartUnknown, ///< the start's answer was lost
    RunningNoSid, ///< it runs, its recording ID is not known
    Confirming, ///< started, 4 or 5 not seen yet
    Adopted, ///< entered by hand or recovered; the first query decides
    Recording,
    Paused, ///< web only; billed all the same
    Verifying, ///< 404, or 6/7 without a stop of ours
    Stopping,
    StopUnknown,
    Stopped,
    StartFailed,
    EndedByService,
    Failed, ///< status 20
    ApiExpired, ///< resourceExpiredHour has passed: no call works any more, it may still run
    NotFound, ///< the service has never answered about it under its IDs, which may be wrong; not an end
    Discarded, ///< never started, or removed from the list
};

/// Nothing more will happen to it. NotFound is no end: it is asked for now and then, and may be taken off.
[[nodiscard]] bool isEnded(RecordingState state);
/// It may cost money now; also when that is not known.
[[nodiscard]] bool mayBeBilled(RecordingState state);

/// The word and the way back, for the ledger; never translated.
[[nodiscard]] QLatin1StringView stateWord(RecordingState state);
[[nodiscard]] std::optional<RecordingState> stateFromWord(QStringView word);

/// The `status` that counts as recording although no file has begun (README 3.3).
inline constexpr int startedNothingWritten = 4;
/// What one query answer shows (README 3.3).
enum class ServiceState { Starting, Ready, Recording, Paused, Stopping, Ended, Failed, Unknown };
[[nodiscard]] ServiceState serviceState(const QueryReply &reply);

} // namespace tallylight::agora
