#pragma once

#include "wallarm/testrun.h"

#include <QDateTime>

#include <chrono>

namespace tallylight::wallarm {

/// `end_time - start_time`, or up to `now` for a run in progress; nullopt for an ended run without an end.
[[nodiscard]] std::optional<std::chrono::seconds> duration(const TestRun &run, const QDateTime &now);

/// Test requests per second: the service's value, or computed for an ended run whose answer lacks it (README
/// 12.2).
[[nodiscard]] std::optional<double> averageSpeed(const TestRun &run);

/// The service's estimate in seconds; nullopt without an estimate or while the speed is 0 or unknown.
[[nodiscard]] std::optional<double> remainingSeconds(const TestRun &run);

/// For "about …": below a minute rounded to 5 s (at least 5 s), above that to whole minutes.
[[nodiscard]] std::chrono::seconds roundedRemaining(double seconds);

struct Progress
{
    std::optional<qint64> done; ///< baseline requests whose checks have finished
    std::optional<qint64> total; ///< baseline requests
    bool waitingForBaselines = false; ///< the total is known to be 0 and may still grow
    std::optional<int> percent; ///< 0 … 100, only when nothing is being recorded any more

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// README 12.1 and 12.2: while recording, the total still grows, so there is no percentage.
[[nodiscard]] Progress progress(const TestRun &run);

} // namespace tallylight::wallarm
