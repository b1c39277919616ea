#pragma once

#include "core/result.h"
#include "operations/runs/knownruns.h"
#include "operations/runs/runcreation.h"
#include "operations/runs/runlisting.h"
#include "operations/runs/runrefresh.h"
#include "operations/teamsync/stopshare.h"
#include "stores/runkey.h"
#include "wallarm/stopverdict.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace tallylight {

class JobQueue;
class Journal;
class RunReader;
class Services;
class StopRunJob;
class Stores;
class TeamSync;
class UnconfirmedStops;

/// Result of one request to stop a run's recording.
struct StopRunReport
{
    QUuid batch;
    RunKey key;
    wallarm::StopOutcome outcome = wallarm::StopOutcome::Unconfirmed;
    /// Of an Unconfirmed stop: what it means if its run has ended when it is next heard from.
    wallarm::StopOutcome ifEnded = wallarm::StopOutcome::HadAlreadyEnded;
    /// The run's state in the answer that decided; nullopt: it had none. Unless it is a state known to be
    /// running, nothing is known about the testing.
    std::optional<wallarm::RunState> state;
    qint64 atMs = 0; ///< Unix ms of the outcome
    std::optional<Error> because; ///< the problem behind an outcome other than Stopped, if there was one
    bool recordIsShared = false; ///< so the other way, stopping its test record, was not used
    bool journalled = true; ///< false: the ledger could not be written, so a crash would forget this stop
    StopShare share; ///< with the team
};

/// What a person can do with test runs. GUI thread. Reports are signals, exactly one per request.
class TestRunActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunActions)

public:
    TestRunActions(Stores &stores, Services &services, RunReader &reader, Journal &journal, JobQueue &queue,
                   const TeamSync &teams, QObject *parent = nullptr);

    /// Stops the recording of each; skips keys that are already stopping. Returns the batch's ID.
    QUuid stop(const QList<RunKey> &keys);
    /// Continues a stop that an earlier run of the program did not see confirmed.
    void resume(const RunKey &key, const OperationRow &operation);

    using LookedUp = std::function<void(const Result<RunKey> &)>;
    /// Looks a run up by its ID or a pasted console link, and adds it only when the answer is about this very
    /// run. `then` is called once, unless `context` has been destroyed: NotFound, or why it cannot be known
    /// now.
    void lookUp(const QUuid &connection, const QString &idOrLink, QObject *context, LookedUp then);
    /// Adds a run whether or not it can be looked up, and reads it. InvalidInput: nothing was added.
    Result<RunKey> add(const QUuid &connection, const QString &idOrLink);
    /// Removes them from the list; the cloud is not involved.
    void forget(const QList<RunKey> &keys);
    /// Undoes that, with what was known about the run then. False: it is on the list.
    bool putBack(const RunEntry &run) { return m_known.putBack(run); }
    void refresh(const QList<RunKey> &keys);
    /// Requests the service's list of runs (wallarm/README 6.12); emits listFinished. Does nothing while
    /// already in progress.
    void loadList(const QUuid &connection);
    /// The same for an account that listed its runs before (RunListing).
    void loadListAtStart(const QUuid &connection) { m_listing.loadAtStart(connection); }

    /// One request, never repeated (wallarm/README 4.3). Emits createFinished.
    void create(const QUuid &connection, const wallarm::CreateRequest &request);
    void copy(const QUuid &connection, const wallarm::CopyRequest &request);
    /// At startup: settles the connection's last request if it is not settled yet.
    void resumeCreation(const QUuid &connection, const Step &last) { m_creation.resume(connection, last); }
    /// Stops the recording of the run whose record is to be copied, and copies it once that is confirmed.
    void stopThenCopy(const RunKey &source, const wallarm::CopyRequest &request);
    /// The unfinished runs of the connection that a new one may end (wallarm/README 1): those on `node`, and
    /// those whose node is unknown; all for an empty `node`, the token's.
    /// Without those whose state the service has not reported yet.
    [[nodiscard]] QList<RunKey> mayInterrupt(const QUuid &connection, const Identifier &node) const;
    /// How many of those there are: whether a new run may end them is unknown.
    [[nodiscard]] int unreadRuns(const QUuid &connection) const;

    [[nodiscard]] bool isStopping(const RunKey &key) const { return m_stopping.contains(key); }

Q_SIGNALS:
    void stopStarted(const QUuid &batch, const QList<tallylight::RunKey> &keys);
    void stopFinished(const tallylight::StopRunReport &report);
    /// What turned out about a stop that was reported Unconfirmed: the same batch and key, the outcome as the
    /// service reports it now, `atMs` the time of that answer. At most once, and not after another stop of
    /// the run was requested. By then, the run's lamp is no longer a ring.
    void stopSettled(const tallylight::StopRunReport &report);
    void createFinished(const tallylight::CreateRunReport &report);
    /// The first read of a run that the user added; no error: it exists.
    void addFinished(const tallylight::RunKey &key, const std::optional<tallylight::Error> &error);
    /// Number of runs received so far from the service's list.
    void listProgress(const QUuid &connection, int runs);
    /// `wanted`: the user requested it; otherwise the program did, at startup.
    void listFinished(const QUuid &connection, int newRuns, const std::optional<tallylight::Error> &error,
                      bool wanted);

private:
    StopRunJob *makeJob(const RunKey &key, const OperationRow &operation, bool resumed);

    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    Journal &m_journal;
    JobQueue &m_queue;
    const TeamSync &m_teams;
    KnownRuns m_known;
    RunRefresh m_refresh;
    RunListing m_listing;
    RunCreation m_creation;
    UnconfirmedStops *const m_unconfirmed; // child
    QHash<RunKey, StopRunJob *> m_stopping;
};

} // namespace tallylight
