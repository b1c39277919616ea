#pragma once

#include <QString>

namespace tallylight {

// A colleague's stop, as RecordingEntry and RunPeople have it in `stopper` and `stoppedAtMs`.

/// There is one, and it is known to have left.
template <class Seen> [[nodiscard]] bool hasColleaguesStopLeft(const Seen &seen)
{
    return !seen.stopper.isEmpty() && seen.stoppedAtMs > 0;
}

/// Nobody's, as far as is known.
template <class Seen> void clearColleaguesStop(Seen &seen)
{
    seen.stopper.clear();
    seen.stoppedAtMs = 0;
}

/// After a stop of this program has ended. `wasOurs`: what it sent, or nobody, decided that; otherwise
/// `stopper`, if somebody is known. `nowMs`: Unix ms.
template <class Seen>
void settleColleaguesStop(Seen &seen, bool wasOurs, const QString &stopper, qint64 nowMs)
{
    if (wasOurs)
        seen.stopper.clear();
    else if (!stopper.isEmpty())
        seen.stopper = stopper;
    if (seen.stoppedAtMs == 0)
        seen.stoppedAtMs = nowMs;
}

} // namespace tallylight
