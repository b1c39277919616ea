#include "rundetails/speedhistory.h"

namespace tallylight::ui {

SpeedHistory::SpeedHistory(const TestRunStore &runs, QObject *parent) : QObject(parent), m_runs(runs)
{
    connect(&runs, &TestRunStore::added, this, &SpeedHistory::take);
    connect(&runs, &TestRunStore::changed, this, &SpeedHistory::take);
    connect(&runs, &TestRunStore::removed, this, [this](const RunKey &key) { m_samples.remove(key); });
    connect(&runs, &TestRunStore::merged, this, [this](const QList<RunKey> &keys) {
        for (const RunKey &key : keys)
            take(key);
    });
}

void SpeedHistory::take(const RunKey &key)
{
    const RunEntry *run = m_runs.find(key);
    if (run == nullptr || run->run.ended() || !run->run.currentRps || run->lastReadMs == 0)
        return;
    QList<SpeedSample> &samples = m_samples[key];
    // The store also tells of changes that are no answers: a stop that was ordered, for one.
    if (!samples.isEmpty() && samples.last().atMs >= run->lastReadMs)
        return;
    if (samples.size() == most)
        samples.removeFirst();
    samples << SpeedSample{.atMs = run->lastReadMs, .rps = *run->run.currentRps};
}

} // namespace tallylight::ui
