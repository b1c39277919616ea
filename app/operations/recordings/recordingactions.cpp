#include "operations/recordings/recordingactions.h"

#include "agora/modeanswer.h"
#include "agora/stateafterquery.h"
#include "agora/validation.h"
#include "core/text.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/recordings/modesearch.h"
#include "operations/recordings/recordingreader.h"
#include "operations/recordings/stoprecordingjob.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::Possible;
using agora::RecordingAction;
using agora::RecordingState;

namespace {
/// Entered by hand, and the service has never known it under its IDs: they may be wrong.
bool wasNeverKnown(const RecordingEntry &entry)
{
    return entry.adopted && !entry.idsProven
        && (entry.state == RecordingState::Adopted || entry.state == RecordingState::Verifying
            || entry.state == RecordingState::NotFound);
}
} // namespace

RecordingActions::RecordingActions(Stores &stores, Services &services, RecordingReader &reader,
                                   Journal &journal, RecordingStarts &starts, JobQueue &queue,
                                   const TeamSync &teams, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_starts(starts)
    , m_queue(queue)
    , m_teams(teams)
{
    connect(&starts, &RecordingStarts::finished, this, &RecordingActions::startFinished);
    connect(&reader, &RecordingReader::answered, this, &RecordingActions::seekMode);
    connect(&reader, &RecordingReader::entered, this, &RecordingActions::settle);
}

StopRecordingJob *RecordingActions::makeJob(const QUuid &recording, const OperationRow &operation,
                                            StopWay way, bool resumed)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    const RecordingState before = resumed ? RecordingState::Verifying : entry->state;
    const bool neverBegan = operation.verb == stopNeverBegan;
    auto *job =
        new StopRecordingJob({recording, entry->connection, operation, before, way, resumed, neverBegan},
                             {m_stores, m_services, m_journal, &m_teams}, m_reader, this);
    m_stopping.insert(recording, job);
    m_stores.recordings.change(recording, [](RecordingEntry &changed) {
        changed.state = RecordingState::Stopping;
        changed.lastOutcome.reset();
        changed.colleaguesStop.reset();
    });
    connect(job, &StopRecordingJob::finished, this, [this, job](const StopRecordingReport &report) {
        m_stopping.remove(report.recording);
        if (report.outcome == agora::StopOutcome::Unconfirmed)
            m_open.insert(report.recording, job->row());
        else
            m_open.remove(report.recording);
        job->deleteLater();
        Q_EMIT stopFinished(report);
    });
    return job;
}

/// What turned out about a stop that had ended Unconfirmed, including one from an earlier run of the program.
void RecordingActions::settle(const QUuid &recording, RecordingState before)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    const auto outcome =
        before == RecordingState::StopUnknown ? agora::outcomeOf(entry->state) : std::nullopt;
    if (!outcome)
        return;
    OperationRow operation = m_open.take(recording);
    const QString word = outcomeCode(*outcome);
    QList<LedgerChange> changes;
    if (!operation.id.isNull()) {
        operation.outcome = word;
        operation.state = stateAfter(word);
        changes << SaveOperation{operation};
    }
    changes << m_journal.step(recordingSubject(recording), StepKind::StopOutcome, {{u"outcome"_s, word}});
    m_journal.write(std::move(changes));
    m_stores.recordings.change(recording, [&](RecordingEntry &changed) { changed.lastOutcome = outcome; });
    Q_EMIT stopSettled({.batch = operation.batch, .recording = recording, .outcome = *outcome});
}

QUuid RecordingActions::stop(const QList<QUuid> &recordings, StopWay way)
{
    return order(recordings, way, u"stopRecording"_s);
}

void RecordingActions::giveUp(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    // A read-only connection says once that this stop was not sent, and not every 90 seconds.
    if (entry != nullptr && entry->lastOutcome && m_stores.connections.isReadOnly(entry->connection))
        return;
    order({recording}, StopWay::Asynchronous, stopNeverBegan);
}

QUuid RecordingActions::order(const QList<QUuid> &recordings, StopWay way, const QString &verb)
{
    QList<OrderJob *> jobs;
    QList<QUuid> taken;
    for (const QUuid &recording : recordings) {
        const Possible can = possible(RecordingAction::Stop, recording);
        // That of a read-only connection reports itself why it was not sent.
        if ((!can.yes && can.why != Possible::Why::ReadOnly) || m_stopping.contains(recording))
            continue;
        taken << recording;
        jobs << makeJob(recording, {.subject = recordingSubject(recording), .verb = verb}, way, false);
    }
    const QUuid batch = m_queue.submit(jobs, m_journal);
    Q_EMIT stopStarted(batch, taken);
    return batch;
}

