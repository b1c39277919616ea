#include "operations/runs/testrunactions.h"

#include "core/future.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/runs/runreader.h"
#include "operations/runs/stoprunjob.h"
#include "operations/runs/unconfirmedstops.h"
#include "operations/services.h"
#include "wallarm/address.h"
#include "wallarm/neworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

TestRunActions::TestRunActions(Stores &stores, Services &services, RunReader &reader, Journal &journal,
                               JobQueue &queue, const TeamSync &teams, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_queue(queue)
    , m_teams(teams)
    , m_known(stores, journal)
    , m_refresh(reader)
    , m_listing(stores, services, reader, journal)
    , m_creation(stores, services, reader, m_listing, journal)
    , m_unconfirmed(new UnconfirmedStops(stores, reader, journal, this))
{
    connect(m_unconfirmed, &UnconfirmedStops::settled, this, &TestRunActions::stopSettled);
    connect(&m_listing, &RunListing::progress, this, &TestRunActions::listProgress);
    connect(&m_listing, &RunListing::finished, this, &TestRunActions::listFinished);
    connect(&m_creation, &RunCreation::finished, this, &TestRunActions::createFinished);
}

StopRunJob *TestRunActions::makeJob(const RunKey &key, const OperationRow &operation, bool resumed)
{
    auto *job = new StopRunJob({key, operation, resumed}, {m_stores, m_services, m_journal, &m_teams},
                               m_reader, this);
    m_stopping.insert(key, job);
    m_unconfirmed->drop(key);
    m_stores.people.change(key, [](RunPeople &people) { people.colleaguesStop.reset(); });
    m_stores.testRuns.change(key, [](RunEntry &entry) {
        entry.stopping = true;
        entry.lastOutcome.reset();
    });
    connect(job, &StopRunJob::finished, this, [this, job](const StopRunReport &report) {
        m_stopping.remove(report.key);
        m_stores.testRuns.change(report.key, [&](RunEntry &entry) {
            entry.stopping = false;
            entry.lastOutcome = report.outcome;
        });
        if (report.outcome == wallarm::StopOutcome::Unconfirmed)
            m_unconfirmed->add(report, job->row());
        job->deleteLater();
        Q_EMIT stopFinished(report);
    });
    return job;
}

QUuid TestRunActions::stop(const QList<RunKey> &keys)
{
    QList<OrderJob *> jobs;
    QList<RunKey> taken;
    for (const RunKey &key : keys) {
        if (m_stopping.contains(key) || m_stores.testRuns.find(key) == nullptr)
            continue;
        taken << key;
        jobs << makeJob(key, {.subject = key.subject(), .verb = u"stopRun"_s}, false);
    }
    const QUuid batch = m_queue.submit(jobs, m_journal);
    Q_EMIT stopStarted(batch, taken);
    return batch;
}

void TestRunActions::resume(const RunKey &key, const OperationRow &operation)
{
    if (m_stopping.contains(key) || m_stores.testRuns.find(key) == nullptr)
        return;
    Q_EMIT stopStarted(operation.batch, {key});
    makeJob(key, operation, true)->begin(true);
}

void TestRunActions::lookUp(const QUuid &connection, const QString &idOrLink, QObject *context, LookedUp then)
{
    const Result<Identifier> id = wallarm::runFromInput(idOrLink);
    if (!id)
        return then(id.error());
    if (m_stores.testRuns.find({connection, id->text()}) != nullptr)
        return then(add(connection, idOrLink));
    m_services.wallarm(
        connection, context,
        [this, connection, id = *id, context, then = std::move(then)](const Result<WallarmService> &service) {
            if (!service)
                return then(service.error());
            const WallarmService open = *service;
            whenReady(open->client.readRun(id, Priority::Interactive), context,
                      [this, connection, id, open, then](const Result<wallarm::TestRun> &run) {
                          if (!run)
                              return then(run.error());
                          if (run->id != id)
                              return then(Error{.kind = ErrorKind::Unreadable});
                          then(m_known.addRead(connection, *run));
                      });
        });
}

Result<RunKey> TestRunActions::add(const QUuid &connection, const QString &idOrLink)
{
    const Result<Identifier> id = wallarm::runFromInput(idOrLink);
    if (!id)
        return id.error();
    const RunKey key{connection, id->text()};
    m_known.addUnread(connection, *id);
    m_reader.read(key, Priority::Interactive, this, [this, key](const Result<wallarm::TestRun> &run) {
        Q_EMIT addFinished(key, run ? std::nullopt : std::optional(run.error()));
    });
    return key;
}

void TestRunActions::forget(const QList<RunKey> &keys)
{
    QList<RunKey> idle = keys;
    idle.removeIf([this](const RunKey &key) { return m_stopping.contains(key); });
    m_known.forget(idle);
}

void TestRunActions::refresh(const QList<RunKey> &keys)
{
    m_refresh.refresh(keys);
}

void TestRunActions::loadList(const QUuid &connection)
{
    m_listing.load(connection);
}

void TestRunActions::create(const QUuid &connection, const wallarm::CreateRequest &request)
{
    m_creation.create(connection, request);
}

void TestRunActions::copy(const QUuid &connection, const wallarm::CopyRequest &request)
{
    m_creation.copy(connection, request);
}

void TestRunActions::stopThenCopy(const RunKey &source, const wallarm::CopyRequest &request)
{
    if (!m_stopping.contains(source))
        stop({source});
    StopRunJob *job = m_stopping.value(source);
    if (job == nullptr) // no longer on the list: the service decides
        return copy(source.connection, request);
    connect(job, &StopRunJob::finished, this, [this, source, request](const StopRunReport &report) {
        if (wallarm::isOver(report.outcome))
            return m_creation.copy(source.connection, request, source);
        Q_EMIT createFinished({.connection = source.connection,
                               .copy = true,
                               .name = request.settings.name,
                               .record = request.recordId,
                               .stoppedFirst = source,
                               .error = report.because,
                               .stop = report.outcome});
    });
}

QList<RunKey> TestRunActions::mayInterrupt(const QUuid &connection, const Identifier &node) const
{
    QList<RunKey> keys;
    for (const RunEntry &entry : m_stores.testRuns.all()) {
        if (entry.key.connection == connection && !entry.isUnread()
            && wallarm::mayBeInterrupted(entry.run, node))
            keys << entry.key;
    }
    return keys;
}

int TestRunActions::unreadRuns(const QUuid &connection) const
{
    return static_cast<int>(std::ranges::count_if(m_stores.testRuns.all(), [&](const RunEntry &entry) {
        return entry.key.connection == connection && entry.isUnread();
    }));
}

} // namespace tallylight
