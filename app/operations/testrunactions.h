#pragma once

#include "core/result.h"
#include "operations/knownruns.h"
#include "stores/runkey.h"
#include "wallarm/client.h"
#include "wallarm/stopverdict.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tallylight {

class Journal;
class RunReader;
class Services;
class StopRunJob;
class Stores;

/// What became of one order to stop a run's recording.
struct StopRunReport
{
    QUuid batch;
    RunKey key;
    wallarm::StopOutcome outcome = wallarm::StopOutcome::Unconfirmed;
    std::optional<Error> because; ///< the trouble behind an outcome other than Stopped, if there was one
    bool journalled = true; ///< false: the ledger could not be written, so a crash would forget this stop
};

/// What became of an order to create or copy a run.
struct CreateRunReport
{
    QUuid connection;
    bool copy = false;
    std::optional<RunKey> created;
    std::optional<Error> error; ///< outcomeUnknown(): the run may exist; it is never sent again by itself
};

/// What a person can do with test runs. GUI thread. Reports come as signals, exactly one an order.
class TestRunActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunActions)

public:
    TestRunActions(Stores &stores, Services &services, RunReader &reader, Journal &journal,
                   QObject *parent = nullptr);

    /// Stops the recording of each; keys that are stopping already are left out. Returns the batch's ID.
    QUuid stop(const QList<RunKey> &keys);
    /// Goes on with a stop that an earlier start of the program did not see confirmed.
    void resume(const RunKey &key, const OperationRow &operation);

    /// Adds a run by its ID or a pasted console link and reads it. InvalidInput: nothing was added.
    Result<RunKey> add(const QUuid &connection, const QString &idOrLink);
    /// Takes them off the list; the cloud does not hear of it.
    void forget(const QList<RunKey> &keys);
    void refresh(const QList<RunKey> &keys);
    /// Asks the service for its list of runs (spec wallarm 6.12); listFinished tells what came of it.
    void loadList(const QUuid &connection);

    /// One request, never repeated (spec wallarm 4.3). createFinished tells.
    void create(const QUuid &connection, const wallarm::CreateRequest &request);
    void copy(const QUuid &connection, const wallarm::CopyRequest &request);

    [[nodiscard]] bool isStopping(const RunKey &key) const { return m_stopping.contains(key); }

Q_SIGNALS:
    void stopStarted(const QUuid &batch, int total);
    void stopFinished(const tallylight::StopRunReport &report);
    void createFinished(const tallylight::CreateRunReport &report);
    /// The first read of a run that the user added; no error: it is there.
    void addFinished(const tallylight::RunKey &key, const std::optional<tallylight::Error> &error);
    void listFinished(const QUuid &connection, int newRuns, const std::optional<tallylight::Error> &error);

private:
    StopRunJob *makeJob(const RunKey &key, const OperationRow &operation, bool resumed);
    void takeSlice(const QUuid &connection, const QList<wallarm::TestRun> &runs, qsizetype from, int newRuns,
                   const std::function<void(int)> &then);
    void noteListsRuns(const QUuid &connection, bool lists);

    using SendCreate = std::function<QFuture<Result<wallarm::TestRun>>(wallarm::Client &)>;
    void order(const QUuid &connection, bool copy, const QString &recordName, const SendCreate &send);
    void settleCreate(const QUuid &connection, bool copy, const QString &recordName,
                      const Result<wallarm::TestRun> &answer);
    void loadPage(const QUuid &connection, const Identifier &client, int page, const wallarm::ListPage &ask,
                  int newRuns);

    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    Journal &m_journal;
    KnownRuns m_known;
    QHash<RunKey, StopRunJob *> m_stopping;
};

} // namespace tallylight
