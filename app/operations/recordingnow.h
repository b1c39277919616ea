#pragma once

#include "stores/runkey.h"

#include <QList>
#include <QUuid>

namespace tallylight {

class RecordingActions;
class Stores;
class TestRunActions;
struct RecordingEntry;
struct RunEntry;

/// Whether it records. What is unknown or old is Perhaps, never No.
enum class Live {
    No,
    Waiting, ///< a run whose node does not record yet; it can be stopped
    Perhaps,
    Surely, ///< by the service's latest answer
};
[[nodiscard]] Live liveOf(const RunEntry &run);
[[nodiscard]] Live liveOf(const RecordingEntry &recording);

/// What records as far as is known, and what may.
struct RecordingNow
{
    QList<RunKey> runs; ///< can be stopped, in the list's order
    QList<QUuid> recordings; ///< the same
    /// May record, but cannot be stopped from here now: a stop is in progress, an ID is missing, or its
    /// connection is read-only.
    QList<Subject> outOfHand;
    int surely = 0; ///< so many are Live::Surely
    int perhaps = 0;

    /// How many can be stopped.
    [[nodiscard]] qsizetype stoppable() const { return runs.size() + recordings.size(); }
    /// Both kinds, the runs first.
    [[nodiscard]] QList<Subject> toStop() const;
};

/// Of one connection; of all with a null ID. Without colleagues' recordings.
[[nodiscard]] RecordingNow recordingNow(const Stores &stores, const RecordingActions &actions,
                                        const QUuid &connection = {});

/// Requests a stop of what can still be stopped: one batch of runs, one of recordings, which do not wait for
/// their uploads.
void stopAll(const RecordingNow &asked, const Stores &stores, TestRunActions &runs,
             RecordingActions &recordings);

} // namespace tallylight
