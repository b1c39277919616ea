#include "net/ratebucket.h"

namespace tallylight {

using std::chrono::milliseconds;

milliseconds RateBucket::take(Priority priority, milliseconds now)
{
    if (m_limits.perSecond <= 0 || (m_limits.pollingOnly && priority == Priority::Interactive))
        return milliseconds(0);
    constexpr milliseconds second(1000);
    while (!m_left.empty() && now - m_left.front() >= second)
        m_left.pop_front();
    if (std::ssize(m_left) >= m_limits.perSecond)
        return m_left.front() + second - now;
    m_left.push_back(now);
    return milliseconds(0);
}

} // namespace tallylight
