#pragma once

#include "agora/cost.h"
#include "agora/recordingstate.h"
#include "agora/replies.h"
#include "agora/stopverdict.h"
#include "agora/task.h"
#include "core/error.h"

#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace tallylight {

/// What is known now of one cloud recording.
struct RecordingEntry
{
    QUuid uuid; ///< ours; the service has no name for a task before it has a SID
    QUuid connection;
    agora::Task task;
    agora::RecordingState state = agora::RecordingState::Draft;
    std::optional<int> serviceStatus; ///< the last `status` of a query
    std::optional<agora::UploadState> upload; ///< unknown before a stop told it
    QList<agora::RecordedFile> files;
    bool adopted = false; ///< added by its IDs, started by something else
    agora::CostClass costClass = agora::CostClass::Hd; ///< what its minutes are taken to be billed as
    std::optional<agora::StopOutcome> lastOutcome;
    std::optional<Error> lastError; ///< of the last query; cleared by a good one
    qint64 startedMs = 0; ///< Unix ms; 0: unknown
    qint64 endedMs = 0; ///< Unix ms; 0: not ended, or unknown when
    qint64 lastQueryMs = 0; ///< Unix ms of the last good answer; 0: never
    int queries = 0; ///< answered queries since this program began
};

/// The cloud recordings of all connections. GUI thread only.
class RecordingStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingStore)

public:
    explicit RecordingStore(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecordingEntry> &all() const { return m_entries; }
    /// Valid until the next change; nullptr when there is none.
    [[nodiscard]] const RecordingEntry *find(const QUuid &uuid) const;

    /// Adds the entry, or replaces the one of the same UUID.
    void put(RecordingEntry entry);
    /// Calls f on the entry and announces the change; nothing when there is none.
    void change(const QUuid &uuid, const std::function<void(RecordingEntry &)> &f);
    void remove(const QUuid &uuid);

Q_SIGNALS:
    void added(const QUuid &uuid);
    void changed(const QUuid &uuid);
    void removed(const QUuid &uuid);

private:
    [[nodiscard]] RecordingEntry *entry(const QUuid &uuid);

    std::vector<RecordingEntry> m_entries; // a few hundred at most: a linear search is enough
};

} // namespace tallylight
