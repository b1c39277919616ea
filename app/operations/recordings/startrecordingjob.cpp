#include "operations/recordings/startrecordingjob.h"

#include "agora/encode.h"
#include "agora/timings.h"
#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/recordingreader.h"
#include "operations/recordings/startsecrets.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

using agora::RecordingState;

namespace {
RecordingState stateAfter(StartOutcome outcome)
{
    switch (outcome) {
    case StartOutcome::Started:
        return RecordingState::Confirming;
    case StartOutcome::Refused:
    case StartOutcome::AlreadyRecorded:
        return RecordingState::StartFailed;
    case StartOutcome::RunningNoSid:
        return RecordingState::RunningNoSid;
    case StartOutcome::Unknown:
        return RecordingState::StartUnknown;
    case StartOutcome::NotSent:
        return RecordingState::Discarded;
    }
    return RecordingState::StartUnknown;
}
} // namespace

StartRecordingJob::StartRecordingJob(const QUuid &recording, StartOrder order, const Context &context,
                                     RecordingReader &reader, StartSecrets &secrets, QObject *parent)
    : OrderJob({order.connection, {.subject = recordingSubject(recording)}}, context, parent)
    , m_recording(recording)
    , m_order(std::move(order))
    , m_reader(reader)
    , m_secrets(secrets)
    , m_task(taskOf(m_order))
    , m_request(m_order.request)
{
}

void StartRecordingJob::open()
{
    m_services.agora(m_order.connection, this, [this](const Result<AgoraService> &service) {
        if (!service)
            return finish(StartOutcome::NotSent, service.error());
        m_service = *service;
        // Before acquire, because there must be no delay between acquire and start. Continues without a
        // keychain: the start then just cannot be repeated after a crash.
        whenReady(m_secrets.keep(m_recording, m_order), this, [this](const Result<Done> &) { acquire(); });
    });
}

void StartRecordingJob::acquire()
{
    ++m_acquires;
    whenReady(m_service->client.acquire(m_task, acquireRequest(m_order)), this,
              [this](const Result<agora::AcquireReply> &reply) {
                  if (reply)
                      return takeResource(*reply);
                  const Error &error = reply.error();
                  if (const auto wait = agora::acquireAgain(error, m_acquires))
                      return m_journal.clock().after(*wait, this, [this] { acquire(); });
                  // Without a reservation, no start leaves. Only an answer from the service means Refused.
                  finish(error.notSent() || error.outcomeUnknown() ? StartOutcome::NotSent
                                                                   : StartOutcome::Refused,
                         error);
              });
}

void StartRecordingJob::takeResource(const agora::AcquireReply &reply)
{
    m_acquiredAt = m_journal.clock().monotonic();
    m_task.resourceId = reply.resourceId;
    m_task.host = reply.host;
    const agora::ToldSettings wire = agora::toldSettings(
        m_task.mode, m_request, m_order.acquire.resourceExpiredHour.value_or(72), m_journal.clock().nowMs());
    m_row = {.uuid = m_recording,
             .connection = m_order.connection,
             .appId = m_task.appId,
             .host = reply.host.toString(),
             .mode = agora::wireWord(m_task.mode),
             .cname = m_task.cname,
             .uid = m_task.uid,
             .resourceId = reply.resourceId,
             .told = agora::toJson(wire),
             .bodySha256 = digest(),
             .createdMs = m_journal.clock().nowMs()};
    m_stores.recordings.change(m_recording, [&](RecordingEntry &entry) {
        entry.task = m_task;
        entry.told = m_row.told;
        entry.reservedMs = m_row.createdMs;
        entry.costClass = agora::costClassOf(m_task.mode, m_request);
    });
    writeStart();
}

QByteArray StartRecordingJob::digest() const
{
    return QCryptographicHash::hash(agora::toBody(m_task, agora::encode(m_request)),
                                    QCryptographicHash::Sha256);
}

void StartRecordingJob::writeStart()
{
    commitSend(1,
               {SaveRecording{m_row}, m_journal.entering(m_recording, RecordingState::Acquired),
                m_journal.entering(m_recording, RecordingState::Starting, StepKind::StartSent)},
               [this] { sendStart(); });
}

