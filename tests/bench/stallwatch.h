#pragma once

#include "bench/report.h"
#include "core/clock.h"

#include <algorithm>

namespace tallylight::tests::bench {

/// The longest time in which this thread's event loop did not come round.
class StallWatch final
{
public:
    StallWatch()
    {
        m_since.start();
        beat();
    }
    Q_DISABLE_COPY_MOVE(StallWatch)

    [[nodiscard]] double longestMs()
    {
        look();
        return m_longest;
    }

private:
    void beat()
    {
        look();
        m_clock.after(milliseconds(1), &m_context, [this] { beat(); });
    }
    void look()
    {
        m_longest = std::max(m_longest, millisecondsOf(m_since));
        m_since.start();
    }

    SystemClock m_clock;
    QObject m_context;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace tallylight::tests::bench
