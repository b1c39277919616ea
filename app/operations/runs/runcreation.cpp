#include "operations/runs/runcreation.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/runs/runlisting.h"
#include "operations/runs/runreader.h"
#include "wallarm/neworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

RunCreation::RunCreation(Stores &stores, Services &services, RunReader &reader, RunListing &listing,
                         Journal &journal, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_listing(listing)
    , m_journal(journal)
    , m_known(stores, journal)
{
}

void RunCreation::create(const QUuid &connection, const wallarm::CreateRequest &request)
{
    begin({.report = {.connection = connection, .name = request.settings.name},
           .recordName = request.recordName.value_or(request.settings.name),
           .send = [request](wallarm::Client &client) { return client.createRun(request); }});
}

void RunCreation::copy(const QUuid &connection, const wallarm::CopyRequest &request,
                       const std::optional<RunKey> &stoppedFirst)
{
    begin({.report = {.connection = connection,
                      .copy = true,
                      .name = request.settings.name,
                      .record = request.recordId,
                      .stoppedFirst = stoppedFirst},
           .send = [request](wallarm::Client &client) { return client.copyRun(request); }});
}

void RunCreation::begin(const Order &order)
{
    const QUuid connection = order.report.connection;
    m_services.wallarm(connection, this, [=, this](const Result<WallarmService> &service) {
        if (!service)
            return fail(order, service.error());
        // Without an entry on disk, a crash would forget that an answer was lost, so nothing is sent.
        const StepKind kind = order.report.copy ? StepKind::CopySent : StepKind::CreateSent;
        Order sent = order;
        sent.orderedMs = m_journal.clock().nowMs();
        const QJsonObject args{{u"name"_s, order.report.name},
                               {u"record"_s, order.report.record.toJson()},
                               {u"recordName"_s, order.recordName}};
        m_journal.write({m_journal.step(connectionSubject(connection), kind, args)}, this,
                        [this, order, sent, open = *service](const Result<Done> &written) {
                            if (!written)
                                return fail(order, written.error());
                            whenReady(sent.send(open->client), this,
                                      [this, sent, keep = open](const Result<wallarm::TestRun> &run) {
                                          settle(sent, run);
                                      });
                        });
    });
}

void RunCreation::resume(const QUuid &connection, const Step &last)
{
    const auto kind = stepKindFrom(last.kind);
    if (kind != StepKind::CreateSent && kind != StepKind::CopySent)
        return;
    lookForIt({.report = {.connection = connection,
                          .copy = kind == StepKind::CopySent,
                          .name = last.args["name"_L1].toString(),
                          .record = Identifier::fromJson(last.args["record"_L1])},
               .recordName = last.args["recordName"_L1].toString(),
               .orderedMs = last.atMs},
              {.kind = ErrorKind::AnswerLost});
}

void RunCreation::settle(const Order &order, const Result<wallarm::TestRun> &answer)
{
    // A run that existed before is not the new one, whatever the answer says.
    if (answer && m_stores.testRuns.find({order.report.connection, answer->id.text()}) != nullptr)
        return lookForIt(order, {.kind = ErrorKind::Unreadable, .httpStatus = 200, .field = u"id"_s});
    if (answer)
        return take(order, *answer, false);
    if (answer.error().outcomeUnknown())
        return lookForIt(order, answer.error());
    fail(order, answer.error());
}

/// Never sent again; one look at the list decides, unless the account's API is known not to list runs.
void RunCreation::lookForIt(const Order &order, const Error &error)
{
    const ConnectionEntry *entry = m_stores.connections.find(order.report.connection);
    if (entry == nullptr || entry->listsRuns == false)
        return fail(order, error);
    m_listing.firstPage(order.report.connection, this, [=, this](const Result<wallarm::RunPage> &page) {
        if (!page)
            return fail(order, error);
        const auto isKnown = [&](const Identifier &id) {
            return m_stores.testRuns.find({order.report.connection, id.text()}) != nullptr;
        };
        const wallarm::LostOrder lost{order.report.name, order.report.record, order.orderedMs / 1000};
        if (const auto made = wallarm::findMade(page->runs(), lost, isKnown))
            take(order, *made, true);
        else
            fail(order, error);
    });
}

void RunCreation::take(const Order &order, const wallarm::TestRun &run, bool foundInList)
{
    CreateRunReport report = order.report;
    report.foundInList = foundInList;
    report.created = m_known.addMade(report.connection, run, report.copy, order.recordName);
    note(order, u"done"_s);
    m_reader.read(*report.created, Priority::Interactive, this, {});
    Q_EMIT finished(report);
}

void RunCreation::fail(const Order &order, const Error &error)
{
    CreateRunReport report = order.report;
    report.error = error;
    report.mayExist = error.outcomeUnknown();
    report.recordIsRecording = std::ranges::any_of(
        error.refused, [](const RefusedField &field) { return field.code == "not_ready_for_cloning"_L1; });
    note(order, error.notSent() ? u"notSent"_s : (report.mayExist ? u"unconfirmed"_s : u"refused"_s));
    Q_EMIT finished(report);
}

/// Without it, the next start of the program would look for the run again.
void RunCreation::note(const Order &order, const QString &outcome)
{
    if (order.orderedMs != 0) {
        m_journal.write({m_journal.step(connectionSubject(order.report.connection), StepKind::CreateOutcome,
                                        {{u"name"_s, order.report.name}, {u"outcome"_s, outcome}})});
    }
}

} // namespace tallylight
