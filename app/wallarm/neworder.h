#pragma once

#include "wallarm/testrun.h"

#include <functional>

namespace tallylight::wallarm {

/// A create or copy call whose answer was lost.
struct LostOrder
{
    QString name;
    Identifier record; ///< of a copy; empty for a create call
    qint64 orderedAt = 0; ///< Unix seconds of this computer
};

/// The one run of a list that the lost order must have made: of that name (and record), begun after the
/// order and not known before. Nothing when there is none, or more than one. The service's clock may be two
/// minutes off ours.
[[nodiscard]] std::optional<TestRun> findMade(const QList<TestRun> &runs, const LostOrder &order,
                                              const std::function<bool(const Identifier &)> &isKnown);

/// True when a new run on `node` may end this one (README 1): it has not ended, and it is on that node
/// or its node is not known. An empty `node` is that of the token, which may be any.
[[nodiscard]] bool mayBeInterrupted(const TestRun &run, const Identifier &node);

} // namespace tallylight::wallarm
