#include "operations/recordings/stoprecordingjob.h"

#include "agora/keptfiles.h"
#include "core/enumwords.h"
#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/recordingfiles.h"
#include "operations/recordings/recordingreader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr EnumWord<agora::StopOutcome> recordingStopWords[]{
    {agora::StopOutcome::Stopped, "stopped"_L1},
    {agora::StopOutcome::StoppedNoFile, "stoppedNoFile"_L1},
    {agora::StopOutcome::StoppedUploadPending, "stoppedUploadPending"_L1},
    {agora::StopOutcome::StoppedUploadUnverified, "stoppedUploadUnverified"_L1},
    {agora::StopOutcome::StoppedUploadNotReported, "stoppedUploadNotReported"_L1},
    {agora::StopOutcome::HadAlreadyEnded, "hadAlreadyEnded"_L1},
    {agora::StopOutcome::NotFound, "notFound"_L1},
    {agora::StopOutcome::StillRecording, "stillRecording"_L1},
    {agora::StopOutcome::Refused, "refused"_L1},
    {agora::StopOutcome::NotSent, "notSent"_L1},
    {agora::StopOutcome::Unconfirmed, "unconfirmed"_L1},
    {agora::StopOutcome::Cancelled, "cancelled"_L1},
};
static_assert(isComplete(recordingStopWords));
} // namespace

using agora::RecordingState;

StopRecordingJob::StopRecordingJob(const Order &order, const Context &context, RecordingReader &reader,
                                   QObject *parent)
    : OrderJob({order.connection, order.operation, Unwritten::SendAnyway}, context, parent)
    , m_order(order)
    , m_reader(reader)
    , m_claim(context.teams, order.connection, order.operation.subject, context.journal.clock(),
              {.send = [this] { writeAllowedSend(); },
               .watch =
                   [this] {
                       if (!m_claim.holder().isEmpty()) {
                           m_stores.recordings.change(m_order.recording, [this](RecordingEntry &entry) {
                               noteStop(entry.colleaguesStop, m_claim.holder());
                           });
                       }
                       Q_EMIT answered();
                       watch();
                   },
               .giveUp = [this] { finish(agora::StopOutcome::StillRecording); },
               .refuse = [this] { refuseFor({.kind = ErrorKind::Forbidden, .sent = false}); }})
{
}

QList<LedgerChange> StopRecordingJob::requested() const
{
    return {m_journal.entering(m_order.recording, RecordingState::Stopping, StepKind::StopRequested)};
}

void StopRecordingJob::open()
{
    m_progress = agora::StopProgress(m_journal.clock().monotonic(), row().sends);
    if (m_stores.recordings.find(m_order.recording) == nullptr)
        return finish(agora::StopOutcome::Unconfirmed);
    m_services.agora(connection(), this, [this](const Result<AgoraService> &service) {
        if (!service)
            return refuseFor(service.error());
        m_service = *service;
        if (m_order.resumed)
            proceed();
        else
            writeSend();
    });
}

void StopRecordingJob::refuse()
{
    finish(row().sends == 0 ? agora::StopOutcome::NotSent : agora::StopOutcome::Unconfirmed);
}

/// Too old to be repeated without asking (README 5), or not allowed to change anything.
bool StopRecordingJob::mayRepeat() const
{
    const milliseconds age(m_journal.clock().nowMs() - row().requestedMs);
    return !(m_order.resumed && age >= 24h) && !isReadOnly();
}

void StopRecordingJob::writeSend()
{
    const agora::StopFacts facts = m_progress.facts(m_journal.clock().monotonic());
    if (facts.rateLimited > 0)
        return writeAllowedSend(); // the service did not process it: still the same request
    m_claim.ask(facts.lastQuery == agora::QueryAnswer::Running);
}

void StopRecordingJob::watch()
{
    m_journal.clock().after(m_claim.nextPause(), this, [this] {
        m_reader.query(m_order.recording, Priority::Interactive, this,
                       [this](const Result<agora::QueryReply> &reply) { takeWatched(reply); });
    });
}

