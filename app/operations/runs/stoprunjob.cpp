#include "operations/runs/stoprunjob.h"

#include "core/enumwords.h"
#include "core/future.h"
#include "operations/journal.h"
#include "operations/runs/runreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr EnumWord<wallarm::StopOutcome> runStopWords[]{
    {wallarm::StopOutcome::Stopped, "stopped"_L1},
    {wallarm::StopOutcome::HadAlreadyEnded, "hadAlreadyEnded"_L1},
    {wallarm::StopOutcome::StillRecording, "stillRecording"_L1},
    {wallarm::StopOutcome::NotFound, "notFound"_L1},
    {wallarm::StopOutcome::Refused, "refused"_L1},
    {wallarm::StopOutcome::NotSent, "notSent"_L1},
    {wallarm::StopOutcome::Unconfirmed, "unconfirmed"_L1},
    {wallarm::StopOutcome::Cancelled, "cancelled"_L1},
};
static_assert(isComplete(runStopWords));
} // namespace

StopRunJob::StopRunJob(const Order &order, const Context &context, RunReader &reader, QObject *parent)
    : OrderJob({order.key.connection, order.operation, Unwritten::SendAnyway}, context, parent)
    , m_key(order.key)
    , m_resumed(order.resumed)
    , m_reader(reader)
    , m_claim(context.teams, order.key.connection, order.operation.subject, context.journal.clock(),
              {.send = [this] { writeAllowedSend(false); },
               .watch =
                   [this] {
                       noteStopper();
                       Q_EMIT answered();
                       watch();
                   },
               .giveUp = [this] { finish(wallarm::StopOutcome::StillRecording); },
               .refuse = [this] { refuseFor({.kind = ErrorKind::Forbidden, .sent = false}); }})
{
    m_facts.sends = order.operation.sends;
}

void StopRunJob::open()
{
    m_answeredAt = m_journal.clock().monotonic();
    m_services.wallarm(connection(), this, [this](const Result<WallarmService> &service) {
        if (!service)
            return refuseFor(service.error());
        m_service = *service;
        if (m_resumed)
            proceed(); // it may have left already: read first
        else
            writeSend(false);
    });
}

void StopRunJob::refuse()
{
    finish(row().sends == 0 ? wallarm::StopOutcome::NotSent : wallarm::StopOutcome::Unconfirmed);
}

void StopRunJob::writeSend(bool recordForm)
{
    if (recordForm)
        return writeAllowedSend(true); // the same request in its other form
    m_claim.ask(m_facts.lastRead == wallarm::ReadAnswer::On);
}

void StopRunJob::noteStopper()
{
    if (m_claim.holder().isEmpty())
        return;
    m_stores.changePeople(m_key,
                          [this](RunPeople &people) { noteStop(people.colleaguesStop, m_claim.holder()); });
}

void StopRunJob::watch()
{
    m_journal.clock().after(m_claim.nextPause(), this, [this] {
        m_reader.read(m_key, Priority::Interactive, this, [this](const Result<wallarm::TestRun> &run) {
            takeRead(run);
            if (m_facts.lastRead == wallarm::ReadAnswer::On)
                return m_claim.ask(true);
            m_facts.sinceAnswer = m_journal.clock().monotonic() - m_answeredAt;
            const wallarm::StopStep step = wallarm::nextStep(m_facts);
            if (step.kind == wallarm::StopStep::Kind::Finish)
                return finish(step.outcome);
            watch();
        });
    });
}

void StopRunJob::writeAllowedSend(bool recordForm)
{
    if (!recordForm)
        ++m_facts.sends;
    commitSend(m_facts.sends,
               {step(StepKind::StopSent, {{u"n"_s, m_facts.sends}, {u"byRecord"_s, recordForm}})},
               [this, recordForm] { send(recordForm); });
}

void StopRunJob::send(bool recordForm)
{
    const RunEntry *entry = m_stores.testRuns.find(m_key);
    if (entry == nullptr)
        return finish(wallarm::StopOutcome::Unconfirmed); // removed from the list meanwhile
    m_facts.recordFormSent = recordForm;
    auto reply = recordForm ? m_service->client.stopRecord(entry->run.recordId)
                            : m_service->client.stopRun(entry->run.id);
    whenReady(reply, this, [this](const Result<wallarm::StopReply> &answer) { takeReply(answer); });
}

