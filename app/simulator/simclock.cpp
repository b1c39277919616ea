#include "simulator/simclock.h"

#include <algorithm>

namespace tallylight::simulator {

SimClock::SimClock(Clock &real) : m_real(real)
{
    restart(1);
}

void SimClock::restart(double speed)
{
    m_speed = std::clamp(speed, 0.0, 30.0);
    m_epoch = m_real.nowMs();
    m_start = m_real.monotonic();
    m_moved = 0;
    m_waiting.clear();
}

qint64 SimClock::now() const
{
    if (m_running > 0)
        return m_running;
    const auto passed = static_cast<double>((m_real.monotonic() - m_start).count()) * m_speed;
    return m_epoch + m_moved + static_cast<qint64>(passed);
}

void SimClock::advance(qint64 ms)
{
    if (ms <= 0)
        return;
    const qint64 target = now() + ms;
    runUntil(target);
    m_moved += ms;
    wake();
}

void SimClock::after(qint64 delay, std::function<void()> function)
{
    const qint64 due = now() + std::max<qint64>(delay, 0);
    const auto place = std::upper_bound(m_waiting.begin(), m_waiting.end(), due,
                                        [](qint64 a, const Waiting &b) { return a < b.due; });
    m_waiting.insert(place, {due, std::move(function)});
    wake();
}

void SimClock::runUntil(qint64 moment)
{
    while (!m_waiting.empty() && m_waiting.front().due <= moment) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        m_running = next.due;
        next.function();
    }
    m_running = 0;
}

void SimClock::wake()
{
    if (m_waiting.empty() || isFrozen())
        return;
    const auto left = static_cast<double>(m_waiting.front().due - now());
    const auto turn = ++m_turn;
    m_real.after(milliseconds(static_cast<qint64>(std::max(0.0, left) / m_speed) + 1), this, [this, turn] {
        if (turn != m_turn)
            return; // a later wake() is responsible now
        runUntil(now());
        wake();
    });
}

} // namespace tallylight::simulator
