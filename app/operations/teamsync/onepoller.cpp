#include "operations/teamsync/onepoller.h"

#include "core/future.h"
#include "ledger/rows.h"
#include "operations/recordings/recordingreader.h"
#include "operations/runs/runreader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

using agora::RecordingState;

namespace {
constexpr milliseconds silence = 30s;
/// Followers must not take a quiet service for a dead colleague.
constexpr milliseconds betweenBeats = 10s;
constexpr milliseconds betweenPublications = 500ms;
/// What has not been read for longer than any schedule lets it wait is not published as if it were looked
/// after.
constexpr milliseconds oldestReading = 150s;

constexpr QLatin1StringView stateKey{"state"};
constexpr QLatin1StringView recordingKey{"recording"};
constexpr QLatin1StringView silentKey{"silent"};
constexpr QLatin1StringView ageKey{"ageMs"};
constexpr QLatin1StringView statusKey{"status"};

using wallarm::TestRun;
struct Count
{
    QLatin1StringView key;
    CompactOptional<qint64> TestRun::*value;
};
const std::array counts{Count{QLatin1StringView("baselines"), &TestRun::baselineCount},
                        Count{QLatin1StringView("waiting"), &TestRun::waitingCount},
                        Count{QLatin1StringView("running"), &TestRun::runningCount},
                        Count{QLatin1StringView("passed"), &TestRun::passedCount},
                        Count{QLatin1StringView("failed"), &TestRun::failCount},
                        Count{QLatin1StringView("techFailed"), &TestRun::techFailCount},
                        Count{QLatin1StringView("interrupted"), &TestRun::interruptedCount},
                        Count{QLatin1StringView("terminated"), &TestRun::terminatedCount}};

/// What differs when the service has said something else.
QString wordOf(const QJsonObject &args)
{
    return args.value(stateKey).toString() + u'/' + args.value(recordingKey).toVariant().toString();
}
} // namespace

Hearsay weigh(const RecordingHearsay &facts)
{
    const bool isLive = facts.here == RecordingState::Recording || facts.here == RecordingState::Paused;
    if (!facts.there || agora::isEnded(facts.here) || facts.here == RecordingState::Stopping
        || facts.here == RecordingState::StopUnknown)
        return Hearsay::Nothing;
    const Hearsay differs = facts.isRepeated ? Hearsay::Nothing : Hearsay::AskOnce;
    switch (*facts.there) {
    case RecordingState::Recording:
    case RecordingState::Paused:
        if (facts.silent)
            return isLive ? Hearsay::Heard : Hearsay::Nothing;
        return facts.here == facts.there ? Hearsay::Confirmed : differs;
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
        return isLive ? Hearsay::Heard : Hearsay::Nothing;
    case RecordingState::Stopped:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
        return differs;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::StartFailed:
    case RecordingState::NotFound:
    case RecordingState::Discarded: // it may still record
        break;
    }
    return Hearsay::Nothing;
}

Hearsay weigh(const RunHearsay &facts)
{
    if (!facts.isRead || facts.isOurs || facts.hasEnded)
        return Hearsay::Nothing;
    if (facts.silent)
        return Hearsay::Heard;
    if (facts.same)
        return Hearsay::Confirmed;
    return facts.isRepeated ? Hearsay::Nothing : Hearsay::AskOnce;
}

OnePoller::OnePoller(TeamLedger &team, const QUuid &account, const QUuid &connection, Stores &stores,
                     RecordingReader &recordings, RunReader &runs, Clock &clock, Naming naming, Asking ask)
    : m_team(team)
    , m_account(account)
    , m_connection(connection)
    , m_stores(stores)
    , m_runs(runs)
    , m_clock(clock)
    , m_naming(std::move(naming))
    , m_ask(std::move(ask))
{
    connect(&team, &TeamLedger::statusChanged, this, &OnePoller::takeStatus);
    connect(&recordings, &RecordingReader::answered, this, [this](const QUuid &uuid) {
        const RecordingEntry *entry = m_stores.recordings.find(uuid);
        if (entry != nullptr && entry->connection == m_connection)
            note(recordingSubject(uuid));
    });
    connect(&runs, &RunReader::answered, this, [this](const RunKey &key) {
        if (key.connection == m_connection)
            note(key.subject());
    });
    connect(&stores.recordings, &RecordingStore::removed, this, [this](const QUuid &uuid) {
        m_own.remove(recordingSubject(uuid));
        m_heard.remove(recordingSubject(uuid));
    });
    connect(&stores.testRuns, &TestRunStore::removed, this, [this](const RunKey &key) {
        m_own.remove(key.subject());
        m_heard.remove(key.subject());
    });
    beat();
}

