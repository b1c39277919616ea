#pragma once

#include "agora/stopverdict.h"
#include "core/result.h"
#include "ledger/rows.h"
#include "operations/adoption.h"
#include "operations/recordingstarts.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <optional>

namespace tallylight {

class JobQueue;
class StopRecordingJob;
struct RecordingEntry;

/// Asynchronous: the service answers at once and the end is confirmed by query. WaitForUpload: the
/// service answers after the upload, up to 60 s (CONTRACTS 7).
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
    /// The one stop of a start that was not confirmed in time (CONTRACTS 8), so that nothing stays billed.
    void giveUp(const QUuid &recording);
    /// Goes on with a stop that an earlier start of the program did not see confirmed.
    void resume(const QUuid &recording, const OperationRow &operation);

    /// InvalidInput with `field` (appId, resourceId, sid, cname, uid): nothing was added.
    Result<QUuid> adopt(const AdoptForm &form);
    /// The recording ID of one that runs without it (spec agora 15.1): the next query decides. InvalidInput
    /// `sid`: it cannot be one, or belongs to another recording; `recording`: this one has its own.
    Result<Done> giveSid(const QUuid &recording, const QString &sid);
    /// Acquire and start as one action. InvalidInput with `field`: nothing was sent.
    Result<QUuid> start(const StartOrder &order) { return m_starts.start(order); }
    /// As it was ordered, with its secrets; nullptr when the program was started anew since.
    [[nodiscard]] const StartOrder *orderOf(const QUuid &recording) const
    {
        return m_starts.orderOf(recording);
    }
    /// The same settings under a new resource ID; only while the program still holds its secrets.
    [[nodiscard]] bool canStartAgain(const QUuid &recording) const { return m_starts.orderOf(recording); }
    Result<QUuid> startAgain(const QUuid &recording);

    /// Takes an ended one off the list; InvalidInput while it may still be recording.
    Result<Done> forget(const QUuid &recording);
    /// Takes one off the list that nobody can control: it runs without its ID, or its start is unknown. The
    /// person has been told that it may go on and be billed. InvalidInput for any other.
    Result<Done> abandon(const QUuid &recording);
    void query(const QList<QUuid> &recordings);

    [[nodiscard]] bool isStopping(const QUuid &recording) const { return m_stopping.contains(recording); }

Q_SIGNALS:
    void stopStarted(const QUuid &batch, const QList<QUuid> &recordings);
    void stopFinished(const tallylight::StopRecordingReport &report);
    void startFinished(const tallylight::StartRecordingReport &report);

private:
    QUuid order(const QList<QUuid> &recordings, StopWay way, const QString &verb);
    StopRecordingJob *makeJob(const QUuid &recording, const OperationRow &operation, StopWay way,
                              bool resumed);
    Result<Done> takeOff(const QUuid &recording);
    [[nodiscard]] const RecordingEntry *withSid(const QUuid &connection, const QString &sid) const;

    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    RecordingStarts &m_starts;
    JobQueue &m_queue;
    QHash<QUuid, StopRecordingJob *> m_stopping;
};

} // namespace tallylight