void RecordingActions::resume(const QUuid &recording, const OperationRow &operation)
{
    if (m_stopping.contains(recording) || m_stores.recordings.find(recording) == nullptr)
        return;
    Q_EMIT stopStarted(operation.batch, {recording});
    makeJob(recording, operation, StopWay::Asynchronous, true)->begin(true);
}

std::optional<StartOrder> RecordingActions::orderOf(const QUuid &recording) const
{
    if (const StartOrder *order = m_starts.orderOf(recording))
        return *order;
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    const auto sent = entry == nullptr || entry->adopted ? std::nullopt : entry->toldSettings().start;
    if (!sent)
        return {};
    return StartOrder{.connection = entry->connection,
                      .mode = entry->task.mode,
                      .appId = entry->task.appId,
                      .cname = entry->task.cname,
                      .request = *sent,
                      .acquire = {.resourceExpiredHour = entry->toldSettings().resourceExpiredHour}};
}

Result<QUuid> RecordingActions::startAgain(const QUuid &recording)
{
    const StartOrder *order = m_starts.orderOf(recording);
    const Possible can = possible(RecordingAction::StartAgain, recording);
    if (can.why == Possible::Why::ReadOnly)
        return readOnlyError();
    if (order == nullptr || !can.yes)
        return invalidField(u"recording"_s);
    return start(StartOrder(*order)); // a copy: the new start is kept beside the old one
}

Possible RecordingActions::possible(RecordingAction action, const QUuid &recording) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr)
        return {.yes = false};
    const milliseconds age(m_journal.clock().nowMs() - entry->reservedMs);
    return agora::possible(action,
                           {.state = entry->state,
                            .hasSid = !entry->task.sid.isEmpty(),
                            .startUnderWay = m_starts.isUnderWay(recording),
                            .reservationAge = entry->reservedMs > 0 ? std::optional(age) : std::nullopt,
                            .hasSettings = m_starts.orderOf(recording) != nullptr
                                || (!entry->adopted && entry->told.hasKey("start")),
                            .adopted = entry->adopted,
                            .answers = !entry->lastError,
                            .readOnly = m_stores.connections.isReadOnly(entry->connection)});
}

Result<Done> RecordingActions::forget(const QUuid &recording)
{
    if (!possible(RecordingAction::TakeOff, recording).yes)
        return invalidField(u"recording"_s);
    m_journal.write({m_journal.entering(recording, RecordingState::Discarded)});
    m_stores.recordings.remove(recording);
    return Done{};
}

std::optional<StartOrder> RecordingActions::heldOrder(const QUuid &recording) const
{
    const StartOrder *order = m_starts.orderOf(recording);
    return order == nullptr ? std::nullopt : std::optional(*order);
}

bool RecordingActions::putBack(RecordingEntry entry, const std::optional<StartOrder> &order)
{
    const QString &sid = entry.task.sid;
    const bool isThere = m_stores.recordings.find(entry.uuid) != nullptr
        || (!sid.isEmpty() && m_stores.recordings.withSid(entry.connection, sid) != nullptr);
    if (isThere)
        return false;
    entry.autoStop = false; // whoever sets the rule again says so
    entry.autoStopBy.clear();
    m_journal.write({m_journal.entering(entry.uuid, entry.state, StepKind::PutBack)});
    if (order)
        m_starts.keep(entry.uuid, *order);
    m_stores.recordings.put(std::move(entry));
    return true;
}

void RecordingActions::query(const QList<QUuid> &recordings)
{
    for (const QUuid &recording : recordings) {
        m_modeSought.remove(recording);
        m_reader.query(recording, Priority::Interactive, this, {});
    }
}

Result<agora::Task> cleanedTask(const AdoptForm &form)
{
    agora::Task task = form.task;
    for (QString *text : {&task.appId, &task.resourceId, &task.sid, &task.cname, &task.uid})
        *text = plainForm(*text);
    if (!agora::isServiceId(task.appId))
        return invalidField(u"appId"_s);
    if (!agora::isResourceId(task.resourceId))
        return invalidField(u"resourceId"_s);
    if (!agora::isServiceId(task.sid))
        return invalidField(u"sid"_s);
    if (!agora::isChannelName(task.cname, task.mode))
        return invalidField(u"cname"_s);
    if (!agora::isUid(task.uid))
        return invalidField(u"uid"_s);
    return task;
}

