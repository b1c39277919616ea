#pragma once

#include "operations/autostoprule.h"
#include "operations/sharedrule.h"
#include "stores/stores.h"

#include <optional>

namespace tallylight {

class Costs;

/// A rule in effect: what has been seen of its recording since the program started or the rule was set.
struct AutoStopWatched
{
    Subject subject;
    AutoStopRule rule;
    milliseconds quietSince{0}; ///< monotonic, like all times here
    RuleOrigin origin = {};
    bool isUntold = false; ///< set here, and the team's server has not said yet where in its order it comes
    bool isMarked = false; ///< its row shows it
    bool isAsking = false; ///< it is due, and the team's news are being read first
    std::optional<qint64> baselines = {};
    bool sawFewer = false; ///< has seen fewer baselines than the rule waits for
    std::optional<milliseconds> stopAt = {}; ///< as announced
    QUuid batch = {}; ///< of the requested stop while it is in progress

    [[nodiscard]] bool isColleagues() const { return !origin.by.isEmpty(); }
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

/// What an automatic stop is about: as far as is known, is there something left to stop?
enum class LeftToStop {
    Yes,
    No,
    NotListed, ///< not on this program's list
};
[[nodiscard]] LeftToStop leftToStop(const Stores &stores, const Subject &subject);

/// As AutoStopRow has it.
[[nodiscard]] std::optional<Subject> subjectFrom(const QString &text);

} // namespace tallylight
