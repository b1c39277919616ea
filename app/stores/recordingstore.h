#pragma once

#include "agora/cost.h"
#include "agora/keptfiles.h"
#include "agora/recordingstate.h"
#include "agora/replies.h"
#include "agora/stopverdict.h"
#include "agora/task.h"
#include "agora/toldsettings.h"
#include "core/error.h"
#include "core/jsontext.h"
#include "stores/colleaguesstop.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace tallylight {

/// What is known now about one cloud recording.
struct RecordingEntry
{
    QUuid uuid; ///< our own; the service has no name for a task before it has a SID
    QUuid connection;
    agora::Task task;
    agora::RecordingState state = agora::RecordingState::Draft;
    std::optional<int> serviceStatus; ///< the last `status` of a query
    std::optional<agora::UploadState> upload; ///< unknown until a stop reports it
    JsonText files; ///< the service's last list, kept after the end; recordedFiles() parses it
    JsonText told; ///< what toldSettings() parses on demand
    bool autoStop = false; ///< a rule will stop it (operations/autostops.h)
    QString autoStopBy; ///< the colleague who set that rule; empty: this program
    bool adopted = false; ///< added by its IDs, started elsewhere
    QString owner; ///< the colleague who started or added it; empty: this program
    std::optional<ColleaguesStop> colleaguesStop; ///< nullopt: nobody is known
    /// The service has answered about it under these IDs: it accepted the start, or reported a state. Until
    /// then a 404 may only mean that an ID, the mode or the connection is wrong.
    bool idsProven = false;
    agora::CostClass costClass = agora::CostClass::Hd; ///< the class its minutes are assumed to be billed in
    std::optional<agora::StopOutcome> lastOutcome;
    std::optional<Error> lastError; ///< of the last query; cleared by a successful one
    qint64 reservedMs = 0; ///< Unix ms of the acquire; 0: unknown, or started elsewhere
    qint64 startedMs = 0; ///< Unix ms; 0: unknown
    qint64 endedMs = 0; ///< Unix ms; 0: not ended, or at an unknown time
    qint64 uploadAwaitedMs = 0; ///< Unix ms since when a stop has waited for the upload; 0: none waits
    qint64 lastQueryMs = 0; ///< Unix ms of the last successful answer; 0: never
    bool remembered = false; ///< `state` is from an earlier run of the program; no answer since
    bool stale = false; ///< shown as old: StaleWatch decides; each successful answer resets it
    int queries = 0; ///< answered queries since this program started

    /// resourceExpiredHour has passed since the start: every call gets a 404, whether or not it is running
    /// (agora/README 3.1). False when it is unknown when it began.
    [[nodiscard]] bool isOutOfReach(qint64 nowMs) const;
    [[nodiscard]] QList<agora::RecordedFile> recordedFiles() const { return agora::filesFrom(files); }
    /// What the service was last told, without secrets.
    [[nodiscard]] agora::ToldSettings toldSettings() const { return agora::toldSettingsFrom(told.object()); }
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
    /// The connection's recording with this recording ID, in either case.
    [[nodiscard]] const RecordingEntry *withSid(const QUuid &connection, const QString &sid) const;

    /// Adds the entry, or replaces the one with the same UUID.
    void put(RecordingEntry entry);
    /// Adds many with one signal: reset() instead of one added() each.
    void putAll(std::vector<RecordingEntry> entries);
    /// Calls f on the entry and announces the change; does nothing when there is none.
    void change(const QUuid &uuid, const std::function<void(RecordingEntry &)> &f);
    void remove(const QUuid &uuid);

Q_SIGNALS:
    void added(const QUuid &uuid);
    void changed(const QUuid &uuid);
    void removed(const QUuid &uuid);
    void reset();

private:
    [[nodiscard]] RecordingEntry *entry(const QUuid &uuid);
    /// True when it was not there before.
    bool insert(RecordingEntry next);

    std::vector<RecordingEntry> m_entries;
    QHash<QUuid, size_t> m_index; // thousands of ended ones may stay on the list
};

} // namespace tallylight
