#include "net/ratebucket.h"

#include <algorithm>

namespace tallylight {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

int RateBucket::places(Priority priority, milliseconds now) const
{
    if (priority == Priority::Interactive)
        return m_limits.perSecond;
    if (m_slowUntil && now < *m_slowUntil)
        return 1;
    return m_limits.pollingOnly ? m_limits.perSecond : std::max(m_limits.perSecond - 1, 1);
}

void RateBucket::slowDown(milliseconds now)
{
    m_slowUntil = now + 30s;
}

milliseconds RateBucket::take(Priority priority, milliseconds now)
{
    if (m_limits.perSecond <= 0 || (m_limits.pollingOnly && priority == Priority::Interactive))
        return milliseconds(0);
    constexpr milliseconds second(1000);
    while (!m_left.empty() && now - m_left.front() >= second)
        m_left.pop_front();
    const auto most = places(priority, now);
    if (const auto left = std::ssize(m_left); left >= most)
        return m_left[static_cast<size_t>(left - most)] + second - now;
    m_left.push_back(now);
    return milliseconds(0);
}

} // namespace tallylight
