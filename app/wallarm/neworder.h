#pragma once

#include "wallarm/testrun.h"

#include <functional>

namespace tallylight::wallarm {

/// A create or copy call whose answer was lost.
struct LostOrder
{
    QString name;
    Identifier record; ///< for a copy; empty for a create call
    qint64 orderedAt = 0; ///< Unix seconds of this computer
};

/// The only run of a list that the lost request can have made: with that name (and record), started after the
/// request and not known before. nullopt when there is none, or more than one. The service's clock may differ
/// from ours by two minutes.
[[nodiscard]] std::optional<TestRun> findMade(const QList<TestRun> &runs, const LostOrder &order,
                                              const std::function<bool(const Identifier &)> &isKnown);

/// True when a new run on `node` may end this one (README 1): it has not ended, and it is on that node or its
/// node is unknown. An empty `node` is the token's, which may be any.
[[nodiscard]] bool mayBeInterrupted(const TestRun &run, const Identifier &node);

} // namespace tallylight::wallarm