Result<QUuid> RecordingActions::adopt(const AdoptForm &form)
{
    const Result<agora::Task> cleaned = cleanedTask(form);
    if (!cleaned)
        return cleaned.error();
    const agora::Task &task = *cleaned;
    const RecordingEntry *known = m_stores.recordings.withSid(form.connection, task.sid);
    // What the service has never known under its IDs may have been mistyped.
    if (known != nullptr && !wasNeverKnown(*known)) {
        const QUuid uuid = known->uuid;
        m_reader.query(uuid, Priority::Interactive, this, {});
        return uuid;
    }
    RecordingEntry entry;
    entry.uuid = known == nullptr ? QUuid::createUuid() : known->uuid;
    entry.connection = form.connection;
    entry.task = task;
    entry.adopted = true;
    entry.costClass = agora::costClass(task.mode, true, 0, 0); // resolution unknown: assume the cheapest
    entry.state = RecordingState::Adopted;
    const RecordingRow row{.uuid = entry.uuid,
                           .connection = form.connection,
                           .appId = task.appId,
                           .mode = agora::wireWord(task.mode),
                           .cname = task.cname,
                           .uid = task.uid,
                           .resourceId = task.resourceId,
                           .sid = task.sid,
                           .adopted = true,
                           .createdMs = m_journal.clock().nowMs()};
    const QUuid uuid = entry.uuid;
    m_stores.recordings.put(std::move(entry));
    m_journal.write({SaveRecording{row}, m_journal.entering(uuid, RecordingState::Adopted)});
    m_reader.outdate(uuid);
    m_reader.query(uuid, Priority::Interactive, this, {});
    return uuid;
}

Result<Done> RecordingActions::giveSid(const QUuid &recording, const QString &typed)
{
    const QString sid = plainForm(typed);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (!possible(RecordingAction::GiveSid, recording).yes || entry->task.resourceId.isEmpty())
        return invalidField(u"recording"_s);
    if (!agora::isServiceId(sid) || m_stores.recordings.withSid(entry->connection, sid) != nullptr)
        return invalidField(u"sid"_s);
    m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
        changed.task.sid = sid;
        changed.idsProven = false;
        changed.state = RecordingState::Adopted; // never stopped automatically: the ID was entered by hand
    });
    m_journal.write({ChangeRecording{.uuid = recording, .sid = sid},
                     m_journal.entering(recording, RecordingState::Adopted, StepKind::SidGiven)});
    m_reader.query(recording, Priority::Interactive, this, {});
    return Done{};
}

void RecordingActions::findMode(const AdoptForm &form, const QList<agora::Mode> &modes, QObject *context,
                                const std::function<void(const ModeFinding &)> &then)
{
    auto *search = new ModeSearch(m_services, form.connection, form.task, modes, this);
    connect(search, &ModeSearch::finished, context, then);
    connect(search, &ModeSearch::finished, search, &QObject::deleteLater);
    search->begin();
}

/// The mode may have been entered wrong, or not at all: the service has never known the recording in it.
void RecordingActions::seekMode(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !wasNeverKnown(*entry) || !entry->lastError || m_modeSought.contains(recording)
        || agora::modeAnswer(*entry->lastError) != agora::ModeAnswer::NotKnown)
        return;
    m_modeSought.insert(recording);
    QList<agora::Mode> others(agora::allModes.begin(), agora::allModes.end());
    others.removeAll(entry->task.mode);
    const agora::Task asked = entry->task;
    findMode({entry->connection, asked}, others, this, [this, recording, asked](const ModeFinding &finding) {
        const RecordingEntry *now = m_stores.recordings.find(recording);
        if (finding.kind != ModeFinding::Kind::Found || now == nullptr || !wasNeverKnown(*now)
            || now->task != asked)
            return;
        m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
            changed.task.mode = finding.mode;
            changed.costClass = agora::costClass(finding.mode, true, 0, 0);
        });
        const QString word = agora::wireWord(finding.mode);
        m_journal.write({ChangeRecording{.uuid = recording, .mode = word}});
        m_reader.outdate(recording);
        m_reader.query(recording, Priority::Interactive, this, {});
    });
}

} // namespace tallylight