void StopRunJob::takeReply(const Result<wallarm::StopReply> &reply)
{
    m_reader.outdate(m_key);
    m_facts.answer = wallarm::classifyStop(reply);
    m_facts.lastRead = wallarm::ReadAnswer::None;
    m_facts.readsSinceAnswer = 0;
    m_answeredAt = m_journal.clock().monotonic();
    m_because = reply ? std::nullopt : std::optional(reply.error());
    m_told = reply ? reply->state : std::nullopt;
    Q_EMIT answered();
    if (reply && !m_facts.recordFormSent) // what that form says about the run is not documented
        showAnswer(*reply);
    proceed();
}

void StopRunJob::showAnswer(const wallarm::StopReply &reply)
{
    m_stores.testRuns.change(m_key, [&](RunEntry &entry) {
        if (m_facts.answer == wallarm::StopAnswer::SaysEnded)
            entry.run.recording = false;
        else if (reply.recording)
            entry.run.recording = reply.recording;
        if (!reply.recordId.isEmpty())
            entry.run.recordId = reply.recordId;
    });
}

void StopRunJob::proceed()
{
    m_facts.sinceAnswer = m_journal.clock().monotonic() - m_answeredAt;
    m_facts.recordFormAllowed = m_facts.answer == wallarm::StopAnswer::NotServed && !isReadOnly()
        && recordFormAllowed(); // looks at every run
    m_facts.sendAgainAllowed = isYoung() && !isReadOnly();
    const wallarm::StopStep step = wallarm::nextStep(m_facts);
    switch (step.kind) {
    case wallarm::StopStep::Kind::Finish:
        return finish(step.outcome);
    case wallarm::StopStep::Kind::Read:
        return m_journal.clock().after(step.delay, this, [this] { read(); });
    case wallarm::StopStep::Kind::SendAgain:
        return writeSend(false);
    case wallarm::StopStep::Kind::SendRecordForm:
        return writeSend(true);
    }
}

void StopRunJob::read()
{
    m_reader.read(m_key, Priority::Interactive, this, [this](const Result<wallarm::TestRun> &run) {
        takeRead(run);
        proceed();
    });
}

void StopRunJob::takeRead(const Result<wallarm::TestRun> &run)
{
    ++m_facts.readsSinceAnswer;
    m_facts.lastRead = wallarm::classifyRead(run);
    m_facts.seenRecording |= m_facts.lastRead == wallarm::ReadAnswer::On;
    m_told = run ? std::optional(run->state) : std::nullopt;
    if (!run)
        m_because = run.error();
}

void StopRunJob::finish(wallarm::StopOutcome outcome)
{
    if (wallarm::isOver(outcome))
        m_because.reset();
    else if (outcome == wallarm::StopOutcome::StillRecording && isReadOnly())
        m_because = readOnlyError(); // why it was not repeated
    const QString code = outcomeCode(outcome);
    QJsonObject ended = m_claim.close();
    ended.insert("outcome"_L1, code);
    commitOutcome(code, {step(StepKind::StopOutcome, ended)}, [this, outcome] {
        const StopShare share = m_claim.share(m_facts.sends == 0 && wallarm::isOver(outcome));
        m_stores.people.change(m_key, [&](RunPeople &people) {
            settleStop(people.colleaguesStop, m_facts.sends > 0 || !wallarm::isOver(outcome), share.stopper,
                       m_journal.clock().nowMs());
        });
        Q_EMIT finished({.batch = row().batch,
                         .key = m_key,
                         .outcome = outcome,
                         .ifEnded = wallarm::outcomeOfAnEnd(m_facts),
                         .state = m_told,
                         .atMs = m_journal.clock().nowMs(),
                         .because = m_because,
                         .recordIsShared = m_facts.answer == wallarm::StopAnswer::NotServed
                             && !m_facts.recordFormSent && recordIsShared(),
                         .journalled = isJournalled(),
                         .share = share});
    });
}

bool StopRunJob::recordFormAllowed() const
{
    const RunEntry *self = m_stores.testRuns.find(m_key);
    return self != nullptr && !self->run.recordId.isEmpty() && !recordIsShared();
}

bool StopRunJob::recordIsShared() const
{
    const RunEntry *self = m_stores.testRuns.find(m_key);
    if (self == nullptr || self->run.recordId.isEmpty())
        return false;
    const auto &all = m_stores.testRuns.all();
    return std::any_of(all.begin(), all.end(), [&](const RunEntry &other) {
        return other.key.connection == self->key.connection && !(other.key == self->key)
            && other.run.recordId == self->run.recordId && other.run.recording.value_or(false);
    });
}

bool StopRunJob::isYoung() const
{
    return m_journal.clock().nowMs() - row().requestedMs < std::chrono::milliseconds(24h).count();
}

QString outcomeCode(wallarm::StopOutcome outcome)
{
    return wordOf(runStopWords, outcome);
}

} // namespace tallylight
