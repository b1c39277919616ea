#include "operations/recordingactions.h"

#include "core/text.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/recordingreader.h"
#include "operations/stoprecordingjob.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

RecordingActions::RecordingActions(Stores &stores, Services &services, RecordingReader &reader,
                                   Journal &journal, RecordingStarts &starts, JobQueue &queue,
                                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_starts(starts)
    , m_queue(queue)
{
    connect(&starts, &RecordingStarts::finished, this, &RecordingActions::startFinished);
}

StopRecordingJob *RecordingActions::makeJob(const QUuid &recording, const OperationRow &operation,
                                            StopWay way, bool resumed)
{
    const RecordingState before =
        resumed ? RecordingState::Verifying : m_stores.recordings.find(recording)->state;
    auto *job =
        new StopRecordingJob({operation, recording, before, way, resumed, operation.verb == stopNeverBegan},
                             m_stores, m_services, m_reader, m_journal, this);
    m_stopping.insert(recording, job);
    m_stores.recordings.change(recording, [](RecordingEntry &entry) {
        entry.state = RecordingState::Stopping;
        entry.lastOutcome.reset();
    });
    connect(job, &StopRecordingJob::finished, this, [this, job](const StopRecordingReport &report) {
        m_stopping.remove(report.recording);
        job->deleteLater();
        Q_EMIT stopFinished(report);
    });
    return job;
}

QUuid RecordingActions::stop(const QList<QUuid> &recordings, StopWay way)
{
    return order(recordings, way, u"stopRecording"_s);
}

void RecordingActions::giveUp(const QUuid &recording)
{
    order({recording}, StopWay::Asynchronous, stopNeverBegan);
}

QUuid RecordingActions::order(const QList<QUuid> &recordings, StopWay way, const QString &verb)
{
    const QUuid batch = QUuid::createUuid();
    QList<LedgerChange> order;
    QList<QUuid> taken;
    for (const QUuid &recording : recordings) {
        const RecordingEntry *entry = m_stores.recordings.find(recording);
        if (entry == nullptr || entry->task.sid.isEmpty() || agora::isEnded(entry->state)
            || m_stopping.contains(recording))
            continue;
        const OperationRow row{.id = QUuid::createUuid(),
                               .batch = batch,
                               .subject = recordingSubject(recording),
                               .verb = verb,
                               .requestedMs = m_journal.clock().nowMs()};
        order << SaveOperation{row} << m_journal.step(row.subject, u"stopRequested"_s);
        taken << recording;
        const QUuid connection = entry->connection; // makeJob changes the store
        StopRecordingJob *job = makeJob(recording, row, way, false);
        const quint64 number = m_queue.add({.connection = connection,
                                            .batch = batch,
                                            .begin = [job](bool journalled) { job->begin(journalled); },
                                            .withdraw = [job] { job->cancel(); }});
        const auto settled = [this, number] { m_queue.settled(number); };
        connect(job, &StopRecordingJob::answered, this, settled);
        connect(job, &StopRecordingJob::finished, this, settled);
    }
    Q_EMIT stopStarted(batch, taken);
    m_journal.write(std::move(order), this, [this, batch](const Result<Done> &written) {
        m_queue.release(batch, written.has_value());
    });
    return batch;
}

void RecordingActions::resume(const QUuid &recording, const OperationRow &operation)
{
    if (m_stopping.contains(recording) || m_stores.recordings.find(recording) == nullptr)
        return;
    Q_EMIT stopStarted(operation.batch, {recording});
    makeJob(recording, operation, StopWay::Asynchronous, true)->begin(true);
}

Result<QUuid> RecordingActions::adopt(const AdoptForm &form)
{
    const Result<agora::Task> cleaned = cleanedTask(form);
    if (!cleaned)
        return cleaned.error();
    const agora::Task &task = *cleaned;
    if (const RecordingEntry *known = withSid(form.connection, task.sid)) {
        const QUuid uuid = known->uuid;
        m_reader.query(uuid, Priority::Interactive, this, {});
        return uuid;
    }
    RecordingEntry entry;
    entry.uuid = QUuid::createUuid();
    entry.connection = form.connection;
    entry.task = task;
    entry.adopted = true;
    entry.costClass = agora::costClass(task.mode, true, 0, 0); // its picture is not known: the cheapest
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
    m_journal.write({SaveRecording{row}, m_journal.step(recordingSubject(uuid), u"adopted"_s)});
    m_reader.query(uuid, Priority::Interactive, this, {});
    return uuid;
}

Result<Done> RecordingActions::giveSid(const QUuid &recording, const QString &typed)
{
    const QString sid = plainForm(typed);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !entry->task.sid.isEmpty() || entry->task.resourceId.isEmpty()
        || agora::isEnded(entry->state))
        return invalidField(u"recording"_s);
    if (!agora::isServiceId(sid) || withSid(entry->connection, sid) != nullptr)
        return invalidField(u"sid"_s);
    m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
        changed.task.sid = sid;
        changed.state = RecordingState::Adopted; // never stopped automatically: the ID came by hand
    });
    const QString subject = recordingSubject(recording);
    m_journal.write({ChangeRecording{.uuid = recording, .sid = sid}, m_journal.step(subject, u"sidGiven"_s),
                     m_journal.step(subject, agora::stateWord(RecordingState::Adopted))});
    m_reader.query(recording, Priority::Interactive, this, {});
    return Done{};
}

const RecordingEntry *RecordingActions::withSid(const QUuid &connection, const QString &sid) const
{
    for (const RecordingEntry &known : m_stores.recordings.all()) {
        if (known.connection == connection && known.task.sid == sid)
            return &known;
    }
    return nullptr;
}

Result<QUuid> RecordingActions::startAgain(const QUuid &recording)
{
    const StartOrder *order = m_starts.orderOf(recording);
    if (order == nullptr)
        return invalidField(u"recording"_s);
    return start(StartOrder(*order)); // a copy: the new start is kept beside the old one
}

Result<Done> RecordingActions::forget(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !agora::isEnded(entry->state))
        return invalidField(u"recording"_s);
    return takeOff(recording);
}

Result<Done> RecordingActions::abandon(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    const bool lost = entry != nullptr && entry->task.sid.isEmpty()
        && (entry->state == RecordingState::RunningNoSid || entry->state == RecordingState::StartUnknown);
    return lost && !m_starts.isUnderWay(recording) ? takeOff(recording) : invalidField(u"recording"_s);
}

Result<Done> RecordingActions::takeOff(const QUuid &recording)
{
    m_journal.write({m_journal.step(recordingSubject(recording), u"discarded"_s)});
    m_starts.forget(recording);
    m_stores.recordings.remove(recording);
    return Done{};
}

void RecordingActions::query(const QList<QUuid> &recordings)
{
    for (const QUuid &recording : recordings)
        m_reader.query(recording, Priority::Interactive, this, {});
}

} // namespace tallylight
