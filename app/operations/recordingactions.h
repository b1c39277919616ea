#pragma once

#include "agora/possible.h"
#include "agora/stopverdict.h"
#include "core/result.h"
#include "ledger/rows.h"
#include "operations/adoption.h"
#include "operations/recordingstarts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

namespace tallylight {

class JobQueue;
class StopRecordingJob;
struct ModeFinding;
struct RecordingEntry;

/// Asynchronous: the service answers at once and the end is confirmed by query. WaitForUpload: the
/// service answers after the upload, up to 60 s (agora/README 3.6).
enum class StopWay { Asynchronous, WaitForUpload };

/// What became of one order to stop a cloud recording.
struct StopRecordingReport
{
    QUuid batch;
    QUuid recording;
    agora::StopOutcome outcome = agora::StopOutcome::Unconfirmed;
    std::optional<Error> because;
    bool journalled = true; ///< false: the ledger could not be written, so a crash would forget this stop
};

/// What a person can do with cloud recordings. GUI thread. Exactly one report signal an order.
class RecordingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingActions)

public:
    RecordingActions(Stores &stores, Services &services, RecordingReader &reader, Journal &journal,
                     RecordingStarts &starts, JobQueue &queue, QObject *parent = nullptr);

    /// Returns the batch's ID.
    QUuid stop(const QList<QUuid> &recordings, StopWay way);
    /// The one stop of a start that was not confirmed in time (agora/README 8.2), so that nothing stays
    /// billed.
    void giveUp(const QUuid &recording);
    /// Goes on with a stop that an earlier start of the program did not see confirmed.
    void resume(const QUuid &recording, const OperationRow &operation);

    /// InvalidInput with `field` (appId, resourceId, sid, cname, uid): nothing was added. One that is on the
    /// list already is not added again; it takes the form's IDs while the service has never known it.
    Result<QUuid> adopt(const AdoptForm &form);
    /// Finds the mode that the form's recording was started in: by asking, in the order of `modes`. `then`
    /// is called once, from the event loop or at once, unless `context` died.
    void findMode(const AdoptForm &form, const QList<agora::Mode> &modes, QObject *context,
                  const std::function<void(const ModeFinding &)> &then);
    /// The recording ID of one that runs without it (agora/README 15.1): the next query decides. InvalidInput
    /// `sid`: it cannot be one, or belongs to another recording; `recording`: this one has its own.
    Result<Done> giveSid(const QUuid &recording, const QString &sid);
    /// Acquire and start as one action. InvalidInput with `field`: nothing was sent.
    Result<QUuid> start(const StartOrder &order) { return m_starts.start(order); }
    /// As it was ordered; without its secrets when the program was started anew since. nullopt: unknown.
    [[nodiscard]] std::optional<StartOrder> orderOf(const QUuid &recording) const;
    /// The same settings under a new resource ID, at once; only while the program still holds its secrets.
    [[nodiscard]] bool canStartAgain(const QUuid &recording) const { return m_starts.orderOf(recording); }
    Result<QUuid> startAgain(const QUuid &recording);

    /// What can be done with it now, and why not the rest.
    [[nodiscard]] agora::Possible possible(agora::RecordingAction action, const QUuid &recording) const;
    /// Takes it off the list, if that is possible. One that may go on is not stopped by it: where
    /// possible() says so, the person has been asked. InvalidInput `recording` otherwise.
    Result<Done> forget(const QUuid &recording);
    void query(const QList<QUuid> &recordings);

    [[nodiscard]] bool isStopping(const QUuid &recording) const { return m_stopping.contains(recording); }

Q_SIGNALS:
    void stopStarted(const QUuid &batch, const QList<QUuid> &recordings);
    void stopFinished(const tallylight::StopRecordingReport &report);
    /// The truth about a stop that had finished as Unconfirmed: over after all, still recording or not found.
    /// `batch` is null when an earlier start of the program ordered it.
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
    QHash<QUuid, StopRecordingJob *> m_stopping;
    QSet<QUuid> m_modeSought; ///< in vain, since the program began or somebody asked last
    QHash<QUuid, OperationRow> m_open; ///< stops of this run of the program that ended Unconfirmed
};

} // namespace tallylight
