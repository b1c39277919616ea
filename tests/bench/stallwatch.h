#pragma once

#include "bench/report.h"

#include <QTimer>

#include <algorithm>

namespace tallylight::tests::bench {

/// The longest time in which this thread's event loop did not come round.
class StallWatch final
{
public:
    StallWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.callOnTimeout([this] { look(); });
        m_beat.start(1);
        m_since.start();
    }
    Q_DISABLE_COPY_MOVE(StallWatch)

    [[nodiscard]] double longestMs()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, millisecondsOf(m_since));
        m_since.start();
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace tallylight::tests::bench
