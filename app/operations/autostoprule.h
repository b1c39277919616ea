#pragma once

#include "agora/cost.h"
#include "core/clock.h"
#include "ledger/rows.h"

#include <QMetaType>

#include <optional>

namespace tallylight {

inline constexpr qint64 latestMoment = 253'402'300'799'999; ///< Unix ms: the end of the year 9999

/// "Stop automatically": one rule for one recording.
struct AutoStopRule
{
    enum class When {
        Quiet, ///< test runs: no new baseline request for `minutes`
        Baselines, ///< test runs: `baselines` are recorded
        AtTime, ///< both: at the moment `atMs`
        AfterDuration, ///< cloud recordings: `minutes` after the start
        Cost, ///< cloud recordings: the cost so far has reached `cost`
    };

    When when = When::AtTime;
    int minutes = 0;
    qint64 baselines = 0;
    qint64 atMs = 0; ///< Unix ms: a moment, independent of time zone changes
    agora::Money cost;
    qint64 notBeforeMs = 0; ///< Unix ms; postponed until then; 0: never postponed

    friend bool operator==(const AutoStopRule &, const AutoStopRule &) = default;
};

/// What a rule is checked against.
struct AutoStopFacts
{
    std::optional<qint64> baselines;
    std::optional<milliseconds> quietFor; ///< since the latest new baseline that this program has seen
    std::optional<milliseconds> elapsed; ///< since the recording began
    std::optional<agora::Money> cost;
    std::optional<agora::Money> costPerHour;
};

/// How long until the rule stops the recording; 0 or less: now. nullopt while that is unknown, for instance
/// before M baselines have come. Pure.
[[nodiscard]] std::optional<milliseconds> dueIn(const AutoStopRule &rule, const AutoStopFacts &facts,
                                                qint64 nowMs);

/// The first field (minutes, baselines, at, cost) that makes no sense at `nowMs`; empty: none.
[[nodiscard]] QString badField(const AutoStopRule &rule, qint64 nowMs);
[[nodiscard]] bool isForRuns(AutoStopRule::When when);
[[nodiscard]] bool isForRecordings(AutoStopRule::When when);

[[nodiscard]] AutoStopRow toRow(const QString &subject, const AutoStopRule &rule, qint64 nowMs);
/// nullopt for a rule of a newer program.
[[nodiscard]] std::optional<AutoStopRule> ruleFrom(const AutoStopRow &row);

} // namespace tallylight

Q_DECLARE_METATYPE(tallylight::AutoStopRule)
