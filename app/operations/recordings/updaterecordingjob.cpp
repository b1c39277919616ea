#include "operations/recordings/updaterecordingjob.h"

#include "core/enumwords.h"
#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/recordingreader.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr EnumWord<agora::UpdateOutcome> updateOutcomeWords[]{
    {agora::UpdateOutcome::Done, "done"_L1},
    {agora::UpdateOutcome::Refused, "refused"_L1},
    {agora::UpdateOutcome::Ended, "hadAlreadyEnded"_L1},
    {agora::UpdateOutcome::NotSent, "notSent"_L1},
    {agora::UpdateOutcome::Unconfirmed, "unconfirmed"_L1},
};
static_assert(isComplete(updateOutcomeWords));

QUuid connectionOf(const Stores &stores, const QUuid &recording)
{
    const RecordingEntry *entry = stores.recordings.find(recording);
    return entry == nullptr ? QUuid() : entry->connection;
}
} // namespace

using agora::UpdateAnswer;
using agora::UpdateOutcome;

UpdateRecordingJob::UpdateRecordingJob(const QUuid &recording, UpdateOrder order, const Context &context,
                                       RecordingReader &reader, QObject *parent)
    : OrderJob({connectionOf(context.stores, recording), {.subject = recordingSubject(recording)}}, context,
               parent)
    , m_recording(recording)
    , m_order(std::move(order))
    , m_reader(reader)
{
    if (m_order.kind == UpdateKind::Pause || m_order.kind == UpdateKind::Resume)
        m_facts.onholdWanted = m_order.kind == UpdateKind::Pause;
}

void UpdateRecordingJob::open()
{
    const RecordingEntry *entry = m_stores.recordings.find(m_recording);
    // The recording may have ended while this waited its turn.
    if (entry == nullptr || agora::isEnded(entry->state) || entry->state == agora::RecordingState::Stopping)
        return finish(UpdateOutcome::Ended);
    m_services.agora(entry->connection, this, [this](const Result<AgoraService> &service) {
        if (!service) {
            m_because = service.error();
            return finish(UpdateOutcome::NotSent);
        }
        m_service = *service;
        writeSend();
    });
}

void UpdateRecordingJob::refuse()
{
    m_facts.answer = UpdateAnswer::NotSent;
    m_facts.inARow = 1;
    proceed();
}

void UpdateRecordingJob::writeSend()
{
    const RecordingEntry *entry = m_stores.recordings.find(m_recording);
    if (entry == nullptr)
        return finish(UpdateOutcome::Ended);
    const QJsonObject wire = agora::toJson(
        std::visit([&](const auto &request) { return agora::withPending(entry->toldSettings(), request); },
                   m_order.request));
    m_stores.recordings.change(m_recording, [&](RecordingEntry &changed) { changed.told = wire; });
    const int sends = row().sends + 1;
    commitSend(sends,
               {ChangeRecording{.uuid = m_recording, .told = wire},
                step(StepKind::UpdateSent, {{u"what"_s, kindCode(m_order.kind)}, {u"n"_s, sends}})},
               [this] { send(); });
}

void UpdateRecordingJob::send()
{
    const RecordingEntry *entry = m_stores.recordings.find(m_recording);
    if (entry == nullptr)
        return finish(UpdateOutcome::Ended);
    m_facts.sends = row().sends;
    agora::Client &client = m_service->client;
    const auto then = [this](const Result<Done> &reply) { takeReply(reply); };
    if (const auto *update = std::get_if<agora::UpdateRequest>(&m_order.request))
        whenReady(client.update(entry->task, *update), this, then);
    else
        whenReady(client.updateLayout(entry->task, std::get<agora::LayoutRequest>(m_order.request)), this,
                  then);
}