void StopRecordingJob::takeWatched(const Result<agora::QueryReply> &reply)
{
    m_because = reply ? std::nullopt : std::optional(reply.error());
    const agora::QueryAnswer answer = agora::classifyQuery(reply);
    const milliseconds now = m_journal.clock().monotonic();
    m_progress.queryAnswered(answer, now);
    const RecordingEntry *entry = m_stores.recordings.find(m_order.recording);
    if (entry == nullptr)
        return finish(agora::StopOutcome::Unconfirmed);
    if (answer == agora::QueryAnswer::Running)
        return m_claim.ask(true);
    // The service says that it is gone, and the program that stopped it has seen its end.
    if (answer == agora::QueryAnswer::Gone && entry->idsProven && m_claim.isEndTold())
        return finish(agora::StopOutcome::HadAlreadyEnded);
    agora::StopFacts facts = m_progress.facts(now);
    facts.idsProven = entry->idsProven;
    facts.outOfReach = entry->isOutOfReach(m_journal.clock().nowMs());
    const agora::StopStep step = agora::nextStep(facts);
    if (step.kind == agora::StopStep::Kind::Finish)
        return finish(step.outcome);
    watch();
}

void StopRecordingJob::writeAllowedSend()
{
    const int sends = row().sends + 1;
    const bool async = m_order.way == StopWay::Asynchronous;
    commitSend(sends,
               {m_journal.entering(m_order.recording, RecordingState::Stopping, StepKind::StopSent,
                                   {{u"n"_s, sends}, {u"async"_s, async}})},
               [this] { send(); });
}

void StopRecordingJob::send()
{
    const RecordingEntry *entry = m_stores.recordings.find(m_order.recording);
    if (entry == nullptr)
        return finish(agora::StopOutcome::Unconfirmed);
    if (m_order.way == StopWay::WaitForUpload) {
        m_stores.recordings.change(m_order.recording, [this](RecordingEntry &changed) {
            changed.uploadAwaitedMs = m_journal.clock().nowMs();
        });
        entry = m_stores.recordings.find(m_order.recording);
    }
    whenReady(m_service->client.stop(entry->task, m_order.way == StopWay::Asynchronous), this,
              [this](const Result<agora::StopReply> &reply) { takeReply(reply); });
}

void StopRecordingJob::takeReply(const Result<agora::StopReply> &reply)
{
    m_reader.outdate(m_order.recording);
    m_because = reply ? std::nullopt : std::optional(reply.error());
    Q_EMIT answered();
    m_stores.recordings.change(m_order.recording, [&](RecordingEntry &entry) {
        entry.uploadAwaitedMs = 0;
        if (!reply)
            return;
        entry.upload = reply->upload;
        if (!reply->files.isEmpty())
            entry.files = agora::keptFiles(reply->files);
    });
    const agora::StopAnswer answer = agora::classifyStop(reply, m_order.way == StopWay::Asynchronous);
    if (agora::provesIds(answer))
        m_stores.recordings.change(m_order.recording, [](RecordingEntry &entry) { entry.idsProven = true; });
    if (m_order.neverBegan && answer == agora::StopAnswer::Gone)
        return finish(agora::StopOutcome::HadAlreadyEnded); // never seen running, so not a fail-over
    m_progress.stopAnswered(answer, m_journal.clock().monotonic());
    proceed();
}

void StopRecordingJob::proceed()
{
    const RecordingEntry *entry = m_stores.recordings.find(m_order.recording);
    if (entry == nullptr)
        return finish(agora::StopOutcome::Unconfirmed);
    agora::StopFacts facts = m_progress.facts(m_journal.clock().monotonic());
    facts.idsProven = entry->idsProven;
    facts.outOfReach = entry->isOutOfReach(m_journal.clock().nowMs());
    facts.mayRepeat = mayRepeat();
    const agora::StopStep step = agora::nextStep(facts);
    switch (step.kind) {
    case agora::StopStep::Kind::Finish:
        return finish(step.outcome);
    case agora::StopStep::Kind::Query:
        return m_journal.clock().after(step.delay, this, [this] { query(); });
    case agora::StopStep::Kind::SendAgain:
        return m_journal.clock().after(step.delay, this, [this] { writeSend(); });
    }
}

