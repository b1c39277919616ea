#pragma once

#include "agora/recordingstate.h"
#include "agora/task.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <QUuid>

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

class Messages;

/// Reports what happens to recordings without a request: a start that failed, a recording that writes
/// nothing, one that lost its recording ID. GUI thread.
class RecordingNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingNotices)

public:
    RecordingNotices(Operations &operations, Messages &messages, QObject *parent = nullptr);

    /// Why nothing may be recorded although the start was accepted; sentences for one mode.
    [[nodiscard]] static QString likelyReasons(agora::Mode mode);
    /// When idleness will end it; empty for a web page, which has no idle limit.
    [[nodiscard]] static QString idleWarning(const RecordingEntry &entry);

Q_SIGNALS:
    /// The user wants to enter this one's recording ID.
    void sidWanted(const QUuid &recording);
    void startAgainWanted(const QUuid &recording);

private:
    void look(const QUuid &recording);
    void tellStorage(const QUuid &target, const std::optional<Error> &error);
    void tellFailed(const RecordingEntry &entry);
    void tellNothingWritten(const RecordingEntry &entry);
    void tellNoSid(const RecordingEntry &entry);

    Operations &m_operations;
    Messages &m_messages;
    QHash<QUuid, agora::RecordingState> m_states;
    QHash<QUuid, bool> m_nothingWritten; ///< already reported
};

} // namespace tallylight::ui