void UpdateRecordingJob::takeReply(const Result<Done> &reply)
{
    m_reader.outdate(m_recording);
    m_because = reply ? std::nullopt : std::optional(reply.error());
    const UpdateAnswer answer = agora::classifyUpdate(reply);
    m_facts.inARow = m_facts.inARow > 0 && answer == m_facts.answer ? m_facts.inARow + 1 : 1;
    m_facts.answer = answer;
    m_facts.mayHaveWorked |=
        answer == UpdateAnswer::Unfinished || answer == UpdateAnswer::Timeout || answer == UpdateAnswer::Lost;
    m_facts.lastQuery = agora::QueryAnswer::None;
    m_facts.queries = 0;
    m_facts.gone = answer == UpdateAnswer::Gone ? 1 : 0;
    m_firstGoneAt = m_journal.clock().monotonic();
    proceed();
}

void UpdateRecordingJob::proceed()
{
    m_facts.sinceFirstGone = m_journal.clock().monotonic() - m_firstGoneAt;
    const agora::UpdateStep step = agora::nextUpdateStep(m_facts);
    switch (step.kind) {
    case agora::UpdateStep::Kind::Finish:
        return finish(step.outcome);
    case agora::UpdateStep::Kind::SendAgain:
        return m_journal.clock().after(step.delay, this, [this] { writeSend(); });
    case agora::UpdateStep::Kind::Query:
        return m_journal.clock().after(step.delay, this, [this] { query(); });
    }
}

void UpdateRecordingJob::query()
{
    m_reader.query(m_recording, Priority::Interactive, this,
                   [this](const Result<agora::QueryReply> &reply) { takeQuery(reply); });
}

void UpdateRecordingJob::takeQuery(const Result<agora::QueryReply> &reply)
{
    const agora::QueryAnswer answer = agora::classifyQuery(reply);
    ++m_facts.queries;
    if (answer == agora::QueryAnswer::Gone) {
        if (m_facts.gone++ == 0)
            m_firstGoneAt = m_journal.clock().monotonic();
    } else if (answer != agora::QueryAnswer::Unreachable) {
        m_facts.gone = 0;
    }
    m_facts.lastQuery = answer;
    m_facts.onholdSeen = reply ? reply->onhold : std::nullopt;
    proceed();
}

agora::ToldSettings UpdateRecordingJob::after(UpdateOutcome outcome, const agora::ToldSettings &before) const
{
    switch (outcome) {
    case UpdateOutcome::Done:
        if (const auto *update = std::get_if<agora::UpdateRequest>(&m_order.request))
            return agora::withConfirmed(before, *update, m_journal.clock().nowMs());
        return agora::withConfirmed(before, std::get<agora::LayoutRequest>(m_order.request));
    case UpdateOutcome::Refused:
    case UpdateOutcome::NotSent:
        return agora::withoutPending(before);
    case UpdateOutcome::Ended:
    case UpdateOutcome::Unconfirmed:
        break;
    }
    return before;
}

void UpdateRecordingJob::finish(UpdateOutcome outcome)
{
    if (outcome == UpdateOutcome::Done)
        m_because.reset();
    const QString code = outcomeCode(outcome);
    QList<LedgerChange> changes;
    if (const RecordingEntry *entry = m_stores.recordings.find(m_recording)) {
        const agora::RecordingState before = entry->state;
        const QJsonObject wire = agora::toJson(after(outcome, entry->toldSettings()));
        m_stores.recordings.change(m_recording, [&](RecordingEntry &changed) {
            changed.told = wire;
            if (outcome == UpdateOutcome::Done && m_facts.onholdWanted
                && (changed.state == agora::RecordingState::Recording
                    || changed.state == agora::RecordingState::Paused))
                changed.state =
                    *m_facts.onholdWanted ? agora::RecordingState::Paused : agora::RecordingState::Recording;
        });
        changes << ChangeRecording{.uuid = m_recording, .told = wire}
                << step(StepKind::UpdateOutcome, {{u"what"_s, kindCode(m_order.kind)}, {u"outcome"_s, code}});
        const RecordingEntry *now = m_stores.recordings.find(m_recording);
        if (now != nullptr && now->state != before)
            changes << m_journal.entering(m_recording, now->state);
    }
    commitOutcome(code, std::move(changes), [this, outcome] {
        Q_EMIT finished({m_recording, m_order.kind, outcome, m_because});
    });
}

QLatin1StringView outcomeCode(UpdateOutcome outcome)
{
    return wordOf(updateOutcomeWords, outcome);
}

} // namespace tallylight
