#include "wallarm/progress.h"

#include <algorithm>
#include <cmath>

using std::chrono::seconds;

namespace tallylight::wallarm {

std::optional<seconds> duration(const TestRun &run, const QDateTime &now)
{
    if (!run.startTime)
        return std::nullopt;
    std::optional<qint64> end = run.endTime;
    if (!end && !run.ended())
        end = now.toSecsSinceEpoch();
    if (!end)
        return std::nullopt;
    // Clocks of two computers differ: a run that has just started may seem to start in the future.
    return seconds(std::max<qint64>(*end - *run.startTime, 0));
}

std::optional<double> averageSpeed(const TestRun &run)
{
    if (run.averageRps)
        return run.averageRps;
    if (!run.ended() || !run.sentRequests || !run.startTime || !run.endTime || *run.endTime <= *run.startTime)
        return std::nullopt;
    return static_cast<double>(*run.sentRequests) / static_cast<double>(*run.endTime - *run.startTime);
}

std::optional<double> remainingSeconds(const TestRun &run)
{
    if (run.ended() || run.currentRps.value_or(0) <= 0 || run.estimatedSeconds.value_or(-1) < 0)
        return std::nullopt;
    return run.estimatedSeconds;
}

seconds roundedRemaining(double exact)
{
    constexpr double aYear = 365.0 * 86400; // keeps an absurd estimate within a 64-bit number
    const double value = std::clamp(exact, 0.0, aYear);
    const qint64 fives = std::max<qint64>(std::llround(value / 5) * 5, 5);
    return fives < 60 ? seconds(fives) : seconds(std::max<qint64>(std::llround(value / 60), 1) * 60);
}

Progress progress(const TestRun &run)
{
    Progress result{.done = run.terminatedCount, .total = run.baselineCount};
    result.waitingForBaselines = run.baselineCount == 0 && !run.ended() && run.recording != false;
    const bool totalStands = run.ended() || run.recording == false;
    if (totalStands && result.done && result.total && *result.total > 0) {
        const double share = static_cast<double>(*result.done) / static_cast<double>(*result.total);
        // Rounded down: 100 % is reserved for a run with every baseline request done.
        result.percent = static_cast<int>(std::floor(std::clamp(share, 0.0, 1.0) * 100));
    }
    return result;
}

} // namespace tallylight::wallarm