void StartRecordingJob::resume(const RecordingRow &row)
{
    m_row = row;
    m_task.resourceId = row.resourceId;
    m_task.host = QUrl(row.host);
    const milliseconds age(m_journal.clock().nowMs() - row.createdMs);
    m_acquiredAt = m_journal.clock().monotonic() - age;
    if (digest() != row.bodySha256 || age >= agora::reservationLife)
        return finish(StartOutcome::Unknown);
    if (isReadOnly())
        return finish(StartOutcome::Unknown, readOnlyError());
    m_facts = agora::StartFacts::resumed();
    m_services.agora(m_order.connection, this, [this](const Result<AgoraService> &service) {
        if (!service)
            return finish(StartOutcome::Unknown, service.error());
        m_service = *service;
        sendStart();
    });
}

void StartRecordingJob::sendStart()
{
    // The computer slept between the two: nothing was sent with this resource ID, so a new one is no risk.
    if (m_facts.sends == 0 && m_journal.clock().monotonic() - m_acquiredAt >= agora::reservationLife) {
        m_acquires = 0;
        return acquire();
    }
    m_stores.recordings.change(m_recording,
                               [](RecordingEntry &entry) { entry.state = RecordingState::Starting; });
    whenReady(m_service->client.start(m_task, m_request), this,
              [this](const Result<agora::StartReply> &reply) { takeStart(reply); });
}

void StartRecordingJob::takeStart(const Result<agora::StartReply> &answer)
{
    const Result<agora::StartReply> reply = ofThisRecording(answer);
    std::optional<Error> because = reply ? std::nullopt : std::optional(reply.error());
    m_facts.take(agora::classifyStart(reply));
    m_facts.age = m_journal.clock().monotonic() - m_acquiredAt;
    agora::StartStep step = agora::nextStartStep(m_facts);
    if (step.kind == agora::StartStep::Kind::SendAgain && isReadOnly()) {
        m_facts.mayRepeat = false;
        step = agora::nextStartStep(m_facts);
        because = readOnlyError(); // why it was not repeated
    }
    if (step.kind == agora::StartStep::Kind::SendAgain) {
        if (m_facts.inDoubt())
            m_reader.enter(m_recording, RecordingState::StartUnknown);
        return m_journal.clock().after(step.delay, this, [this] { sendStart(); });
    }
    if (reply) {
        m_task.sid = m_row.sid = reply->sid;
        m_task.host = reply->host;
        m_row.host = reply->host.toString();
        m_stores.recordings.change(m_recording, [&](RecordingEntry &entry) {
            entry.task = m_task;
            entry.idsProven = true;
            entry.startedMs = m_journal.clock().nowMs();
        });
    }
    finish(step.outcome, because);
}

/// A recording ID that belongs to another recording does not answer this start.
Result<agora::StartReply> StartRecordingJob::ofThisRecording(const Result<agora::StartReply> &reply) const
{
    const RecordingEntry *other =
        reply ? m_stores.recordings.withSid(m_order.connection, reply->sid) : nullptr;
    if (other != nullptr && other->uuid != m_recording)
        return Error{.kind = ErrorKind::Unreadable, .httpStatus = 200, .field = u"sid"_s};
    return reply;
}

void StartRecordingJob::finish(StartOutcome outcome, const std::optional<Error> &because)
{
    const RecordingState state = stateAfter(outcome);
    const StartRecordingReport report{m_recording, outcome, because};
    QList<LedgerChange> changes;
    if (!m_row.resourceId.isEmpty())
        changes << SaveRecording{m_row} << m_journal.entering(m_recording, state);
    m_stores.recordings.change(m_recording, [&](RecordingEntry &entry) {
        entry.state = state;
        entry.lastError = because;
        if (agora::isEnded(state))
            entry.endedMs = m_journal.clock().nowMs();
    });
    commitOutcome({}, std::move(changes), [this, report] {
        // Settled, or beyond repeating: the storage keys are no longer needed in the keychain.
        whenReady(m_secrets.drop(m_recording), this,
                  [this, report](const Result<Done> &) { Q_EMIT finished(report); });
    });
}

} // namespace tallylight
