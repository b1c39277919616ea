#pragma once

#include "common/message.h"
#include "operations/recordings/recordingactions.h"

#include <QHash>
#include <QObject>

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

class Messages;

/// Reports how requests about cloud recordings turned out, with what can be done next: one message per
/// request, however many recordings it was for. GUI thread.
class RecordingMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingMessages)

public:
    RecordingMessages(Operations &operations, Messages &messages, QObject *parent = nullptr);

    void stop(const QList<QUuid> &recordings, StopWay way);
    /// Each in the way in which it was last stopped; those of a protected connection after a question.
    void retryStop(const QList<QUuid> &recordings);
    /// The same settings under a new resource ID.
    void startAgain(const QUuid &recording);

Q_SIGNALS:
    /// The user wants to enter this one's recording ID.
    void sidWanted(const QUuid &recording);
    /// A stop that must not leave before the user has confirmed it.
    void confirmationWanted(const QList<QUuid> &recordings);

private:
    void onBatchFinished(const QUuid &batch);
    void onStarted(const StartRecordingReport &report);
    /// The final outcome of a stop reported as unconfirmed: its message shows it from now on.
    void onSettled(const StopRecordingReport &report);
    [[nodiscard]] QList<StopRecordingReport> reportsOf(const QUuid &batch) const;
    [[nodiscard]] MessageMaker makerOf(const StopRecordingReport &report, const RecordingEntry &entry);
    [[nodiscard]] MessageMaker makerOf(const QUuid &batch, const QList<StopRecordingReport> &reports);
    void addNextSteps(Message &message, const StopRecordingReport &report);
    void addStartSteps(Message &message, const StartRecordingReport &report);
    void addCopyId(Message &message, const QUuid &recording);
    void addRetry(Message &message, const QList<QUuid> &recordings);
    void addQuery(Message &message, const QList<QUuid> &recordings);

    Operations &m_operations;
    Messages &m_messages;
    QHash<QUuid, StopWay> m_ways; ///< by recording: how it was last stopped, for a retry
    QHash<QUuid, QUuid> m_triedBefore; ///< by a recording that was started again: its predecessor
};

} // namespace tallylight::ui