void OnePoller::beat()
{
    tryToLead();
    publish(true);
    m_clock.after(betweenBeats, this, [this] { beat(); });
}

/// Without a connection nobody can know who asks: everybody does.
void OnePoller::takeStatus()
{
    const TeamStatus::Link link = m_team.status().link;
    if (link == TeamStatus::Link::Connected)
        return tryToLead();
    m_leads = false;
    if (link == TeamStatus::Link::ReadOnly)
        return;
    m_hasHeard = false;
    m_seen.clear();
    m_heard.clear();
}

void OnePoller::tryToLead()
{
    if (m_team.status().link != TeamStatus::Link::Connected)
        return;
    whenReady(m_team.lead(m_account), this, [this](const Result<bool> &leads) {
        const bool before =
            std::exchange(m_leads, leads && *leads && m_team.status().link == TeamStatus::Link::Connected);
        if (m_leads && !before) {
            m_heard.clear();
            publish(true);
        }
    });
}

void OnePoller::note(const QString &subject)
{
    m_own[subject] = {m_clock.monotonic(), true};
    if (!m_leads || std::exchange(m_publishing, true))
        return;
    m_clock.after(betweenPublications, this, [this] {
        m_publishing = false;
        publish(false);
    });
}

std::optional<QJsonObject> OnePoller::argsOf(const QString &subject) const
{
    const auto age = [this](qint64 readMs) { return std::max<qint64>(0, m_clock.nowMs() - readMs); };
    QJsonObject args;
    if (const auto key = RunKey::fromSubject(subject)) {
        const RunEntry *entry = m_stores.testRuns.find(*key);
        if (entry == nullptr || entry->lastReadMs == 0 || entry->remembered)
            return {};
        args.insert(stateKey, entry->run.common->stateRaw);
        if (entry->run.recording)
            args.insert(recordingKey, *entry->run.recording);
        for (const Count &count : counts) {
            if (const auto value = entry->run.*count.value)
                args.insert(count.key, *value);
        }
        args.insert(silentKey, entry->lastError != nullptr);
        args.insert(ageKey, age(entry->lastReadMs));
        return args;
    }
    const RecordingEntry *entry = m_stores.recordings.find(QUuid(subject.section(u'/', 1)));
    if (entry == nullptr || entry->task.sid.isEmpty() || entry->remembered)
        return {};
    args.insert(stateKey, agora::stateWord(entry->state));
    if (entry->serviceStatus)
        args.insert(statusKey, *entry->serviceStatus);
    args.insert(silentKey, entry->lastError.has_value());
    args.insert(ageKey, age(entry->lastQueryMs));
    return args;
}

/// `all`: also what has not changed, so that followers know that it is looked after.
void OnePoller::publish(bool all)
{
    if (!m_leads)
        return;
    QList<TeamState> states;
    for (auto own = m_own.begin(); own != m_own.end();) {
        if (m_clock.monotonic() - own->at > oldestReading) {
            own = m_own.erase(own);
            continue;
        }
        if (all || own->changed) {
            own->changed = false;
            if (const auto args = argsOf(own.key()))
                states.append({.subject = m_naming(own.key()), .args = *args});
        }
        ++own;
    }
    if (!states.isEmpty())
        whenReady(m_team.report(m_account, states), this, [](const Result<Done> &) {
            // What was lost is told by the next beat.
        });
}

/// The first news after a connection may be hours old, and no clock here can tell: it is only what later news
/// differs from.
void OnePoller::take(const QList<TeamState> &states)
{
    const bool isFirst = !std::exchange(m_hasHeard, true);
    for (const TeamState &state : states) {
        const bool isKnown = m_seen.contains(state.subject);
        const Seen before = m_seen.value(state.subject);
        const QString word = wordOf(state.args);
        if (isKnown && before.atMs == state.atMs)
            continue;
        const bool silent = state.args.value(silentKey).toBool();
        m_seen.insert(state.subject, {state.atMs, word, silent});
        if (isFirst || m_leads)
            continue;
        const bool isRepeated = isKnown && before.word == word;
        // A colleague's program that is not answered spares nobody for long: the reason may be its own.
        const bool renewed = !(silent && before.silent);
        if (state.subject.startsWith(u"run/")) {
            takeRun({m_connection, state.subject.section(u'/', 2)}, state, isRepeated, renewed);
        } else if (state.subject.startsWith(u"sid/")) {
            const RecordingEntry *entry =
                m_stores.recordings.withSid(m_connection, state.subject.section(u'/', 1));
            if (entry != nullptr)
                takeRecording(entry->uuid, state, isRepeated, renewed);
        }
    }
}

