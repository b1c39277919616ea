#include "wallarm/neworder.h"

#include "core/text.h"

namespace tallylight::wallarm {

namespace {
constexpr qint64 clockDifference = 120; // seconds
}

std::optional<TestRun> findMade(const QList<TestRun> &runs, const LostOrder &order,
                                const std::function<bool(const Identifier &)> &isKnown)
{
    const QString name = oneLine(order.name); // normalized as when names are read
    std::optional<TestRun> made;
    for (const TestRun &run : runs) {
        if (run.name != name || isKnown(run.id))
            continue;
        if (run.startTime && *run.startTime < order.orderedAt - clockDifference)
            continue;
        if (!order.record.isEmpty() && !(run.recordId == order.record))
            continue;
        if (made)
            return std::nullopt; // two with that name: no way to tell which one is ours
        made = run;
    }
    return made;
}

bool mayBeInterrupted(const TestRun &run, const Identifier &node)
{
    return !run.ended() && (node.isEmpty() || run.common->nodeId.isEmpty() || run.common->nodeId == node);
}

} // namespace tallylight::wallarm
