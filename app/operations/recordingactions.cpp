#include "operations/recordingactions.h"

#include "agora/stateafterquery.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/recordingfiles.h"
#include "operations/recordingreader.h"
#include "operations/stoprecordingjob.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::Possible;
using agora::RecordingAction;
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
                             {m_stores, m_services, m_journal}, m_reader, this);
    m_stopping.insert(recording, job);
    m_stores.recordings.change(recording, [](RecordingEntry &changed) {
        changed.state = RecordingState::Stopping;
        changed.lastOutcome.reset();
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
    const QString subject = recordingSubject(recording);
    const QString word = outcomeCode(*outcome);
    QList<LedgerChange> changes;
    if (!operation.id.isNull()) {
        operation.outcome = word;
        operation.state = stateAfter(word);
        changes << SaveOperation{operation};
    }
    // The state comes last, because a restart begins with the last step.
    changes << m_journal.step(subject, u"stopOutcome"_s, {{u"outcome"_s, word}})
            << m_journal.step(subject, agora::stateWord(entry->state), filesForStep(*entry, entry->state));
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
    order({recording}, StopWay::Asynchronous, stopNeverBegan);
}

QUuid RecordingActions::order(const QList<QUuid> &recordings, StopWay way, const QString &verb)
{
    QList<OrderJob *> jobs;
    QList<QUuid> taken;
    for (const QUuid &recording : recordings) {
        if (!possible(RecordingAction::Stop, recording).yes || m_stopping.contains(recording))
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
    if (order == nullptr || !possible(RecordingAction::StartAgain, recording).yes)
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
                                || (!entry->adopted && entry->told["start"_L1].isObject()),
                            .adopted = entry->adopted,
                            .answers = !entry->lastError});
}

Result<Done> RecordingActions::forget(const QUuid &recording)
{
    if (!possible(RecordingAction::TakeOff, recording).yes)
        return invalidField(u"recording"_s);
    m_journal.write({m_journal.step(recordingSubject(recording), u"discarded"_s)});
    m_starts.forget(recording);
    m_stores.recordings.remove(recording);
    return Done{};
}

void RecordingActions::query(const QList<QUuid> &recordings)
{
    for (const QUuid &recording : recordings) {
        m_modeSought.remove(recording);
        m_reader.query(recording, Priority::Interactive, this, {});
    }
}

} // namespace tallylight
