#include "operations/runs/runchangejob.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/runs/runreader.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using wallarm::ChangeOutcome;

namespace {
struct ChangeSteps
{
    StepKind requested, sent, outcome;
};

ChangeSteps stepsOf(wallarm::RunVerb verb)
{
    switch (verb) {
    case wallarm::RunVerb::Pause:
        return {StepKind::PauseRequested, StepKind::PauseSent, StepKind::PauseOutcome};
    case wallarm::RunVerb::Resume:
        return {StepKind::ResumeRequested, StepKind::ResumeSent, StepKind::ResumeOutcome};
    case wallarm::RunVerb::Interrupt:
        break;
    }
    return {StepKind::InterruptRequested, StepKind::InterruptSent, StepKind::InterruptOutcome};
}
} // namespace

RunChangeJob::RunChangeJob(const Order &order, const Context &context, RunReader &reader, QObject *parent)
    : OrderJob({order.key.connection, order.operation}, context, parent), m_order(order), m_reader(reader)
{
}

QList<LedgerChange> RunChangeJob::requested() const
{
    return {step(stepsOf(m_order.verb).requested)};
}

void RunChangeJob::open()
{
    m_answeredAt = m_journal.clock().monotonic();
    const RunEntry *entry = m_stores.testRuns.find(m_order.key);
    if (entry == nullptr)
        return finish(ChangeOutcome::NotFound); // removed from the list meanwhile
    m_facts.wasAsOrdered =
        wallarm::stateFor(m_order.verb, entry->run) == wallarm::ChangeRead::AsOrdered && !m_order.resumed;
    m_services.wallarm(connection(), this, [this](const Result<WallarmService> &service) {
        if (!service) {
            m_because = service.error();
            return finish(row().sends == 0 ? ChangeOutcome::NotSent : ChangeOutcome::Unconfirmed);
        }
        m_service = *service;
        if (!m_order.resumed)
            return sendUnlessEnded();
        // A request that never left must not leave hours later, without the user's knowledge.
        if (row().sends == 0)
            return finish(ChangeOutcome::NotSent);
        Q_EMIT answered();
        proceed();
    });
}

/// A run known to have ended needs no request, but that knowledge may be old: it can run again.
void RunChangeJob::sendUnlessEnded()
{
    const RunEntry *entry = m_stores.testRuns.find(m_order.key);
    if (entry == nullptr || !entry->run.ended())
        return writeSend();
    m_reader.read(m_order.key, Priority::Interactive, this, [this](const Result<wallarm::TestRun> &run) {
        if (run && run->ended())
            return finish(ChangeOutcome::NothingToDo);
        writeSend();
    });
}

void RunChangeJob::writeSend()
{
    commitSend(row().sends + 1, {step(stepsOf(m_order.verb).sent)}, [this] { send(); });
}

void RunChangeJob::send()
{
    const RunEntry *entry = m_stores.testRuns.find(m_order.key);
    if (entry == nullptr)
        return finish(ChangeOutcome::NotFound);
    const auto request = [&] {
        switch (m_order.verb) {
        case wallarm::RunVerb::Pause:
            return m_service->client.pause(entry->run.id);
        case wallarm::RunVerb::Resume:
            return m_service->client.resume(entry->run.id);
        case wallarm::RunVerb::Interrupt:
            break;
        }
        return m_service->client.interrupt(entry->run.id);
    };
    whenReady(request(), this, [this](const Result<Done> &reply) { takeReply(reply); });
}

void RunChangeJob::takeReply(const Result<Done> &reply)
{
    m_reader.outdate(m_order.key);
    m_answeredAt = m_journal.clock().monotonic();
    m_facts.answer = wallarm::classifyChange(reply);
    m_because = reply ? std::nullopt : std::optional(reply.error());
    Q_EMIT answered();
    proceed();
}

void RunChangeJob::proceed()
{
    m_facts.sinceAnswer = m_journal.clock().monotonic() - m_answeredAt;
    const wallarm::ChangeStep step = wallarm::nextStep(m_facts);
    if (step.finished)
        return finish(step.outcome);
    m_journal.clock().after(step.delay, this, [this] { read(); });
}

void RunChangeJob::read()
{
    m_reader.read(m_order.key, Priority::Interactive, this, [this](const Result<wallarm::TestRun> &run) {
        ++m_facts.reads;
        m_facts.lastRead = wallarm::classifyChangeRead(m_order.verb, run);
        // The refusal is the reason that helps, not the failure of a read after it.
        if (!run && m_facts.answer != wallarm::ChangeAnswer::Refused)
            m_because = run.error();
        proceed();
    });
}

void RunChangeJob::finish(ChangeOutcome outcome)
{
    if (outcome == ChangeOutcome::Done || outcome == ChangeOutcome::NothingToDo)
        m_because.reset();
    const QString code = outcomeCode(outcome);
    commitOutcome(code, {step(stepsOf(m_order.verb).outcome, {{u"outcome"_s, code}})}, [this, outcome] {
        Q_EMIT finished({.batch = row().batch,
                         .key = m_order.key,
                         .verb = m_order.verb,
                         .outcome = outcome,
                         .because = m_because,
                         .journalled = isJournalled()});
    });
}

} // namespace tallylight
