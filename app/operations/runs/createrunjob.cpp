#include "operations/runs/createrunjob.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/runs/knownruns.h"
#include "operations/runs/runlisting.h"
#include "operations/runs/runreader.h"
#include "wallarm/neworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

CreateRunJob::CreateRunJob(const CreateOrder &order, const Context &context, RunReader &reader,
                           RunListing &listing, QObject *parent)
    : OrderJob({order.report.connection,
                {.subject = connectionSubject(order.report.connection), .sends = order.sentMs > 0 ? 1 : 0}},
               context, parent)
    , m_order(order)
    , m_reader(reader)
    , m_listing(listing)
    , m_sentMs(order.sentMs)
{
}

void CreateRunJob::open()
{
    if (m_sentMs > 0)
        return lookForIt({.kind = ErrorKind::AnswerLost});
    m_services.wallarm(connection(), this, [this](const Result<WallarmService> &service) {
        if (!service)
            return fail(service.error());
        m_service = *service;
        m_sentMs = m_journal.clock().nowMs();
        commitSend(1,
                   {step(m_order.report.copy ? StepKind::CopySent : StepKind::CreateSent,
                         {{u"name"_s, m_order.report.name},
                          {u"record"_s, m_order.report.record.toJson()},
                          {u"recordName"_s, m_order.recordName}})},
                   [this] { send(); });
    });
}

void CreateRunJob::send()
{
    whenReady(m_order.send(m_service->client), this,
              [this](const Result<wallarm::TestRun> &answer) { take(answer); });
}

void CreateRunJob::take(const Result<wallarm::TestRun> &answer)
{
    Q_EMIT answered();
    // A run that existed before is not the new one, whatever the answer says.
    if (answer && m_stores.testRuns.find({connection(), answer->id.text()}) != nullptr)
        return lookForIt({.kind = ErrorKind::Unreadable, .httpStatus = 200, .field = u"id"_s});
    if (answer)
        return finish(*answer, false);
    if (answer.error().outcomeUnknown())
        return lookForIt(answer.error());
    fail(answer.error());
}

/// Never sent again; one look at the list decides, unless the account's API is known not to list runs.
void CreateRunJob::lookForIt(const Error &error)
{
    const ConnectionEntry *entry = m_stores.connections.find(connection());
    if (entry == nullptr || entry->listsRuns == false)
        return fail(error);
    m_listing.firstPage(connection(), this, [this, error](const Result<wallarm::RunPage> &page) {
        if (!page)
            return fail(error);
        const auto isKnown = [this](const Identifier &id) {
            return m_stores.testRuns.find({connection(), id.text()}) != nullptr;
        };
        const wallarm::LostOrder lost{m_order.report.name, m_order.report.record, m_sentMs / 1000};
        if (const auto made = wallarm::findMade(page->runs(), lost, isKnown))
            finish(*made, true);
        else
            fail(error);
    });
}

void CreateRunJob::finish(const wallarm::TestRun &run, bool foundInList)
{
    CreateRunReport report = m_order.report;
    report.foundInList = foundInList;
    report.created =
        KnownRuns(m_stores, m_journal).addMade(connection(), run, report.copy, m_order.recordName);
    m_reader.read(*report.created, Priority::Interactive, this, {});
    end(u"done"_s, report);
}

void CreateRunJob::fail(const Error &error)
{
    CreateRunReport report = m_order.report;
    report.error = error;
    report.mayExist = error.outcomeUnknown();
    report.recordIsRecording = std::ranges::any_of(
        error.refused, [](const RefusedField &field) { return field.code == "not_ready_for_cloning"_L1; });
    end(error.notSent() ? u"notSent"_s : (report.mayExist ? u"unconfirmed"_s : u"refused"_s), report);
}

/// Without the outcome, the next start of the program would look for the run again.
void CreateRunJob::end(const QString &outcome, const CreateRunReport &report)
{
    QList<LedgerChange> changes;
    if (row().sends > 0)
        changes << step(StepKind::CreateOutcome, {{u"name"_s, report.name}, {u"outcome"_s, outcome}});
    commitOutcome(outcome, std::move(changes), [this, report] { Q_EMIT finished(report); });
}

} // namespace tallylight
