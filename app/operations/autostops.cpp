#include "operations/autostops.h"

#include "operations/journal.h"
#include "operations/recordings/costs.h"
#include "operations/recordings/recordingactions.h"
#include "operations/runs/testrunactions.h"
#include "operations/teamsync/teamsync.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {

Error badInput(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .field = field, .sent = false};
}

} // namespace

AutoStops::AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
                     Journal &journal, TeamSync &teams, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_runs(runs)
    , m_recordings(recordings)
    , m_costs(costs)
    , m_journal(journal)
    , m_teams(teams)
{
    connect(&runs, &TestRunActions::stopFinished, this, [this](const StopRunReport &report) {
        settle(report.key, report.batch, report.outcome != wallarm::StopOutcome::NotSent, report.because,
               report.share);
    });
    connect(&recordings, &RecordingActions::stopFinished, this, [this](const StopRecordingReport &report) {
        settle(report.recording, report.batch, report.outcome != agora::StopOutcome::NotSent, report.because,
               report.share);
    });
    connect(this, &AutoStops::changed, this, &AutoStops::mark);
    connect(&teams, &TeamSync::rulesHeard, this, &AutoStops::hear);
    connect(&teams, &TeamSync::joined, this, [this](const QUuid &connection, const auto &error) {
        if (!error)
            tellOwn(connection);
    });
    connect(&teams, &TeamSync::left, this, &AutoStops::forgetColleagues);
}

/// Tells the store, so that rows show it.
void AutoStops::mark(const Subject &subject)
{
    const bool on = isWatched(subject);
    const QString by = setterOf(subject);
    if (const auto *run = std::get_if<RunKey>(&subject)) {
        m_stores.people.change(*run, [&by](RunPeople &people) { people.autoStopBy = by; });
        m_stores.testRuns.change(*run, [on](RunEntry &entry) { entry.autoStop = on; });
        return;
    }
    m_stores.recordings.change(std::get<QUuid>(subject), [on, &by](RecordingEntry &entry) {
        entry.autoStop = on;
        entry.autoStopBy = by;
    });
}

void AutoStops::restore(const QList<AutoStopRow> &rows)
{
    for (const AutoStopRow &row : rows) {
        const auto subject = subjectFrom(row.subject);
        const auto rule = ruleFrom(row);
        if (subject && rule)
            m_watched.insert(row.subject, {*subject, *rule, m_journal.clock().monotonic(), originOf(row)});
        else
            m_unreadable.insert(row.subject, row); // a newer program's rule is left alone
    }
}

void AutoStops::start()
{
    forgetColleagues(); // the program may have been killed while it left their team
    tick();
}

Result<Done> AutoStops::set(const QList<Subject> &subjects, const AutoStopRule &rule)
{
    if (const QString field = badField(rule, m_journal.clock().nowMs()); !field.isEmpty())
        return badInput(field);
    for (const Subject &subject : subjects) {
        const bool isRun = std::holds_alternative<RunKey>(subject);
        if (!(isRun ? isForRuns(rule.when) : isForRecordings(rule.when))
            || leftToStop(m_stores, subject) != LeftToStop::Yes)
            return badInput(u"subject"_s);
        if (belongsToReadOnly(m_stores, subject))
            return readOnlyError();
    }
    QList<LedgerChange> changes;
    for (const Subject &subject : subjects) {
        const QString key = subjectText(subject);
        const AutoStopWatched next{.subject = subject,
                                   .rule = rule,
                                   .quietSince = m_journal.clock().monotonic(),
                                   .origin = {.id = isNamed(subject) ? QUuid::createUuid() : QUuid()},
                                   .isUntold = true};
        const AutoStopRow row = rowOf(key, next);
        changes << SaveAutoStop{row} << m_journal.step(key, StepKind::AutoStopSet, setArgs(row));
        if (const auto old = m_watched.find(key); old != m_watched.end()) {
            m_over.insert(old->origin.id);
            withdraw(*old);
        }
        m_unreadable.remove(key);
        m_watched.insert(key, next);
        Q_EMIT changed(subject);
    }
    write(std::move(changes), subjects);
    return Done{};
}

