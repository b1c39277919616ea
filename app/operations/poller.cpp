#include "operations/poller.h"

#include "agora/queryschedule.h"
#include "operations/recordingreader.h"
#include "operations/runchanges.h"
#include "operations/runreader.h"
#include "operations/testrunactions.h"
#include "wallarm/schedule.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr int MostATick = 8; // spreads the first reads of a long list
constexpr int MostUnderWay = 8; // of a connection: what waits in its queue only grows old
constexpr milliseconds freshAction = 30s; // spec wallarm 12.3
} // namespace

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
        if (good)
            noteAnswer(m_clock.nowMs());
    });
    connect(&recordings, &RecordingReader::answered, this, [this](const QUuid &uuid) {
        m_recordings[uuid] = m_clock.monotonic();
        if (const RecordingEntry *entry = m_stores.recordings.find(uuid))
            noteAnswer(entry->lastQueryMs);
    });
    connect(&stores.testRuns, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        qint64 newest = 0;
        for (const size_t place : places)
            newest = std::max(newest, m_stores.testRuns.all()[place].lastReadMs);
        noteAnswer(newest);
    });
    connect(&runActions, &TestRunActions::stopFinished, this,
            [this](const StopRunReport &report) { noteAction(report.key); });
    connect(&changes, &RunChanges::finished, this,
            [this](const RunChangeReport &report) { noteAction(report.key); });
    connect(&runActions, &TestRunActions::createFinished, this, [this](const CreateRunReport &report) {
        if (report.created)
            noteAction(*report.created);
    });
    connect(&stores.testRuns, &TestRunStore::removed, this,
            [this](const RunKey &key) { m_runs.remove(key); });
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

void Poller::noteAnswer(qint64 ms)
{
    const bool fromTheFuture = m_lastAnswerMs > m_clock.nowMs(); // the clock was set back
    m_lastAnswerMs = fromTheFuture ? ms : std::max(m_lastAnswerMs, ms);
}

void Poller::noteAction(const RunKey &key)
{
    m_runs[key].action = m_clock.monotonic();
    m_acted << key;
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
    QHash<QUuid, int> taken;
    const auto take = [&](const RunEntry &entry) {
        if (!isDue(entry, now))
            return;
        const QUuid &connection = entry.key.connection;
        const bool busy = m_isBusy && m_isBusy(connection);
        if (m_underWay.value(connection) + taken.value(connection) < (busy ? 1 : MostUnderWay)) {
            ++taken[connection];
            due << entry.key;
        }
    };
    // First what somebody has just changed and now looks at.
    m_acted.removeIf([&](const RunKey &key) {
        const auto asked = m_runs.constFind(key);
        return asked == m_runs.constEnd() || !asked->action || now - *asked->action > freshAction;
    });
    for (const RunKey &key : std::as_const(m_acted)) {
        if (const RunEntry *entry = m_stores.testRuns.find(key); entry != nullptr && due.size() < MostATick)
            take(*entry);
    }
    // Then all in turn: where there are more than can be asked in time, the last ones too have theirs.
    const TestRunStore::Entries &all = m_stores.testRuns.all();
    for (size_t looked = 0; looked < all.size() && due.size() < MostATick; ++looked) {
        m_next = m_next < all.size() ? m_next : 0;
        if (const RunEntry &entry = all[m_next++]; !due.contains(entry.key))
            take(entry);
    }
    for (const RunKey &key : due)
        ask(key);
}

bool Poller::isDue(const RunEntry &entry, milliseconds now) const
{
    if (entry.run.ended() && entry.lastReadMs > 0)
        return false; // most of a long list; the same would come of what follows
    const auto known = m_runs.constFind(entry.key);
    const Asked asked = known == m_runs.constEnd() ? Asked{} : *known;
    std::optional<milliseconds> last = asked.last;
    const milliseconds age(m_clock.nowMs() - entry.lastReadMs);
    if (!last && entry.lastReadMs > 0 && age >= 0ms) // it came with a list, and the clock was not set back
        last = now - age;
    wallarm::AskFacts facts = wallarm::askFacts(entry.run);
    if (asked.action)
        facts.sinceAction = now - *asked.action;
    facts.fixedInterval = m_interval;
    facts.errorsInRow = asked.errors;
    facts.notFound = entry.lastError && entry.lastError->kind == ErrorKind::NotFound;
    if (m_hiddenSince && !(m_isWatched && m_isWatched(entry.key)))
        facts.hiddenFor = now - *m_hiddenSince;
    const auto wait = wallarm::nextAsk(facts);
    if (last && !(wait && now - *last >= *wait))
        return false;
    return !m_runReader.isReading(entry.key) && !m_runActions.isStopping(entry.key);
}

void Poller::ask(const RunKey &key)
{
    ++m_underWay[key.connection];
    m_runReader.read(key, Priority::Polling, this,
                     [this, connection = key.connection](const auto &) { --m_underWay[connection]; });
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
