#pragma once

#include "core/clock.h"

#include <functional>
#include <vector>

namespace tallylight::simulator {

/// Simulated time: starts at the real time, runs `speed` times as fast, and can be moved forward.
class SimClock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimClock)

public:
    explicit SimClock(Clock &real);

    /// `speed` 0 … 30; 0 = time moves only by advance(). Resets simulated time to the real time and drops
    /// waiting functions.
    void restart(double speed);
    [[nodiscard]] bool isFrozen() const { return m_speed <= 0; }

    /// Unix milliseconds.
    [[nodiscard]] qint64 now() const;
    /// Jumps forward by simulated milliseconds; functions that fall due run in order, each at its own time.
    void advance(qint64 ms);
    /// Calls `function` once, `delay` simulated milliseconds from now.
    void after(qint64 delay, std::function<void()> function);

private:
    struct Waiting
    {
        qint64 due;
        std::function<void()> function;
    };
    void runUntil(qint64 moment);
    void wake();

    Clock &m_real;
    double m_speed = 1;
    qint64 m_epoch = 0;
    milliseconds m_start{0};
    qint64 m_moved = 0;
    qint64 m_running = 0; // the time that functions see while they run; 0: the clock's own
    quint64 m_turn = 0;
    std::vector<Waiting> m_waiting; // sorted by due time, first come first served
};

} // namespace tallylight::simulator
