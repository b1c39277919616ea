#include "operations/autostops.h"

#include "operations/costs.h"
#include "operations/journal.h"
#include "operations/recordingactions.h"
#include "operations/testrunactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {

constexpr milliseconds leastNotice = 60s;

milliseconds noticeBefore(const Subject &subject)
{
    return std::holds_alternative<RunKey>(subject) ? milliseconds(60s) : milliseconds(5min);
}

Error badInput(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .field = field, .sent = false};
}

std::optional<Subject> subjectFrom(const QString &text)
{
    if (const auto run = RunKey::fromSubject(text))
        return *run;
    const QUuid recording(text.section(u'/', 1));
    return recording.isNull() ? std::nullopt : std::optional<Subject>(recording);
}

} // namespace

AutoStops::AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
                     Journal &journal, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_runs(runs)
    , m_recordings(recordings)
    , m_costs(costs)
    , m_journal(journal)
{
}

void AutoStops::restore(const QList<AutoStopRow> &rows)
{
    for (const AutoStopRow &row : rows) {
        const auto subject = subjectFrom(row.subject);
        const auto rule = ruleFrom(row);
        if (subject && rule) // what a newer program wrote is left alone
            m_watched.insert(row.subject, {*subject, *rule, {}, m_journal.clock().monotonic(), {}});
    }
}

void AutoStops::start()
{
    tick();
}

Result<Done> AutoStops::set(const QList<Subject> &subjects, const AutoStopRule &rule)
{
    if (const QString field = badField(rule, m_journal.clock().nowMs()); !field.isEmpty())
        return badInput(field);
    for (const Subject &subject : subjects) {
        const bool isRun = std::holds_alternative<RunKey>(subject);
        if (!(isRun ? isForRuns(rule.when) : isForRecordings(rule.when)) || isOver(subject))
            return badInput(u"subject"_s);
    }
    QList<LedgerChange> changes;
    for (const Subject &subject : subjects) {
        const QString key = subjectText(subject);
        changes << SaveAutoStop{toRow(key, rule, m_journal.clock().nowMs())}
                << m_journal.step(key, u"autoStopSet"_s);
        if (const auto old = m_watched.find(key); old != m_watched.end())
            withdraw(*old);
        m_watched.insert(key, {subject, rule, {}, m_journal.clock().monotonic(), {}});
        Q_EMIT changed(subject);
    }
    m_journal.write(std::move(changes));
    return Done{};
}

void AutoStops::putOff(const Subject &subject, int minutes)
{
    const auto found = m_watched.find(subjectText(subject));
    if (found == m_watched.end() || minutes <= 0)
        return;
    const qint64 now = m_journal.clock().nowMs();
    milliseconds due = tallylight::dueIn(found->rule, factsOf(*found), now).value_or(0ms);
    if (found->stopAt)
        due = std::max(due, *found->stopAt - m_journal.clock().monotonic());
    found->rule.notBeforeMs = now + std::max<milliseconds>(due, 0ms).count() + milliseconds(minutes * 1min).count();
    m_journal.write({SaveAutoStop{toRow(found.key(), found->rule, now)},
                     m_journal.step(found.key(), u"autoStopPutOff"_s, {{u"minutes"_s, minutes}})});
    withdraw(*found);
    Q_EMIT changed(subject);
}

void AutoStops::callOff(const Subject &subject)
{
    const QString key = subjectText(subject);
    if (!m_watched.contains(key))
        return;
    m_journal.write({m_journal.step(key, u"autoStopCalledOff"_s)});
    remove(key);
}

std::optional<AutoStopRule> AutoStops::ruleFor(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    return found == m_watched.constEnd() ? std::nullopt : std::optional(found->rule);
}

std::optional<milliseconds> AutoStops::dueIn(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    if (found == m_watched.constEnd())
        return std::nullopt;
    if (found->stopAt)
        return std::max<milliseconds>(*found->stopAt - m_journal.clock().monotonic(), 0ms);
    return tallylight::dueIn(found->rule, factsOf(*found), m_journal.clock().nowMs());
}

QList<Subject> AutoStops::subjects() const
{
    QList<Subject> all;
    for (const Watched &watched : m_watched)
        all << watched.subject;
    return all;
}

