#include "operations/autostopwatched.h"

#include "operations/recordings/costs.h"

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

LeftToStop leftToStop(const Stores &stores, const Subject &subject)
{
    const auto answer = [](const auto *entry, auto isOver) {
        if (entry == nullptr)
            return LeftToStop::NotListed;
        return isOver(*entry) ? LeftToStop::No : LeftToStop::Yes;
    };
    if (const auto *key = std::get_if<RunKey>(&subject))
        return answer(stores.testRuns.find(*key), [](const RunEntry &entry) {
            return entry.run.ended() || entry.run.recording == false;
        });
    return answer(stores.recordings.find(std::get<QUuid>(subject)),
                  [](const RecordingEntry &entry) { return agora::isEnded(entry.state); });
}

std::optional<Subject> subjectFrom(const QString &text)
{
    if (const auto run = RunKey::fromSubject(text))
        return *run;
    const QUuid recording(text.section(u'/', 1));
    return recording.isNull() ? std::nullopt : std::optional<Subject>(recording);
}

} // namespace tallylight
