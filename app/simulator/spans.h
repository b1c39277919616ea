#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace tallylight::simulator {

/// A moment that never comes; far from overflow when something is added.
inline constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;

/// Stretches of simulated time (ms) in which something held, in order and apart; the last one may be open
/// (to == never). Everything here is a pure function.
class Spans final
{
public:
    void open(qint64 from);
    void close(qint64 to);
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool contains(qint64 moment, qint64 lead = 0) const;
    /// How long it held before `moment`, counted from `start`.
    [[nodiscard]] qint64 heldBetween(qint64 start, qint64 moment) const;
    /// When it had held for `amount` in all since `start`.
    [[nodiscard]] qint64 momentHeld(qint64 start, qint64 amount) const;
    /// When it had NOT held for `amount` in all since `start`.
    [[nodiscard]] qint64 momentFree(qint64 start, qint64 amount) const;
    /// All beginnings and ends that come.
    [[nodiscard]] std::vector<qint64> edges() const;
    /// The end of the last stretch; `never` when it is open.
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