void AutoStops::putOff(const Subject &subject, int minutes)
{
    const auto found = m_watched.find(subjectText(subject));
    if (found == m_watched.end() || minutes <= 0 || !mayChange(subject))
        return;
    const milliseconds due = std::max<milliseconds>(dueIn(subject).value_or(0ms), 0ms) + minutes * 1min;
    found->rule.notBeforeMs = m_journal.clock().nowMs() + due.count();
    const QJsonObject args = putOffArgs(found->origin.id, minutes, found->rule.notBeforeMs);
    write({SaveAutoStop{rowOf(found.key(), *found)},
           m_journal.step(found.key(), StepKind::AutoStopPutOff, args)},
          {subject});
    withdraw(*found);
    Q_EMIT changed(subject);
}

void AutoStops::callOff(const Subject &subject)
{
    const QString key = subjectText(subject);
    const auto found = m_watched.constFind(key);
    if (found == m_watched.constEnd() || !mayChange(subject))
        return;
    write({m_journal.step(key, StepKind::AutoStopCalledOff, endedArgs(found->origin.id))}, {subject});
    remove(key);
}

bool AutoStops::mayChange(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    if (found == m_watched.constEnd() || !found->isColleagues())
        return true;
    return m_teams.mayStop(found->origin.connection).value_or(!found->origin.onlySeen);
}

std::optional<AutoStopRule> AutoStops::ruleFor(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    return found == m_watched.constEnd() ? std::nullopt : std::optional(found->rule);
}

std::optional<milliseconds> AutoStops::dueIn(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    if (found == m_watched.constEnd()
        || (found->isColleagues() && found->rule.when == AutoStopRule::When::Cost))
        return std::nullopt;
    if (found->stopAt)
        return std::max<milliseconds>(*found->stopAt - m_journal.clock().monotonic(), 0ms);
    return tallylight::dueIn(found->rule, found->facts(m_stores, m_costs, m_journal.clock().monotonic()),
                             m_journal.clock().nowMs());
}

QString AutoStops::setterOf(const Subject &subject) const
{
    const auto found = m_watched.constFind(subjectText(subject));
    return found == m_watched.constEnd() ? QString() : found->origin.by;
}

void AutoStops::tick()
{
    const QStringList keys = m_watched.keys(); // whoever receives a notice may change the rules at once
    for (const QString &key : keys) {
        const auto found = m_watched.find(key);
        if (found == m_watched.end() || !found->batch.isNull() || found->isAsking)
            continue; // a running stop reports how it ends
        const LeftToStop left = leftToStop(m_stores, found->subject);
        if (left == LeftToStop::NotListed && found->isColleagues()) {
            withdraw(*found); // the recording may come, or come back
            found->isMarked = false;
            continue;
        }
        if (left != LeftToStop::Yes) {
            remove(key);
            continue;
        }
        if (!std::exchange(found->isMarked, true))
            mark(found->subject);
        if (found->origin.id.isNull() && isNamed(found->subject) && isInTeam(found->subject))
            tell(key);
        if (const auto still = m_watched.find(key); still != m_watched.end() && isDue(*still))
            askTeam(key);
    }
    m_journal.clock().after(1s, this, [this] { tick(); });
}

/// Announces the stop when it is near.
bool AutoStops::isDue(AutoStopWatched &watched)
{
    const milliseconds now = m_journal.clock().monotonic();
    watched.observe(m_stores, now);
    if (!isCarriedOutHere(watched)) {
        withdraw(watched);
        return false;
    }
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

/// Not while any stop is in progress, nor before a cloud recording can be stopped at all. By a colleague's
/// rule, not before the service has answered this program: it may be about something that ended long ago.
bool AutoStops::isReady(const AutoStopWatched &watched) const
{
    if (const auto *key = std::get_if<RunKey>(&watched.subject)) {
        const RunEntry *run = m_stores.testRuns.find(*key);
        const bool isRead = run != nullptr && run->lastReadMs > 0 && !run->remembered;
        return (isRead || !watched.isColleagues()) && !m_runs.isStopping(*key);
    }
    const QUuid recording = std::get<QUuid>(watched.subject);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || entry->task.sid.isEmpty() || m_recordings.isStopping(recording))
        return false;
    return !watched.isColleagues() || (entry->lastQueryMs > 0 && !entry->remembered);
}

