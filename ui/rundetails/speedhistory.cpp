#include "rundetails/speedhistory.h"

namespace tallylight::ui {

SpeedHistory::SpeedHistory(const TestRunStore &runs, QObject *parent) : QObject(parent), m_runs(runs)
{
    const auto look = [this](const RunKey &key) {
        if (const RunEntry *entry = m_runs.find(key))
            take(*entry);
    };
    connect(&runs, &TestRunStore::added, this, look);
    connect(&runs, &TestRunStore::changed, this, look);
    connect(&runs, &TestRunStore::removed, this, [this](const RunKey &key) { m_samples.remove(key); });
    connect(&runs, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        for (const size_t place : places)
            take(m_runs.all()[place]);
    });
}

void SpeedHistory::take(const RunEntry &entry)
{
    if (entry.run.ended() || !entry.run.currentRps || entry.lastReadMs == 0)
        return;
    QList<SpeedSample> &samples = m_samples[entry.key];
    // The store also reports changes that are not answers, such as a requested stop.
    if (!samples.isEmpty() && samples.last().atMs >= entry.lastReadMs)
        return;
    if (samples.size() == most)
        samples.removeFirst();
    samples << SpeedSample{.atMs = entry.lastReadMs, .rps = *entry.run.currentRps};
}

} // namespace tallylight::ui