void StopRecordingJob::query()
{
    m_reader.query(m_order.recording, Priority::Interactive, this,
                   [this](const Result<agora::QueryReply> &reply) {
                       if (!reply)
                           m_because = reply.error();
                       m_progress.queryAnswered(agora::classifyQuery(reply), m_journal.clock().monotonic());
                       proceed();
                   });
}

void StopRecordingJob::finish(agora::StopOutcome outcome)
{
    if (agora::isOver(outcome))
        m_because.reset();
    else if (outcome == agora::StopOutcome::StillRecording && isReadOnly())
        m_because = readOnlyError(); // why it was not repeated
    const QString code = outcomeCode(outcome);
    QJsonObject ended = m_claim.close();
    ended.insert("outcome"_L1, code);
    const RecordingEntry *known = m_stores.recordings.find(m_order.recording);
    const QJsonObject files = known != nullptr ? filesForStep(*known, stateNow(outcome)) : QJsonObject();
    commitOutcome(
        code,
        {step(StepKind::StopOutcome, ended), m_journal.entering(m_order.recording, stateNow(outcome), files)},
        [this, outcome] {
            const StopShare share = m_claim.share(row().sends == 0 && agora::isOver(outcome));
            m_stores.recordings.change(m_order.recording, [&](RecordingEntry &entry) {
                entry.lastOutcome = outcome;
                entry.state = stateNow(outcome);
                settleStop(entry.colleaguesStop, row().sends > 0 || !agora::isOver(outcome), share.stopper,
                           m_journal.clock().nowMs());
                if (agora::isEnded(entry.state))
                    entry.endedMs = m_journal.clock().nowMs();
            });
            Q_EMIT finished({.batch = row().batch,
                             .recording = m_order.recording,
                             .outcome = outcome,
                             .because = m_because,
                             .journalled = isJournalled(),
                             .share = share});
        });
}

RecordingState StopRecordingJob::stateNow(agora::StopOutcome outcome) const
{
    // What was never seen recording has not ended: its start failed.
    const bool neverBegan = m_order.neverBegan
        || (m_order.before == RecordingState::Confirming && outcome == agora::StopOutcome::HadAlreadyEnded);
    return neverBegan && agora::isOver(outcome) ? RecordingState::StartFailed
                                                : stateAfter(outcome, m_order.before);
}

RecordingState stateAfter(agora::StopOutcome outcome, RecordingState before)
{
    switch (outcome) {
    case agora::StopOutcome::Stopped:
    case agora::StopOutcome::StoppedNoFile:
    case agora::StopOutcome::StoppedUploadPending:
    case agora::StopOutcome::StoppedUploadUnverified:
    case agora::StopOutcome::StoppedUploadNotReported:
        return RecordingState::Stopped;
    case agora::StopOutcome::HadAlreadyEnded:
        return RecordingState::EndedByService;
    case agora::StopOutcome::NotFound:
        return RecordingState::NotFound;
    case agora::StopOutcome::StillRecording:
        return RecordingState::Recording;
    case agora::StopOutcome::Unconfirmed:
        return RecordingState::StopUnknown;
    case agora::StopOutcome::Refused:
    case agora::StopOutcome::NotSent:
    case agora::StopOutcome::Cancelled:
        return before;
    }
    return before;
}

QString outcomeCode(agora::StopOutcome outcome)
{
    return wordOf(recordingStopWords, outcome);
}

std::optional<agora::StopOutcome> stopOutcomeFrom(QStringView code)
{
    return valueOf(recordingStopWords, code);
}

} // namespace tallylight
