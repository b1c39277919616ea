#include "operations/autostopwatched.h"

#include "operations/costs.h"
#include "stores/stores.h"

using namespace std::chrono_literals;

namespace tallylight {

void AutoStopWatched::observe(const Stores &stores, milliseconds now)
{
    const auto *key = std::get_if<RunKey>(&subject);
    const RunEntry *entry = key == nullptr ? nullptr : stores.testRuns.find(*key);
    if (entry == nullptr || !entry->run.baselineCount)
        return;
    const qint64 count = *entry->run.baselineCount;
    if (baselines != count)
        quietSince = now;
    baselines = count;
    sawFewer = sawFewer || count < rule.baselines;
}

AutoStopFacts AutoStopWatched::facts(const Stores &stores, const Costs &costs, milliseconds now) const
{
    AutoStopFacts facts;
    if (baselines) {
        facts.baselines = baselines;
        facts.quietFor = now - quietSince;
    }
    const auto *recording = std::get_if<QUuid>(&subject);
    if (recording == nullptr)
        return facts;
    if (const RecordingEntry *entry = stores.recordings.find(*recording)) {
        facts.elapsed = costs.elapsed(*entry);
        facts.cost = costs.soFar(*entry);
        facts.costPerHour = costs.perHour(*entry);
    }
    return facts;
}

milliseconds AutoStopWatched::noticeBefore() const
{
    return std::holds_alternative<RunKey>(subject) ? milliseconds(1min) : milliseconds(5min);
}

milliseconds AutoStopWatched::leastNotice() const
{
    return rule.when == AutoStopRule::When::Baselines && sawFewer ? milliseconds(10s) : milliseconds(1min);
}

bool isOver(const Stores &stores, const Subject &subject)
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *entry = stores.testRuns.find(*key);
        return entry == nullptr || entry->run.ended() || entry->run.recording == false;
    }
    const RecordingEntry *entry = stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr || agora::isEnded(entry->state);
}

} // namespace tallylight
