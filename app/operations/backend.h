#pragma once

#include "operations/activitylog.h"
#include "operations/connectionhealth.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/notes.h"
#include "operations/operations.h"
#include "operations/poller.h"
#include "operations/recordings/confirmwatch.h"
#include "operations/recordings/recordingreader.h"
#include "operations/recordings/recordingstarts.h"
#include "operations/recordings/recordingupdates.h"
#include "operations/recordings/starttemplates.h"
#include "operations/recordings/storagetargets.h"
#include "operations/recovery.h"
#include "operations/removals.h"
#include "operations/runs/runinspector.h"
#include "operations/runs/runmemory.h"
#include "operations/runs/runreader.h"
#include "operations/services.h"
#include "operations/stalewatch.h"
#include "operations/teamsync/teamsync.h"

namespace tallylight {

/// Everything below the window, built in order of dependence and destroyed in reverse order. The program, the
/// tour and the tests all use it, with different connections to the outside.
class Backend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Backend)

public:
    struct Options
    {
        QString ledgerFile;
        TransportFactory transports; ///< required
        std::function<void(const Step &)> onCommitted; ///< see Ledger
        TeamSync::Maker team; ///< otherwise PostgresTeam
    };

    /// Clock and keychain must outlive it.
    Backend(Options options, Clock &clock, CredentialStore &keychain, QObject *parent = nullptr);

    /// Opens the ledger, fills the stores, continues unfinished stops and starts polling; emits opened().
    void open();

    /// Lives as long as this.
    [[nodiscard]] Operations &operations() { return m_operations; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] TeamSync &teams() { return m_teams; }

Q_SIGNALS:
    /// With an error the program still works, but remembers nothing and starts nothing (ledger/README 5).
    /// Emitted again when the records were set aside.
    void opened(const std::optional<tallylight::Error> &error);

private:
    Clock &m_clock;
    Vault m_vault;
    Stores m_stores;
    Services m_services;
    Ledger m_ledger;
    ActivityLog m_activity;
    Journal m_journal;
    Records m_records;
    RunReader m_runReader;
    RunInspector m_inspector;
    RecordingReader m_recordingReader;
    ConnectionHealth m_health;
    TeamSync m_teams;
    JobQueue m_queue;
    TestRunActions m_runs;
    RunChanges m_changes;
    StorageTargets m_storageTargets;
    StartTemplates m_startTemplates;
    RecordingStarts m_starts;
    RecordingActions m_recordings;
    RecordingUpdates m_updates;
    ConnectionActions m_connections;
    Batches m_batches;
    Costs m_costs;
    AutoStops m_autoStops;
    DailyStops m_dailyStops;
    Removals m_removals;
    Notes m_notes;
    RunWatch m_watch;
    FastCatalogue m_catalogue;
    ConfirmWatch m_confirmWatch;
    Recovery m_recovery;
    Poller m_poller;
    StaleWatch m_staleWatch;
    RunMemory m_runMemory;
    Operations m_operations;
    bool m_started = false;
};

} // namespace tallylight
