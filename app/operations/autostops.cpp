#include "operations/autostops.h"

#include "operations/journal.h"
#include "operations/recordings/costs.h"
#include "operations/recordings/recordingactions.h"
#include "operations/runs/testrunactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {

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

/// As far as is known, there is nothing left to stop.
bool isOver(const Stores &stores, const Subject &subject)
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *entry = stores.testRuns.find(*key);
        return entry == nullptr || entry->run.ended() || entry->run.recording == false;
    }
    const RecordingEntry *entry = stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr || agora::isEnded(entry->state);
}

} // namespace

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

AutoStops::AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
                     Journal &journal, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_runs(runs)
    , m_recordings(recordings)
    , m_costs(costs)
    , m_journal(journal)
{
    // What a read-only connection did not send is not sent a minute later either.
    const auto isSettled = [](bool sent, const std::optional<Error> &because) {
        return sent || (because && because->kind == ErrorKind::ConnectionReadOnly);
    };
    connect(&runs, &TestRunActions::stopFinished, this, [this, isSettled](const StopRunReport &report) {
        settle(report.key, report.batch,
               isSettled(report.outcome != wallarm::StopOutcome::NotSent, report.because));
    });
    connect(&recordings, &RecordingActions::stopFinished, this,
            [this, isSettled](const StopRecordingReport &report) {
                settle(report.recording, report.batch,
                       isSettled(report.outcome != agora::StopOutcome::NotSent, report.because));
            });
    connect(this, &AutoStops::changed, this, &AutoStops::mark);
}

/// Tells the store, so that rows show it.
void AutoStops::mark(const Subject &subject)
{
    const bool on = isWatched(subject);
    if (const auto *run = std::get_if<RunKey>(&subject))
        m_stores.testRuns.change(*run, [on](RunEntry &entry) { entry.autoStop = on; });
    else
        m_stores.recordings.change(std::get<QUuid>(subject),
                                   [on](RecordingEntry &entry) { entry.autoStop = on; });
}

void AutoStops::restore(const QList<AutoStopRow> &rows)
{
    for (const AutoStopRow &row : rows) {
        const auto subject = subjectFrom(row.subject);
        const auto rule = ruleFrom(row);
        if (subject && rule) // rules of a newer program are left alone
            m_watched.insert(row.subject, {*subject, *rule, m_journal.clock().monotonic()});
    }
}

void AutoStops::start()
{
    const QList<Subject> kept = subjects();
    for (const Subject &subject : kept)
        mark(subject);
    tick();
}

Result<Done> AutoStops::set(const QList<Subject> &subjects, const AutoStopRule &rule)
{
    if (const QString field = badField(rule, m_journal.clock().nowMs()); !field.isEmpty())
        return badInput(field);
    for (const Subject &subject : subjects) {
        const bool isRun = std::holds_alternative<RunKey>(subject);
        if (!(isRun ? isForRuns(rule.when) : isForRecordings(rule.when)) || isOver(m_stores, subject))
            return badInput(u"subject"_s);
        if (belongsToReadOnly(m_stores, subject))
            return readOnlyError();
    }
    QList<LedgerChange> changes;
    for (const Subject &subject : subjects) {
        const QString key = subjectText(subject);
        changes << SaveAutoStop{toRow(key, rule, m_journal.clock().nowMs())};
        changes << m_journal.step(key, StepKind::AutoStopSet);
        if (const auto old = m_watched.find(key); old != m_watched.end())
            withdraw(*old);
        m_watched.insert(key, {subject, rule, m_journal.clock().monotonic()});
        Q_EMIT changed(subject);
    }
    write(std::move(changes), subjects);
    return Done{};
}

void AutoStops::putOff(const Subject &subject, int minutes)
{
    const auto found = m_watched.find(subjectText(subject));
    if (found == m_watched.end() || minutes <= 0)
        return;
    const milliseconds due = std::max<milliseconds>(dueIn(subject).value_or(0ms), 0ms) + minutes * 1min;
    found->rule.notBeforeMs = m_journal.clock().nowMs() + due.count();
    save(found.key(), *found, StepKind::AutoStopPutOff, {{u"minutes"_s, minutes}});
    withdraw(*found);
    Q_EMIT changed(subject);
}

void AutoStops::callOff(const Subject &subject)
{
    const QString key = subjectText(subject);
    if (!m_watched.contains(key))
        return;
    write({m_journal.step(key, StepKind::AutoStopCalledOff)}, {subject});
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
    return tallylight::dueIn(found->rule, found->facts(m_stores, m_costs, m_journal.clock().monotonic()),
                             m_journal.clock().nowMs());
}

