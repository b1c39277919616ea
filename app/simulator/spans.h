#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace tallylight::simulator {

/// A moment that never comes; far enough from overflow to add to it.
inline constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;

/// Periods of simulated time (ms) in which something was true, in order and not touching; the last one may be
/// open (to == never). All functions are pure.
class Spans final
{
public:
    void open(qint64 from);
    void close(qint64 to);
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool contains(qint64 moment, qint64 lead = 0) const;
    /// How long it was true before `moment`, counted from `start`.
    [[nodiscard]] qint64 heldBetween(qint64 start, qint64 moment) const;
    /// When it had been true for `amount` in total since `start`.
    [[nodiscard]] qint64 momentHeld(qint64 start, qint64 amount) const;
    /// When it had NOT been true for `amount` in total since `start`.
    [[nodiscard]] qint64 momentFree(qint64 start, qint64 amount) const;
    /// All beginnings and ends, except those that never come.
    [[nodiscard]] std::vector<qint64> edges() const;
    /// The end of the last period; `never` when it is open.
    [[nodiscard]] qint64 end() const { return m_spans.empty() ? never : m_spans.back().to; }

private:
    struct Span
    {
        qint64 from;
        qint64 to;
    };
    std::vector<Span> m_spans;
};

} // namespace tallylight::simulator
