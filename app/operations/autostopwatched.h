#pragma once

#include "operations/autostoprule.h"
#include "stores/runkey.h"

namespace tallylight {

class Costs;
class Stores;

/// A rule in effect: what has been seen of its recording since the program started or the rule was set.
struct AutoStopWatched
{
    Subject subject;
    AutoStopRule rule;
    milliseconds quietSince{0}; ///< monotonic, like all times here
    std::optional<qint64> baselines = {};
    bool sawFewer = false; ///< has seen fewer baselines than the rule waits for
    std::optional<milliseconds> stopAt = {}; ///< as announced
    QUuid batch = {}; ///< of the requested stop while it is in progress

    /// Takes the number of the run's baselines from the store.
    void observe(const Stores &stores, milliseconds now);
    [[nodiscard]] AutoStopFacts facts(const Stores &stores, const Costs &costs, milliseconds now) const;
    /// How long before the stop it is announced.
    [[nodiscard]] milliseconds noticeBefore() const;
    /// The shortest notice when it is already due: a minute, because the program was closed at the time; but
    /// ten seconds when a number of baselines was reached while we watched, enough for requests that are
    /// still on their way (wallarm/README 6.4).
    [[nodiscard]] milliseconds leastNotice() const;
};

/// As far as is known, there is nothing left to stop.
[[nodiscard]] bool isOver(const Stores &stores, const Subject &subject);

} // namespace tallylight