/// By this computer's clock; never in the future, whatever was published.
qint64 OnePoller::readAt(const TeamState &state) const
{
    return m_clock.nowMs() - std::max<qint64>(0, state.args.value(ageKey).toInteger());
}

/// `confirm`: takes what the service has said again; `ask`: asks it once.
void OnePoller::follow(Hearsay what, const QString &subject, bool renewed,
                       const std::function<void()> &confirm, const std::function<void()> &ask)
{
    if (renewed && (what == Hearsay::Heard || what == Hearsay::Confirmed))
        m_heard.insert(subject, m_clock.monotonic());
    switch (what) {
    case Hearsay::Nothing:
        m_heard.remove(subject);
        return;
    case Hearsay::Heard:
        return;
    case Hearsay::Confirmed:
        return confirm();
    case Hearsay::AskOnce:
        return askSoon(subject, ask);
    }
}

void OnePoller::takeRecording(const QUuid &uuid, const TeamState &state, bool isRepeated, bool renewed)
{
    const RecordingEntry *entry = m_stores.recordings.find(uuid);
    const auto there = agora::stateFromWord(state.args.value(stateKey).toString());
    const auto confirm = [&] {
        m_stores.recordings.change(uuid, [&](RecordingEntry &changed) {
            changed.lastQueryMs = std::max(changed.lastQueryMs, readAt(state));
            if (state.args.contains(statusKey))
                changed.serviceStatus = state.args.value(statusKey).toInt();
            changed.lastError.reset();
            changed.stale = false;
        });
    };
    const auto ask = [this, uuid, there] {
        m_ask(uuid, there && agora::isEnded(*there) ? there : std::nullopt);
    };
    follow(weigh(RecordingHearsay{.here = entry->remembered ? RecordingState::Adopted : entry->state,
                                  .there = there,
                                  .silent = state.args.value(silentKey).toBool(),
                                  .isRepeated = isRepeated}),
           recordingSubject(uuid), renewed, confirm, ask);
}

void OnePoller::takeRun(const RunKey &key, const TeamState &state, bool isRepeated, bool renewed)
{
    const RunEntry *entry = m_stores.testRuns.find(key);
    if (entry == nullptr)
        return;
    const QJsonValue recording = state.args.value(recordingKey);
    const auto confirm = [&] {
        m_stores.testRuns.change(key, [&](RunEntry &changed) {
            const qint64 readMs = readAt(state);
            if (readMs < changed.lastReadMs)
                return;
            changed.lastReadMs = readMs;
            for (const Count &count : counts) {
                if (state.args.contains(count.key))
                    changed.run.*count.value = state.args.value(count.key).toInteger();
            }
            changed.lastError.reset();
            changed.stale = false;
        });
    };
    const auto ask = [this, key] {
        if (m_stores.testRuns.find(key) != nullptr)
            m_runs.read(key, Priority::Polling, this, {});
    };
    follow(weigh(RunHearsay{.isRead = entry->lastReadMs > 0 && !entry->remembered,
                            .isOurs = entry->autoStop || entry->stopping || entry->isStopUnconfirmed(),
                            .hasEnded = entry->run.ended(),
                            .same = state.args.value(stateKey).toString() == entry->run.common->stateRaw
                                && (recording.isBool() ? std::optional(recording.toBool()) : std::nullopt)
                                    == entry->run.recording,
                            .silent = state.args.value(silentKey).toBool(),
                            .isRepeated = isRepeated}),
           key.subject(), renewed, confirm, ask);
}

void OnePoller::askSoon(const QString &subject, const std::function<void()> &ask)
{
    constexpr int spread = 2'000;
    // Until then the schedule, which counts from this program's own last query, must not ask as well.
    m_heard.insert(subject, m_clock.monotonic() - silence + milliseconds(spread + 1'000));
    m_clock.after(milliseconds(qHash(subject, m_place) % spread), this, ask);
}

milliseconds OnePoller::sparedFor(const QString &subject) const
{
    const auto heard = m_heard.constFind(subject);
    if (m_leads || heard == m_heard.constEnd())
        return 0ms;
    return std::max<milliseconds>(0ms, *heard + silence - m_clock.monotonic());
}

} // namespace tallylight
