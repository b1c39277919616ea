#include "operations/poller.h"

#include "agora/queryschedule.h"
#include "operations/recordings/recordingreader.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/runreader.h"
#include "operations/runs/testrunactions.h"
#include "wallarm/schedule.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr int MostUnderWay = 8; // per connection: more would only grow old in its queue
} // namespace

/// A run whose turn it is. A run not read in this session has waited longest.
struct Poller::Due
{
    milliseconds overdue{0};
    bool inView = false;
    size_t place = 0; ///< index in the store

    friend bool operator<(const Due &a, const Due &b)
    {
        return std::tuple(a.overdue, a.inView, b.place) < std::tuple(b.overdue, b.inView, a.place);
    }
};

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
        for (const size_t place : places) {
            const RunEntry &entry = m_stores.testRuns.all()[place];
            newest = std::max(newest, entry.remembered ? 0 : entry.lastReadMs);
        }
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
    connect(&stores.recordings, &RecordingStore::removed, this,
            [this](const QUuid &recording) { m_recordings.remove(recording); });
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
}

void Poller::tick()
{
    const milliseconds now = m_clock.monotonic();
    askRuns(now);
    askRecordings(now);
    m_clock.after(1s, this, [this] { tick(); });
}

/// Every run gets its turn, however many there are: from each line comes the run that has waited longest, and
/// the lines take turns, so that a long line does not hold up the others. What had ended has only one turn a
/// second while others are due: it no longer records.
void Poller::askRuns(milliseconds now)
{
    const QSet<RunKey> inView = m_inView ? m_inView() : QSet<RunKey>();
    QHash<QUuid, Lines> due;
    const TestRunStore::Entries &all = m_stores.testRuns.all();
    QUuid connection;
    int free = 0;
    for (size_t place = 0; place < all.size(); ++place) {
        const RunEntry &entry = all[place];
        if (std::exchange(connection, entry.key.connection) != entry.key.connection || place == 0)
            free = freeFor(connection);
        if (free <= 0) // it is nobody's turn
            continue;
        const auto wait = waitOf(entry, now);
        if (!wait || *wait > 0ms || m_runReader.isReading(entry.key) || m_runActions.isStopping(entry.key))
            continue;
        const bool seen = inView.contains(entry.key);
        due[entry.key.connection]
            .at(static_cast<size_t>(lineOf(entry, seen, now)))
            .push_back({.overdue = -*wait, .inView = seen, .place = place});
    }
    for (auto lines = due.begin(); lines != due.end(); ++lines)
        ask(lines.key(), lines.value());
}

Poller::Line Poller::lineOf(const RunEntry &entry, bool inView, milliseconds now) const
{
    const auto asked = m_runs.constFind(entry.key);
    const bool acted =
        asked != m_runs.constEnd() && asked->action && now - *asked->action <= wallarm::freshAction;
    if (acted || entry.isStopUnconfirmed())
        return Line::Awaited;
    if (entry.run.ended())
        return inView ? Line::Watched : Line::Ended;
    return inView || entry.run.recording == true ? Line::Watched : Line::Others;
}

int Poller::freeFor(const QUuid &connection) const
{
    return (m_isBusy && m_isBusy(connection) ? 1 : MostUnderWay) - m_turns.value(connection).underWay;
}

void Poller::ask(const QUuid &connection, Lines &lines)
{
    for (std::vector<Due> &line : lines)
        std::make_heap(line.begin(), line.end());
    std::vector<Due> &ended = lines.at(static_cast<size_t>(Line::Ended));
    const auto isUrgent = [&](const std::vector<Due> &line) { return &line != &ended && !line.empty(); };
    bool hasReadEnded = false;
    Turn &turn = m_turns[connection];
    int free = freeFor(connection);
    QList<RunKey> next;
    for (size_t empty = 0; free > 0 && empty < lines.size(); turn.line = (turn.line + 1) % lines.size()) {
        std::vector<Due> &line = lines.at(turn.line);
        ++empty;
        if (line.empty() || (&line == &ended && hasReadEnded && std::ranges::any_of(lines, isUrgent)))
            continue;
        hasReadEnded = hasReadEnded || &line == &ended;
        std::pop_heap(line.begin(), line.end());
        next << m_stores.testRuns.all()[line.back().place].key;
        line.pop_back();
        empty = 0;
        --free;
    }
    turn.underWay += static_cast<int>(next.size());
    for (const RunKey &key : std::as_const(next)) {
        m_runReader.read(key, Priority::Polling, this,
                         [this, connection](const auto &) { --m_turns[connection].underWay; });
    }
}

