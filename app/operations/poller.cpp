#include "operations/poller.h"

#include "agora/queryschedule.h"
#include "operations/recordingreader.h"
#include "operations/runchanges.h"
#include "operations/runreader.h"
#include "operations/testrunactions.h"
#include "wallarm/schedule.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr int MostATick = 8; // spreads the first reads of a long list
}

Poller::Poller(Stores &stores, RunReader &runs, RecordingReader &recordings, const TestRunActions &runActions,
               const RunChanges &changes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_runReader(runs)
    , m_recordingReader(recordings)
    , m_runActions(runActions)
    , m_clock(clock)
{
    connect(&runs, &RunReader::answered, this, [this](const RunKey &key, bool good) {
        Asked &asked = m_runs[key];
        asked.last = m_clock.monotonic();
        asked.errors = good ? 0 : asked.errors + 1;
    });
    connect(&recordings, &RecordingReader::answered, this,
            [this](const QUuid &uuid) { m_recordings[uuid] = m_clock.monotonic(); });
    connect(&runActions, &TestRunActions::stopFinished, this,
            [this](const StopRunReport &report) { m_runs[report.key].action = m_clock.monotonic(); });
    connect(&changes, &RunChanges::finished, this,
            [this](const RunChangeReport &report) { m_runs[report.key].action = m_clock.monotonic(); });
    connect(&stores.testRuns, &TestRunStore::removed, this,
            [this](const RunKey &key) { m_runs.remove(key); });
    connect(&runActions, &TestRunActions::createFinished, this, [this](const CreateRunReport &report) {
        if (report.created)
            m_runs[*report.created].action = m_clock.monotonic();
    });
}

void Poller::start()
{
    tick();
}

void Poller::setWindowVisible(bool visible)
{
    if (visible)
        m_hiddenSince.reset();
    else if (!m_hiddenSince)
        m_hiddenSince = m_clock.monotonic();
}

qint64 Poller::lastAnswerMs() const
{
    qint64 newest = 0;
    for (const RunEntry &entry : m_stores.testRuns.all())
        newest = std::max(newest, entry.lastReadMs);
    for (const RecordingEntry &entry : m_stores.recordings.all())
        newest = std::max(newest, entry.lastQueryMs);
    return newest;
}

void Poller::tick()
{
    const milliseconds now = m_clock.monotonic();
    askRuns(now);
    askRecordings(now);
    m_clock.after(1s, this, [this] { tick(); });
}

void Poller::askRuns(milliseconds now)
{
    QList<RunKey> due;
    QHash<QUuid, int> held; // of busy connections
    for (const RunEntry &entry : m_stores.testRuns.all()) {
        if (due.size() >= MostATick)
            break;
        if (entry.run.ended() && entry.lastReadMs > 0)
            continue; // most of a long list; the same would come of what follows
        if (m_runReader.isReading(entry.key) || m_runActions.isStopping(entry.key))
            continue;
        Asked asked = m_runs.value(entry.key);
        if (!asked.last && entry.lastReadMs > 0) // it came with a list
            asked.last = now - milliseconds(m_clock.nowMs() - entry.lastReadMs);
        wallarm::AskFacts facts = wallarm::askFacts(entry.run);
        if (asked.action)
            facts.sinceAction = now - *asked.action;
        facts.errorsInRow = asked.errors;
        facts.notFound = entry.lastError && entry.lastError->kind == ErrorKind::NotFound;
        if (m_hiddenSince && !(m_isWatched && m_isWatched(entry.key)))
            facts.hiddenFor = now - *m_hiddenSince;
        const auto wait = wallarm::nextAsk(facts);
        if (asked.last && !(wait && now - *asked.last >= *wait))
            continue;
        const QUuid &connection = entry.key.connection;
        if (!m_isBusy || !m_isBusy(connection) || held[connection]++ == 0)
            due << entry.key;
    }
    for (const RunKey &key : due)
        m_runReader.read(key, Priority::Polling, this, {});
}

void Poller::askRecordings(milliseconds now)
{
    QList<QUuid> due;
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (entry.task.sid.isEmpty() || m_recordingReader.isAsking(entry.uuid))
            continue;
        const auto wait = agora::nextQuery(m_recordingReader.facts(entry.uuid));
        if (!wait)
            continue;
        const auto last = m_recordings.constFind(entry.uuid);
        const bool first = last == m_recordings.constEnd();
        // A recording that has just been started is given its first seconds (spec agora 8.3).
        const qint64 age = m_clock.nowMs() - entry.startedMs;
        const bool young =
            first && entry.state == agora::RecordingState::Confirming && age >= 0 && age < wait->count();
        if (first ? !young : now - *last >= *wait)
            due << entry.uuid;
    }
    for (const QUuid &uuid : due)
        m_recordingReader.query(uuid, Priority::Polling, this, {});
}

} // namespace tallylight
