#include "operations/runchangejob.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/runreader.h"
#include "operations/stateafter.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using wallarm::ChangeOutcome;

RunChangeJob::RunChangeJob(Order order, Stores &stores, Services &services, RunReader &reader,
                           Journal &journal, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
{
}

void RunChangeJob::begin(bool journalled)
{
    m_state = State::Opening;
    m_journalled = journalled;
    m_answeredAt = m_journal.clock().monotonic();
    const RunEntry *entry = m_stores.testRuns.find(m_order.key);
    if (entry == nullptr)
        return finish(ChangeOutcome::NotFound); // removed from the list meanwhile
    m_facts.wasAsOrdered =
        wallarm::stateFor(m_order.verb, entry->run) == wallarm::ChangeRead::AsOrdered && !m_order.resumed;
    if (!journalled) {
        m_because = Error{.kind = ErrorKind::LedgerFailed, .sent = false};
        return finish(ChangeOutcome::NotSent);
    }
    m_services.wallarm(m_order.key.connection, this, [this](const Result<WallarmService> &service) {
        if (!service) {
            m_because = service.error();
            return finish(m_order.operation.sends == 0 ? ChangeOutcome::NotSent : ChangeOutcome::Unconfirmed);
        }
        m_service = *service;
        if (!m_order.resumed)
            return sendUnlessEnded();
        // A request that never left must not leave hours later, without the user's knowledge.
        if (m_order.operation.sends == 0)
            return finish(ChangeOutcome::NotSent);
        Q_EMIT answered();
        proceed();
    });
}

void RunChangeJob::cancel()
{
    Q_ASSERT(m_state == State::New);
    finish(ChangeOutcome::Cancelled);
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
    m_state = State::WritingSend;
    ++m_order.operation.sends;
    m_order.operation.state = OperationState::Sent;
    m_journal.write({SaveOperation{m_order.operation},
                     m_journal.step(m_order.operation.subject, m_order.operation.verb + u"Sent"_s)},
                    this, [this](const Result<Done> &written) {
                        if (written)
                            return send();
                        // Unlike a stop, which must never be held up (README 3).
                        m_journalled = false;
                        m_because = written.error();
                        m_order.operation.sends = 0;
                        finish(ChangeOutcome::NotSent);
                    });
}

void RunChangeJob::send()
{
    m_state = State::Sending;
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
    m_state = State::Waiting;
    m_journal.clock().after(step.delay, this, [this] { read(); });
}

void RunChangeJob::read()
{
    m_state = State::Reading;
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
    m_state = State::WritingOutcome;
    if (outcome == ChangeOutcome::Done || outcome == ChangeOutcome::NothingToDo)
        m_because.reset();
    OperationRow &row = m_order.operation;
    row.outcome = outcomeCode(outcome);
    row.state = stateAfter(row.outcome);
    m_journal.write({SaveOperation{row},
                     m_journal.step(row.subject, row.verb + u"Outcome"_s, {{u"outcome"_s, row.outcome}})},
                    this, [this, outcome](const Result<Done> &written) {
                        m_state = State::Finished;
                        const RunChangeReport report{.batch = m_order.operation.batch,
                                                     .key = m_order.key,
                                                     .verb = m_order.verb,
                                                     .outcome = outcome,
                                                     .because = m_because,
                                                     .journalled = m_journalled && written};
                        Q_EMIT finished(report);
                    });
}

} // namespace tallylight