std::optional<milliseconds> Poller::waitOf(const RunEntry &entry, milliseconds now) const
{
    const bool isRead = entry.lastReadMs > 0 && !entry.remembered;
    if (entry.run.ended() && isRead && !entry.isStopUnconfirmed())
        return std::nullopt; // most of a long list; the checks below would give the same result
    const auto known = m_runs.constFind(entry.key);
    const Asked asked = known == m_runs.constEnd() ? Asked{} : *known;
    std::optional<milliseconds> last = asked.last;
    const milliseconds age(m_clock.nowMs() - entry.lastReadMs);
    if (!last && isRead && age >= 0ms) // it came with a list, and the clock was not set back
        last = now - age;
    wallarm::AskFacts facts = wallarm::askFacts(entry.run);
    facts.ended = facts.ended && isRead;
    if (asked.action)
        facts.sinceAction = now - *asked.action;
    facts.stopUnconfirmed = entry.isStopUnconfirmed();
    facts.fixedInterval = m_interval;
    facts.errorsInRow = asked.errors;
    facts.notFound = entry.lastError && entry.lastError->kind == ErrorKind::NotFound;
    if (m_hiddenSince && !(m_isWatched && m_isWatched(entry.key)))
        facts.hiddenFor = now - *m_hiddenSince;
    if (!last)
        return -milliseconds::max();
    const auto wait = wallarm::nextAsk(facts);
    return wait ? std::optional(spared(*wait - (now - *last), entry.key.connection, entry.key))
                : std::nullopt;
}

/// Only of what is due.
milliseconds Poller::spared(milliseconds wait, const QUuid &connection, const Subject &subject) const
{
    if (wait > 0ms || !m_sparedFor)
        return wait;
    const milliseconds rest = m_sparedFor(connection, subject);
    return rest > 0ms ? rest : wait;
}

std::optional<milliseconds> Poller::waitOf(const RecordingEntry &entry, milliseconds now) const
{
    const auto wait =
        entry.task.sid.isEmpty() ? std::nullopt : agora::nextQuery(m_recordingReader.facts(entry.uuid));
    if (!wait)
        return std::nullopt;
    if (const auto last = m_recordings.constFind(entry.uuid); last != m_recordings.constEnd())
        return spared(*wait - (now - *last), entry.connection, entry.uuid);
    // A recording that has just been started is left alone for its first seconds (agora/README 8.3).
    const milliseconds age(m_clock.nowMs() - entry.startedMs);
    const bool young = entry.state == agora::RecordingState::Confirming && age >= 0ms && age < *wait;
    return young ? *wait - age : 0ms;
}

void Poller::askRecordings(milliseconds now)
{
    QList<QUuid> due;
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        const auto wait = waitOf(entry, now);
        if (wait && *wait <= 0ms && !m_recordingReader.isAsking(entry.uuid))
            due << entry.uuid;
    }
    for (const QUuid &uuid : due)
        m_recordingReader.query(uuid, Priority::Polling, this, {});
}

std::optional<milliseconds> Poller::untilNextAsk(const QUuid &connection) const
{
    const milliseconds now = m_clock.monotonic();
    std::optional<milliseconds> soonest;
    const auto take = [&](const std::optional<milliseconds> &wait) {
        if (wait && (!soonest || *wait < *soonest))
            soonest = std::max<milliseconds>(*wait, 0ms);
    };
    for (const RunEntry &entry : m_stores.testRuns.all()) {
        if (entry.key.connection == connection)
            take(waitOf(entry, now));
    }
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (entry.connection == connection)
            take(waitOf(entry, now));
    }
    return soonest;
}

void Poller::tryNow(const QUuid &connection)
{
    for (auto asked = m_runs.begin(); asked != m_runs.end(); ++asked) {
        if (asked.key().connection == connection && asked->errors > 0)
            asked->last.reset();
    }
    forgive(connection);
}

void Poller::forgive(const QUuid &connection)
{
    for (auto asked = m_runs.begin(); asked != m_runs.end(); ++asked) {
        if (asked.key().connection == connection)
            asked->errors = 0;
    }
    for (const RecordingEntry &entry : m_stores.recordings.all()) {
        if (entry.connection == connection && entry.lastError)
            m_recordings.remove(entry.uuid);
    }
}

} // namespace tallylight
