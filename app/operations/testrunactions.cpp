#include "operations/testrunactions.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/runreader.h"
#include "operations/stoprunjob.h"
#include "wallarm/address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

TestRunActions::TestRunActions(Stores &stores, Services &services, RunReader &reader, Journal &journal,
                               QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_known(stores, journal)
{
}

StopRunJob *TestRunActions::makeJob(const RunKey &key, const OperationRow &operation, bool resumed)
{
    auto *job = new StopRunJob({.operation = operation.id,
                                .batch = operation.batch,
                                .key = key,
                                .requestedMs = operation.requestedMs,
                                .sends = operation.sends,
                                .resumed = resumed},
                               m_stores, m_services, m_reader, m_journal, this);
    m_stopping.insert(key, job);
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
        job->deleteLater();
        Q_EMIT stopFinished(report);
    });
    return job;
}

QUuid TestRunActions::stop(const QList<RunKey> &keys)
{
    const QUuid batch = QUuid::createUuid();
    QList<LedgerChange> order;
    QList<StopRunJob *> jobs;
    for (const RunKey &key : keys) {
        if (m_stopping.contains(key) || m_stores.testRuns.find(key) == nullptr)
            continue;
        const OperationRow row{.id = QUuid::createUuid(),
                               .batch = batch,
                               .subject = key.subject(),
                               .verb = u"stopRun"_s,
                               .requestedMs = m_journal.clock().nowMs()};
        order << SaveOperation{row} << m_journal.step(row.subject, u"stopRequested"_s);
        jobs << makeJob(key, row, false);
    }
    Q_EMIT stopStarted(batch, static_cast<int>(jobs.size()));
    m_journal.write(std::move(order), this, [jobs](const Result<Done> &written) {
        for (StopRunJob *job : jobs)
            job->begin(written.has_value());
    });
    return batch;
}

void TestRunActions::resume(const RunKey &key, const OperationRow &operation)
{
    if (m_stopping.contains(key) || m_stores.testRuns.find(key) == nullptr)
        return;
    Q_EMIT stopStarted(operation.batch, 1);
    makeJob(key, operation, true)->begin(true);
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
    for (const RunKey &key : keys)
        m_reader.read(key, Priority::Interactive, this, {});
}

void TestRunActions::loadList(const QUuid &connection)
{
    m_services.wallarm(connection, this, [this, connection](const Result<WallarmService> &service) {
        if (!service)
            return Q_EMIT listFinished(connection, 0, service.error());
        const WallarmService open = *service;
        whenReady(open->client.user(), this, [this, connection, open](const Result<wallarm::User> &user) {
            if (!user)
                return Q_EMIT listFinished(connection, 0, user.error());
            loadPage(connection, user->clientId, 0, {}, 0);
        });
    });
}

void TestRunActions::loadPage(const QUuid &connection, const Identifier &client, int page,
                              const wallarm::ListPage &ask, int newRuns)
{
    constexpr int MostPages = 20; // CONTRACTS 10
    m_services.wallarm(connection, this, [=, this](const Result<WallarmService> &service) {
        if (!service)
            return Q_EMIT listFinished(connection, newRuns, service.error());
        const WallarmService open = *service;
        whenReady(open->client.listRuns(client, ask), this,
                  [=, this, keep = open](const Result<wallarm::RunPage> &answer) {
                      if (!answer) {
                          const ErrorKind kind = answer.error().kind;
                          if (!answer.error().outcomeUnknown() || kind == ErrorKind::Unreadable)
                              noteListsRuns(connection, false);
                          return Q_EMIT listFinished(connection, newRuns, answer.error());
                      }
                      noteListsRuns(connection, true);
                      wallarm::ListPage next = ask;
                      next.continuation = answer->continuation;
                      next.offset += answer->runs.size();
                      const bool last = answer->continuation.isEmpty() || page + 1 >= MostPages;
                      takeSlice(connection, answer->runs, 0, newRuns, [=, this](int found) {
                          if (last)
                              Q_EMIT listFinished(connection, found, std::nullopt);
                          else
                              loadPage(connection, client, page + 1, next, found);
                      });
                  });
    });
}

void TestRunActions::takeSlice(const QUuid &connection, const QList<wallarm::TestRun> &runs, qsizetype from,
                               int newRuns, const std::function<void(int)> &then)
{
    constexpr qsizetype Slice = 200; // a few milliseconds: the window is painted in between
    const auto count = static_cast<size_t>(std::min(Slice, runs.size() - from));
    const int found = newRuns + m_known.addListed(connection, {runs.constData() + from, count});
    if (from + Slice >= runs.size())
        return then(found);
    m_journal.clock().after(milliseconds(0), this,
                            [=, this] { takeSlice(connection, runs, from + Slice, found, then); });
}

void TestRunActions::noteListsRuns(const QUuid &connection, bool lists)
{
    const ConnectionEntry *entry = m_stores.connections.find(connection);
    if (entry != nullptr && entry->listsRuns != lists) // who listens reads every row again
        m_stores.connections.change(connection, [lists](ConnectionEntry &e) { e.listsRuns = lists; });
}

void TestRunActions::create(const QUuid &connection, const wallarm::CreateRequest &request)
{
    order(connection, false, request.recordName.value_or(request.settings.name),
          [request](wallarm::Client &client) { return client.createRun(request); });
}

void TestRunActions::copy(const QUuid &connection, const wallarm::CopyRequest &request)
{
    order(connection, true, {}, [request](wallarm::Client &client) { return client.copyRun(request); });
}

void TestRunActions::order(const QUuid &connection, bool copy, const QString &recordName,
                           const SendCreate &send)
{
    m_services.wallarm(connection, this, [=, this](const Result<WallarmService> &service) {
        if (!service)
            return settleCreate(connection, copy, {}, service.error());
        // Without a note on the disk a lost answer could not be told after a crash: nothing is sent then.
        const QString subject = u"conn/"_s + connection.toString(QUuid::WithoutBraces);
        m_journal.write({m_journal.step(subject, copy ? u"copySent"_s : u"createSent"_s)}, this,
                        [=, this, open = *service](const Result<Done> &written) {
                            if (!written)
                                return settleCreate(connection, copy, {}, written.error());
                            whenReady(send(open->client), this,
                                      [=, this, keep = open](const Result<wallarm::TestRun> &run) {
                                          settleCreate(connection, copy, recordName, run);
                                      });
                        });
    });
}

void TestRunActions::settleCreate(const QUuid &connection, bool copy, const QString &recordName,
                                  const Result<wallarm::TestRun> &answer)
{
    CreateRunReport report{.connection = connection, .copy = copy};
    if (answer) {
        report.created = m_known.addMade(connection, *answer, copy, recordName);
        m_reader.read(*report.created, Priority::Interactive, this, {});
    } else {
        report.error = answer.error();
    }
    Q_EMIT createFinished(report);
}

} // namespace tallylight
