#include "operations/runs/runcreation.h"

#include "operations/journal.h"
#include "operations/runs/createrunjob.h"
#include "operations/stepkinds.h"

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

void RunCreation::resume(const QUuid &connection, const Step &last)
{
    const auto kind = stepKindFrom(last.kind);
    if (kind != StepKind::CreateSent && kind != StepKind::CopySent)
        return;
    begin({.report = {.connection = connection,
                      .copy = kind == StepKind::CopySent,
                      .name = last.args["name"_L1].toString(),
                      .record = Identifier::fromJson(last.args["record"_L1])},
           .recordName = last.args["recordName"_L1].toString(),
           .sentMs = last.atMs});
}

void RunCreation::begin(const CreateOrder &order)
{
    auto *job = new CreateRunJob(order, {m_stores, m_services, m_journal}, m_reader, m_listing, this);
    connect(job, &CreateRunJob::finished, this, [this, job](const CreateRunReport &report) {
        job->deleteLater();
        Q_EMIT finished(report);
    });
    job->begin(true); // its request is in the ledger from its send on
}

} // namespace tallylight
