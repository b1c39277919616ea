#include "operations/runs/runmemory.h"

#include "operations/journal.h"
#include "operations/runs/knownruns.h"

#include <limits>

using namespace std::chrono_literals;

namespace tallylight {

namespace {

constexpr milliseconds gathering = 10s; // changes in this period share a transaction
constexpr milliseconds often = 5min; // for the time of reading, when the run itself has not changed
constexpr qsizetype MostAtOnce = 1'000;

size_t digestOf(const RunEntry &entry)
{
    const wallarm::TestRun &run = entry.run;
    const int recording = run.recording ? static_cast<int>(*run.recording) : -1;
    return qHashMulti(0, run.common->stateRaw, recording, run.name.value_or(QString()), run.recordId.text(),
                      entry.recordName());
}

} // namespace

RunMemory::RunMemory(const TestRunStore &runs, Journal &journal, QObject *parent)
    : QObject(parent), m_runs(runs), m_journal(journal)
{
    const auto lookAt = [this](const RunKey &key) {
        if (const RunEntry *entry = m_runs.find(key))
            look(*entry);
    };
    connect(&runs, &TestRunStore::added, this, lookAt);
    connect(&runs, &TestRunStore::changed, this, lookAt);
    connect(&runs, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        for (const size_t place : places)
            look(m_runs.all()[place]);
    });
    connect(&runs, &TestRunStore::removed, this, [this](const RunKey &key) {
        m_kept.remove(key);
        m_due.remove(key);
    });
}

RunMemory::~RunMemory()
{
    for (const RunEntry &entry : m_runs.all()) {
        if (!entry.run.ended() && m_kept.value(entry.key).readMs < entry.lastReadMs)
            m_due.insert(entry.key);
    }
    save(std::numeric_limits<qsizetype>::max());
}

void RunMemory::look(const RunEntry &entry)
{
    const size_t digest = digestOf(entry);
    const auto kept = m_kept.constFind(entry.key);
    if (kept == m_kept.constEnd()) {
        m_kept.insert(entry.key, {.digest = digest, .readMs = entry.lastReadMs});
        return;
    }
    const bool isOld = !entry.run.ended() && milliseconds(entry.lastReadMs - kept->readMs) >= often;
    if (entry.lastReadMs == 0 || (kept->digest == digest && !isOld))
        return;
    if (m_due.isEmpty())
        m_journal.clock().after(gathering, this, [this] { save(MostAtOnce); });
    m_due.insert(entry.key);
}

void RunMemory::save(qsizetype atMost)
{
    QList<LedgerChange> changes;
    for (auto key = m_due.begin(); key != m_due.end() && changes.size() < atMost; key = m_due.erase(key)) {
        const RunEntry *entry = m_runs.find(*key);
        changes << SaveRunReading{rowOf(*entry)};
        m_kept.insert(*key, {.digest = digestOf(*entry), .readMs = entry->lastReadMs});
    }
    if (!changes.isEmpty())
        m_journal.write(std::move(changes));
    if (!m_due.isEmpty())
        m_journal.clock().after(1s, this, [this] { save(MostAtOnce); });
}

} // namespace tallylight
