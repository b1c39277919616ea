#pragma once

#include "agora/possibleactions.h"
#include "agora/stopverdict.h"
#include "agora/task.h"
#include "core/result.h"
#include "ledger/rows.h"
#include "operations/recordings/recordingstarts.h"
#include "operations/teamsync/stopshare.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

namespace tallylight {

class JobQueue;
class StopRecordingJob;
class TeamSync;
struct ModeFinding;
struct RecordingEntry;

/// Asynchronous: the service answers at once, and queries confirm the end. WaitForUpload: the service answers
/// after the upload, up to 60 s (agora/README 3.6).
enum class StopWay { Asynchronous, WaitForUpload };

/// A recording that was started elsewhere, by its IDs. Every member is required.
struct AdoptForm
{
    QUuid connection;
    agora::Task task;
};

/// The task without what clipboards add. InvalidInput with `field` (appId, resourceId, sid, cname, uid).
[[nodiscard]] Result<agora::Task> cleanedTask(const AdoptForm &form);

/// Result of one request to stop a cloud recording.
struct StopRecordingReport
{
    QUuid batch;
    QUuid recording;
    agora::StopOutcome outcome = agora::StopOutcome::Unconfirmed;
    std::optional<Error> because;
    bool journalled = true; ///< false: the ledger could not be written, so a crash would forget this stop
    StopShare share; ///< with the team
};

/// What a person can do with cloud recordings. GUI thread. Exactly one report signal per request.
class RecordingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingActions)

public:
    RecordingActions(Stores &stores, Services &services, RecordingReader &reader, Journal &journal,
                     RecordingStarts &starts, JobQueue &queue, const TeamSync &teams,
                     QObject *parent = nullptr);

    /// Returns the batch's ID.
    QUuid stop(const QList<QUuid> &recordings, StopWay way);
    /// The single stop of a start that was not confirmed in time (agora/README 8.2), so that nothing
    /// continues to be billed.
    void giveUp(const QUuid &recording);
    /// Continues a stop that an earlier run of the program did not see confirmed.
    void resume(const QUuid &recording, const OperationRow &operation);

    /// InvalidInput with `field` (appId, resourceId, sid, cname, uid): nothing was added. A recording that is
    /// already on the list is not added again; it takes the form's IDs as long as the service has never known
    /// it.
    Result<QUuid> adopt(const AdoptForm &form);
    /// Finds out in which mode the form's recording was started, by querying in the order of `modes`. `then`
    /// is called once, from the event loop or immediately, unless `context` has been destroyed.
    void findMode(const AdoptForm &form, const QList<agora::Mode> &modes, QObject *context,
                  const std::function<void(const ModeFinding &)> &then);
    /// Sets the recording ID of a recording that runs without one (agora/README 15.1): the next query
    /// decides. InvalidInput `sid`: it is malformed, or belongs to another recording; `recording`: this one
    /// already has an ID.
    Result<Done> giveSid(const QUuid &recording, const QString &sid);
    /// Acquire and start as one action. InvalidInput with `field`: nothing was sent.
    Result<QUuid> start(const StartOrder &order) { return m_starts.start(order); }
    /// As it was requested; without its secrets if the program was restarted since. nullopt: unknown.
    [[nodiscard]] std::optional<StartOrder> orderOf(const QUuid &recording) const;
    /// Whether the same settings can be started again under a new resource ID right away: only while the
    /// program still holds its secrets.
    [[nodiscard]] bool canStartAgain(const QUuid &recording) const { return m_starts.orderOf(recording); }
    Result<QUuid> startAgain(const QUuid &recording);

    /// What can be done with it now, and why not the rest.
    [[nodiscard]] agora::Possible possible(agora::RecordingAction action, const QUuid &recording) const;
    /// Takes it off the list, if possible. This does not stop a recording that may continue: where possible()
    /// says so, the user has been asked. InvalidInput `recording` otherwise.
    Result<Done> forget(const QUuid &recording);
    /// Undoes that, with what was known about it then. `order`: what heldOrder() returned. False: it is on
    /// the list, perhaps added again by its ID.
    bool putBack(RecordingEntry entry, const std::optional<StartOrder> &order);
    /// Its start, as long as this program has it with its secrets.
    [[nodiscard]] std::optional<StartOrder> heldOrder(const QUuid &recording) const;
    void query(const QList<QUuid> &recordings);

    [[nodiscard]] bool isStopping(const QUuid &recording) const { return m_stopping.contains(recording); }

Q_SIGNALS:
    void stopStarted(const QUuid &batch, const QList<QUuid> &recordings);
    void stopFinished(const tallylight::StopRecordingReport &report);
    /// What turned out about a stop that had finished as Unconfirmed: over after all, still recording or not
    /// found. `batch` is null when the stop was requested in an earlier run of the program.
    void stopSettled(const tallylight::StopRecordingReport &report);
    void startFinished(const tallylight::StartRecordingReport &report);

private:
    QUuid order(const QList<QUuid> &recordings, StopWay way, const QString &verb);
    StopRecordingJob *makeJob(const QUuid &recording, const OperationRow &operation, StopWay way,
                              bool resumed);
    void seekMode(const QUuid &recording);
    void settle(const QUuid &recording, agora::RecordingState before);

    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    RecordingStarts &m_starts;
    JobQueue &m_queue;
    const TeamSync &m_teams;
    QHash<QUuid, StopRecordingJob *> m_stopping;
    QSet<QUuid> m_modeSought; ///< without success, since the program started or the user last asked
    QHash<QUuid, OperationRow> m_open; ///< stops of this run of the program that ended Unconfirmed
};

} // namespace tallylight
