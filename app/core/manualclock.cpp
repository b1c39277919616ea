#include "core/manualclock.h"

#include <algorithm>

namespace tallylight {

ManualClock::ManualClock(QDateTime start) : m_epoch(std::move(start)) { }

void ManualClock::after(milliseconds delay, QObject *context, std::function<void()> function)
{
    const milliseconds due = m_passed + std::max(delay, milliseconds(0));
    const auto place = std::upper_bound(m_waiting.begin(), m_waiting.end(), due,
                                        [](milliseconds d, const Waiting &w) { return d < w.due; });
    m_waiting.insert(place, {due, context, std::move(function)});
}

void ManualClock::advance(milliseconds step)
{
    const milliseconds target = m_passed + step;
    while (!m_waiting.empty() && m_waiting.front().due <= target) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        m_passed = std::max(m_passed, next.due);
        if (next.context)
            next.function();
    }
    m_passed = target;
}

milliseconds ManualClock::untilNext() const
{
    return m_waiting.empty() ? milliseconds(-1) : m_waiting.front().due - m_passed;
}

} // namespace tallylight
