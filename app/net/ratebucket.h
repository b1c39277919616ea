#pragma once

#include "net/http.h"

#include <deque>
#include <optional>

namespace tallylight {

/// How many requests per second the service accepts from one account (operations/README 8).
struct Limits
{
    int perSecond = 0; ///< 0: no limit
    bool pollingOnly = true; ///< what a person clicked does not wait and is not counted
};

/// Counts the requests sent in the last second. Shared by all transports of one account; GUI thread. Where
/// clicks count, polls leave one place free so that a click does not wait for them. After a 429, only polls
/// slow down, to one per second for half a minute.
class RateBucket final
{
public:
    explicit RateBucket(Limits limits) : m_limits(limits) { }

    /// Zero: the request may leave and has been counted. Otherwise how long to wait before asking again.
    /// `now` is a monotonic time.
    [[nodiscard]] std::chrono::milliseconds take(Priority priority, std::chrono::milliseconds now);
    /// The service answered 429.
    void slowDown(std::chrono::milliseconds now);

private:
    [[nodiscard]] int places(Priority priority, std::chrono::milliseconds now) const;

    const Limits m_limits;
    std::deque<std::chrono::milliseconds> m_left; // at most perSecond, oldest first
    std::optional<std::chrono::milliseconds> m_slowUntil;
};

} // namespace tallylight