QList<Subject> AutoStops::subjects() const
{
    QList<Subject> all;
    for (const AutoStopWatched &watched : m_watched)
        all << watched.subject;
    return all;
}

void AutoStops::tick()
{
    const QStringList keys = m_watched.keys(); // whoever receives a notice may change the rules at once
    for (const QString &key : keys) {
        const auto found = m_watched.find(key);
        if (found == m_watched.end() || !found->batch.isNull())
            continue; // a running stop reports how it ends
        if (isOver(m_stores, found->subject))
            remove(key);
        else if (isDue(*found))
            stop(key);
    }
    m_journal.clock().after(1s, this, [this] { tick(); });
}

/// Announces the stop when it is near.
bool AutoStops::isDue(AutoStopWatched &watched)
{
    const milliseconds now = m_journal.clock().monotonic();
    watched.observe(m_stores, now);
    if (!isReady(watched))
        return false;
    const auto due =
        tallylight::dueIn(watched.rule, watched.facts(m_stores, m_costs, now), m_journal.clock().nowMs());
    if (!due || *due > watched.noticeBefore()) {
        withdraw(watched);
        return false;
    }
    // Nothing is announced that does not happen; when it is due, the report says why it did not.
    if (belongsToReadOnly(m_stores, watched.subject)) {
        withdraw(watched);
        return *due <= 0ms;
    }
    if (watched.stopAt)
        return now >= *watched.stopAt;
    const milliseconds left = *due > 0ms ? *due : watched.leastNotice();
    watched.stopAt = now + left;
    const AutoStopWatched told = watched; // for the same reason
    Q_EMIT noticed(told.subject, told.rule, m_journal.clock().now().addMSecs(left.count()));
    return false;
}

/// Not while any stop is in progress, nor before a cloud recording can be stopped at all.
bool AutoStops::isReady(const AutoStopWatched &watched) const
{
    if (const auto *key = std::get_if<RunKey>(&watched.subject))
        return !m_runs.isStopping(*key);
    const QUuid recording = std::get<QUuid>(watched.subject);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    return entry != nullptr && !entry->task.sid.isEmpty() && !m_recordings.isStopping(recording);
}

void AutoStops::withdraw(AutoStopWatched &watched)
{
    if (!watched.stopAt)
        return;
    watched.stopAt.reset();
    const Subject subject = watched.subject;
    Q_EMIT withdrawn(subject);
}

void AutoStops::stop(const QString &key)
{
    AutoStopWatched &watched = m_watched[key];
    const Subject subject = watched.subject;
    watched.stopAt.reset();
    m_journal.write({m_journal.step(key, StepKind::AutoStopDue)});
    const auto *run = std::get_if<RunKey>(&subject);
    const QUuid batch = run != nullptr ? m_runs.stop({*run})
                                       : m_recordings.stop({std::get<QUuid>(subject)}, StopWay::Asynchronous);
    if (const auto still = m_watched.find(key); still != m_watched.end())
        still->batch = batch;
    Q_EMIT ordered(subject, batch);
}

/// A stop that did not leave changed nothing, and perhaps no one is there to request it again.
void AutoStops::settle(const Subject &subject, const QUuid &batch, bool sent)
{
    const auto found = m_watched.find(subjectText(subject));
    if (found == m_watched.end() || found->batch != batch)
        return;
    if (sent)
        return remove(found.key());
    found->batch = {};
    found->rule.notBeforeMs = m_journal.clock().nowMs() + milliseconds(1min).count();
    save(found.key(), *found, StepKind::AutoStopPutOff, {{u"minutes"_s, 1}});
    Q_EMIT changed(subject);
}

void AutoStops::save(const QString &key, const AutoStopWatched &watched, StepKind kind,
                     const QJsonObject &args)
{
    write(
        {SaveAutoStop{toRow(key, watched.rule, m_journal.clock().nowMs())}, m_journal.step(key, kind, args)},
        {watched.subject});
}

/// A rule works as long as the program runs even if this fails, but the next start would only know the old
/// one.
void AutoStops::write(QList<LedgerChange> changes, const QList<Subject> &subjects)
{
    m_journal.write(std::move(changes), this, [this, subjects](const Result<Done> &written) {
        if (!written)
            Q_EMIT notKept(subjects, written.error());
    });
}

void AutoStops::remove(QString key)
{
    const auto found = m_watched.find(key);
    if (found == m_watched.end())
        return;
    withdraw(*found);
    const Subject subject = found->subject;
    m_watched.remove(key);
    m_journal.write({RemoveAutoStop{key}});
    Q_EMIT changed(subject);
}

} // namespace tallylight