void AutoStops::tick()
{
    QList<Subject> due;
    QStringList over;
    for (auto it = m_watched.begin(); it != m_watched.end(); ++it) {
        if (isOver(it->subject))
            over << it.key();
        else if (look(*it))
            due << it->subject;
    }
    for (const QString &key : over)
        remove(key);
    for (const Subject &subject : due)
        stop(subject);
    m_journal.clock().after(1s, this, [this] { tick(); });
}

/// True when it is to be stopped now.
bool AutoStops::look(Watched &watched)
{
    const milliseconds now = m_journal.clock().monotonic();
    if (const auto *key = std::get_if<RunKey>(&watched.subject)) {
        const RunEntry *entry = m_stores.testRuns.find(*key);
        const auto count = entry == nullptr ? std::nullopt : entry->run.baselineCount;
        if (count && watched.baselines && *count != *watched.baselines)
            watched.quietSince = now;
        if (count)
            watched.baselines = count;
    }
    if (!isReady(watched.subject))
        return false;
    const auto due = tallylight::dueIn(watched.rule, factsOf(watched), m_journal.clock().nowMs());
    if (!due || *due > noticeBefore(watched.subject)) {
        withdraw(watched);
        return false;
    }
    if (!watched.stopAt)
        notice(watched, *due);
    return now >= *watched.stopAt;
}

void AutoStops::notice(Watched &watched, milliseconds due)
{
    // Overdue, because the program was closed or the condition could not be foreseen: still a minute's notice.
    const milliseconds left = due > 0ms ? due : leastNotice;
    watched.stopAt = m_journal.clock().monotonic() + left;
    Q_EMIT noticed(watched.subject, watched.rule, m_journal.clock().now().addMSecs(left.count()));
}

void AutoStops::withdraw(Watched &watched)
{
    if (!watched.stopAt)
        return;
    watched.stopAt.reset();
    Q_EMIT withdrawn(watched.subject);
}

void AutoStops::stop(const Subject &subject)
{
    const QString key = subjectText(subject);
    m_journal.write({m_journal.step(key, u"autoStopDue"_s)});
    remove(key);
    const auto *run = std::get_if<RunKey>(&subject);
    const QUuid batch = run != nullptr
        ? m_runs.stop({*run})
        : m_recordings.stop({std::get<QUuid>(subject)}, StopWay::Asynchronous);
    Q_EMIT ordered(subject, batch);
}

void AutoStops::remove(const QString &key)
{
    const auto found = m_watched.find(key);
    if (found == m_watched.end())
        return;
    withdraw(*found);
    const Subject subject = found->subject;
    m_watched.erase(found);
    m_journal.write({RemoveAutoStop{key}});
    Q_EMIT changed(subject);
}

AutoStopFacts AutoStops::factsOf(const Watched &watched) const
{
    AutoStopFacts facts;
    if (std::holds_alternative<RunKey>(watched.subject)) {
        facts.baselines = watched.baselines;
        if (watched.baselines)
            facts.quietFor = m_journal.clock().monotonic() - watched.quietSince;
        return facts;
    }
    if (const RecordingEntry *entry = m_stores.recordings.find(std::get<QUuid>(watched.subject))) {
        facts.elapsed = m_costs.elapsed(*entry);
        facts.cost = m_costs.soFar(*entry);
        facts.costPerHour = m_costs.perHour(*entry);
    }
    return facts;
}

/// There is nothing left to stop, as far as is known.
bool AutoStops::isOver(const Subject &subject) const
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *entry = m_stores.testRuns.find(*key);
        return entry == nullptr || entry->run.ended() || entry->run.recording == false;
    }
    const RecordingEntry *entry = m_stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr || agora::isEnded(entry->state);
}

/// Not while a stop is under way, nor before a cloud recording can be stopped at all.
bool AutoStops::isReady(const Subject &subject) const
{
    if (const auto *key = std::get_if<RunKey>(&subject))
        return !m_runs.isStopping(*key);
    const QUuid recording = std::get<QUuid>(subject);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    return entry != nullptr && !entry->task.sid.isEmpty() && !m_recordings.isStopping(recording);
}

} // namespace tallylight