/// A colleague's rule: prices are each person's own, and this login or connection may not stop anything.
bool AutoStops::isCarriedOutHere(const AutoStopWatched &watched) const
{
    return !watched.isColleagues()
        || (watched.rule.when != AutoStopRule::When::Cost && mayChange(watched.subject)
            && !belongsToReadOnly(m_stores, watched.subject));
}

void AutoStops::withdraw(AutoStopWatched &watched)
{
    if (!watched.stopAt)
        return;
    watched.stopAt.reset();
    const Subject subject = watched.subject;
    Q_EMIT withdrawn(subject);
}

/// Perhaps a colleague has put it off or called it off, and this computer slept meanwhile.
void AutoStops::askTeam(const QString &key)
{
    AutoStopWatched &watched = m_watched[key];
    if (!isInTeam(watched.subject))
        return stop(key);
    watched.isAsking = true;
    m_teams.catchUp(connectionsOf(m_stores, {watched.subject}).value(0), this, [this, key] {
        const auto found = m_watched.find(key);
        if (found == m_watched.end() || !std::exchange(found->isAsking, false))
            return;
        if (leftToStop(m_stores, found->subject) == LeftToStop::Yes && isDue(*found))
            stop(key);
    });
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

/// A stop that did not leave changed nothing, and perhaps no one is there to request it again. What a
/// read-only connection or the team did not let through is not sent a minute later either.
void AutoStops::settle(const Subject &subject, const QUuid &batch, bool sent,
                       const std::optional<Error> &because, const StopShare &share)
{
    const auto found = m_watched.find(subjectText(subject));
    if (found == m_watched.end() || found->batch != batch)
        return;
    const bool isRefused = share.notAllowed || (because && because->kind == ErrorKind::ConnectionReadOnly);
    if (sent && share.stopper.isEmpty() && leftToStop(m_stores, subject) == LeftToStop::Yes
        && isInTeam(subject))
        m_journal.write( // or each colleague's program would do the same in turn
            {m_journal.step(found.key(), StepKind::AutoStopEnded, endedArgs(found->origin.id))});
    if (sent || (isRefused && !found->isColleagues()))
        return remove(found.key());
    found->batch = {};
    found->origin.onlySeen = found->origin.onlySeen || (share.notAllowed && found->isColleagues());
    found->rule.notBeforeMs = m_journal.clock().nowMs() + milliseconds(1min).count();
    // Without the rule's ID: colleagues' programs may have more luck.
    write({SaveAutoStop{rowOf(found.key(), *found)},
           m_journal.step(found.key(), StepKind::AutoStopPutOff, {{u"minutes"_s, 1}})},
          {subject});
    Q_EMIT changed(subject);
}

AutoStopRow AutoStops::rowOf(const QString &key, const AutoStopWatched &watched) const
{
    AutoStopRow row = toRow(key, watched.rule, m_journal.clock().nowMs());
    keepOrigin(row, watched.origin);
    return row;
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
    if (!found->origin.id.isNull())
        m_over.insert(found->origin.id);
    m_watched.remove(key);
    m_journal.write({RemoveAutoStop{key}});
    Q_EMIT changed(subject);
}

/// In the order of the team's server. Nothing of it is told again. The rows are written before the team's
/// cursor, which follows: what a killed program has not kept is heard once more.
void AutoStops::hear(const QUuid &connection, const QList<ToldRule> &rules)
{
    for (const ToldRule &told : rules) {
        const auto found = m_watched.find(told.subject);
        const bool isUntold = found != m_watched.end() && found->isUntold;
        const QUuid inForce =
            found != m_watched.end() ? found->origin.id : originOf(m_unreadable.value(told.subject)).id;
        qint64 &newest = m_newestSet[told.subject];
        if (told.what == ToldRule::What::Set && isUntold) { // it comes after whatever is heard until then
            found->isUntold = told.id != inForce;
            newest = std::max(newest, told.seq);
            continue;
        }
        const RuleNews news = weigh(told, inForce, m_over.contains(told.id), newest);
        if (told.what == ToldRule::What::Set)
            newest = std::max(newest, told.seq);
        switch (news) {
        case RuleNews::Nothing:
            break;
        case RuleNews::Replaces:
            replace(told, connection);
            break;
        case RuleNews::PutsOff:
            delay(told);
            break;
        case RuleNews::Ends:
            m_over.insert(told.id);
            if (m_unreadable.remove(told.subject))
                m_journal.write({RemoveAutoStop{told.subject}});
            remove(told.subject);
            break;
        }
    }
}

void AutoStops::replace(const ToldRule &told, const QUuid &connection)
{
    const auto subject = subjectFrom(told.subject);
    if (!subject)
        return;
    remove(told.subject);
    if (leftToStop(m_stores, *subject) == LeftToStop::No)
        return;
    RuleOrigin origin{.id = told.id, .by = told.by};
    if (!told.by.isEmpty()) {
        origin.connection = connection;
        origin.onlySeen = m_teams.mayStop(connection) == false;
    }
    const AutoStopRow row = rowFrom(told, origin, m_journal.clock().nowMs());
    m_journal.write({SaveAutoStop{row}});
    m_unreadable.remove(told.subject);
    const auto rule = ruleFrom(row);
    if (!rule) {
        m_unreadable.insert(told.subject, row);
        return;
    }
    m_watched.insert(told.subject, {*subject, *rule, m_journal.clock().monotonic(), origin});
    Q_EMIT changed(*subject);
}

void AutoStops::delay(const ToldRule &told)
{
    if (const auto row = m_unreadable.find(told.subject); row != m_unreadable.end()) {
        tallylight::putOff(*row, told.notBeforeMs);
        return m_journal.write({SaveAutoStop{*row}});
    }
    const auto found = m_watched.find(told.subject);
    if (found == m_watched.end() || found->rule.notBeforeMs >= told.notBeforeMs
        || told.notBeforeMs > latestMoment)
        return;
    found->rule.notBeforeMs = told.notBeforeMs;
    m_journal.write({SaveAutoStop{rowOf(told.subject, *found)}});
    const Subject subject = found->subject;
    withdraw(*found);
    Q_EMIT changed(subject);
}

/// The team was not told what was set before it was joined.
void AutoStops::tellOwn(const QUuid &connection)
{
    m_newestSet.clear(); // another server counts from the beginning
    const QStringList keys = m_watched.keys();
    for (const QString &key : keys) {
        const AutoStopWatched &watched = *m_watched.constFind(key);
        if (!watched.isColleagues() && connectionsOf(m_stores, {watched.subject}).contains(connection))
            tell(key);
    }
}

void AutoStops::tell(const QString &key)
{
    AutoStopWatched &watched = m_watched[key];
    if (watched.origin.id.isNull())
        watched.origin.id = QUuid::createUuid();
    watched.isUntold = true;
    const AutoStopRow row = rowOf(key, watched);
    m_journal.write({SaveAutoStop{row}, m_journal.step(key, StepKind::AutoStopSet, setArgs(row))});
}

bool AutoStops::isInTeam(const Subject &subject) const
{
    return m_teams.membership(connectionsOf(m_stores, {subject}).value(0)) != nullptr;
}

/// A team can be told of it. A recording that has just been requested is nothing that anybody can stop.
bool AutoStops::isNamed(const Subject &subject) const
{
    const auto *recording = std::get_if<QUuid>(&subject);
    const RecordingEntry *entry = recording == nullptr ? nullptr : m_stores.recordings.find(*recording);
    return recording == nullptr || (entry != nullptr && !entry->task.sid.isEmpty());
}

/// What was heard from a team that this program has left.
void AutoStops::forgetColleagues()
{
    const QStringList keys = m_watched.keys();
    for (const QString &key : keys) {
        const AutoStopWatched &watched = *m_watched.constFind(key);
        if (watched.isColleagues() && m_teams.membership(watched.origin.connection) == nullptr)
            remove(key);
    }
    for (const AutoStopRow &row : QList(m_unreadable.cbegin(), m_unreadable.cend())) {
        const RuleOrigin origin = originOf(row);
        if (origin.by.isEmpty() || m_teams.membership(origin.connection) != nullptr)
            continue;
        m_unreadable.remove(row.subject);
        m_journal.write({RemoveAutoStop{row.subject}});
    }
}

} // namespace tallylight
