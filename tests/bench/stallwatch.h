#pragma once

#include "core/clock.h"

#include <time.h>

#include <algorithm>

namespace tallylight::tests::bench {

/// The longest this thread worked between two turns of its event loop. In processor time, because we cannot
/// shorten what other processes take.
class StallWatch final
{
public:
    StallWatch()
    {
        m_since = workedMs();
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
        const double now = workedMs();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }
    static double workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    SystemClock m_clock;
    QObject m_context;
    double m_since = 0;
    double m_longest = 0;
};

} // namespace tallylight::tests::bench
