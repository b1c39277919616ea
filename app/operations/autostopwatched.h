#pragma once

#include "operations/autostoprule.h"
#include "stores/subject.h"

namespace tallylight {

class Costs;
class Stores;

/// A rule at work: what was seen of its recording since the program began or the rule was set.
struct AutoStopWatched
{
    Subject subject;
    AutoStopRule rule;
    milliseconds quietSince{0}; ///< monotonic, as all times here
    std::optional<qint64> baselines = {};
    bool sawFewer = false; ///< fewer baselines than the rule waits for were seen
    std::optional<milliseconds> stopAt = {}; ///< announced
    QUuid batch = {}; ///< of the ordered stop while that is under way

    /// Takes what the store says of the run's baselines.
    void observe(const Stores &stores, milliseconds now);
    [[nodiscard]] AutoStopFacts facts(const Stores &stores, const Costs &costs, milliseconds now) const;
    /// How long before the stop it is announced.
    [[nodiscard]] milliseconds noticeBefore() const;
    /// How long it is announced at least when it is due already: a minute, because the program was closed at
    /// the time; but ten seconds when a number of baselines was reached before our eyes, enough for requests
    /// that are still on their way (wallarm/README 6.4).
    [[nodiscard]] milliseconds leastNotice() const;
};

/// As far as is known, there is nothing left to stop.
[[nodiscard]] bool isOver(const Stores &stores, const Subject &subject);

} // namespace tallylight
