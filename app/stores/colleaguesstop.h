#pragma once

#include <QString>

#include <optional>

namespace tallylight {

/// A colleague is stopping it, or has stopped it.
struct ColleaguesStop
{
    QString by;
    qint64 leftMs = 0; ///< Unix ms by the colleague's clock; 0: that the stop has left is not known

    friend bool operator==(const ColleaguesStop &, const ColleaguesStop &) = default;
};

/// Empty: nobody, as far as is known.
[[nodiscard]] inline QString stopperIn(const std::optional<ColleaguesStop> &stop)
{
    return stop ? stop->by : QString();
}

/// There is one, and it is known to have left.
[[nodiscard]] inline bool hasLeft(const std::optional<ColleaguesStop> &stop)
{
    return stop && stop->leftMs > 0;
}

/// What is known of the same colleague's stop stays unless more is known now.
inline void noteStop(std::optional<ColleaguesStop> &stop, const QString &by, qint64 leftMs = 0)
{
    if (stopperIn(stop) != by || leftMs > 0)
        stop = {by, leftMs};
}

/// After a stop of this program has ended. `wasOurs`: what it sent, or nobody, decided that; otherwise
/// `stopper`, if somebody is known. `nowMs`: Unix ms.
inline void settleStop(std::optional<ColleaguesStop> &stop, bool wasOurs, const QString &stopper,
                       qint64 nowMs)
{
    if (wasOurs)
        return stop.reset();
    if (!stopper.isEmpty())
        noteStop(stop, stopper);
    if (stop && stop->leftMs == 0)
        stop->leftMs = nowMs;
}

} // namespace tallylight
