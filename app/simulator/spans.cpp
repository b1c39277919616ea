#include "simulator/spans.h"

#include <algorithm>

namespace tallylight::simulator {

void Spans::open(qint64 from)
{
    if (m_spans.empty() || m_spans.back().to < never)
        m_spans.push_back({from, never});
}

void Spans::close(qint64 to)
{
    if (m_spans.empty() || m_spans.back().to < never)
        return;
    if (to <= m_spans.back().from)
        m_spans.pop_back(); // it had not begun
    else
        m_spans.back().to = to;
}

bool Spans::contains(qint64 moment, qint64 lead) const
{
    return std::any_of(m_spans.cbegin(), m_spans.cend(),
                       [=](const Span &span) { return span.from - lead <= moment && moment < span.to; });
}

qint64 Spans::heldBetween(qint64 start, qint64 moment) const
{
    qint64 sum = 0;
    for (const Span &span : m_spans)
        sum += std::max<qint64>(0, std::min(span.to, moment) - std::max(span.from, start));
    return sum;
}

qint64 Spans::momentHeld(qint64 start, qint64 amount) const
{
    qint64 left = amount;
    for (const Span &span : m_spans) {
        const qint64 from = std::max(span.from, start);
        if (span.to <= from)
            continue;
        if (left <= span.to - from)
            return from + left;
        left -= span.to - from;
    }
    return never;
}

qint64 Spans::momentFree(qint64 start, qint64 amount) const
{
    if (start >= never)
        return never;
    qint64 moment = start;
    qint64 left = amount;
    for (const Span &span : m_spans) {
        if (span.to <= moment)
            continue;
        if (span.from > moment) {
            if (left <= span.from - moment)
                return moment + left;
            left -= span.from - moment;
        }
        moment = span.to;
    }
    return moment >= never ? never : moment + left;
}

std::vector<qint64> Spans::edges() const
{
    std::vector<qint64> result;
    for (const Span &span : m_spans) {
        result.push_back(span.from);
        if (span.to < never)
            result.push_back(span.to);
    }
    return result;
}

} // namespace tallylight::simulator
