#include "operations/backend.h"

#include "core/future.h"

#include <utility>

namespace tallylight {

Backend::Backend(Options options, Clock &clock, CredentialStore &keychain, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_vault(keychain)
    , m_services(m_stores, m_vault, std::move(options.transports), clock)
    , m_ledger(options.ledgerFile, std::move(options.onCommitted))
    , m_activity(m_ledger)
    , m_journal(m_ledger, m_activity, clock)
    , m_records(m_ledger, m_journal, clock)
    , m_runReader(m_stores, m_services, clock)
    , m_inspector(m_stores, m_services)
    , m_recordingReader(m_stores, m_services, m_journal)
    , m_health(m_stores, m_runReader, m_recordingReader, clock)
    , m_teams(
          options.team ? std::move(options.team) : [&clock] { return makePostgresTeam(clock); },
          {m_stores, m_ledger, m_journal, m_recordingReader, m_runReader}, m_vault)
    , m_runs(m_stores, m_services, m_runReader, m_journal, m_queue, m_teams)
    , m_changes(m_stores, m_services, m_runReader, m_journal, m_queue)
    , m_storageTargets(m_journal, m_vault)
    , m_startTemplates(m_journal, m_storageTargets)
    , m_starts(m_stores, m_services, m_recordingReader, m_journal, m_vault, m_storageTargets)
    , m_recordings(m_stores, m_services, m_recordingReader, m_journal, m_starts, m_queue, m_teams)
    , m_updates(m_stores, m_services, m_recordingReader, m_journal)
    , m_connections(m_stores, m_services, m_journal, m_vault)
    , m_batches(m_runs, m_changes, m_recordings, m_queue)
    , m_costs(m_journal)
    , m_autoStops(m_stores, m_runs, m_recordings, m_costs, m_journal, m_teams)
    , m_dailyStops(m_stores, m_runs, m_recordings, m_journal)
    , m_removals(m_stores, m_runs, m_recordings, m_autoStops)
    , m_notes(m_stores, m_journal)
    , m_watch(m_stores.testRuns)
    , m_catalogue(m_stores, m_services, clock)
    , m_confirmWatch(m_stores, m_recordingReader, clock)
    , m_recovery(m_stores, m_services, m_journal, m_runs, m_changes, m_recordings, m_starts)
    , m_poller(m_stores, m_runReader, m_recordingReader, m_runs, m_changes, clock)
    , m_staleWatch(m_stores, m_health, m_poller, clock)
    , m_runMemory(m_stores.testRuns, m_journal)
    , m_operations{.stores = m_stores,
                   .clock = m_clock,
                   .testRuns = m_runs,
                   .runChanges = m_changes,
                   .recordings = m_recordings,
                   .updates = m_updates,
                   .storageTargets = m_storageTargets,
                   .startTemplates = m_startTemplates,
                   .connections = m_connections,
                   .health = m_health,
                   .batches = m_batches,
                   .autoStops = m_autoStops,
                   .dailyStops = m_dailyStops,
                   .removals = m_removals,
                   .notes = m_notes,
                   .runWatch = m_watch,
                   .catalogue = m_catalogue,
                   .costs = m_costs,
                   .activity = m_activity,
                   .poller = m_poller,
                   .recovery = m_recovery,
                   .inspector = m_inspector,
                   .records = m_records,
                   .teams = m_teams}
{
    m_poller.setBusy([this](const QUuid &connection) { return m_queue.isBusy(connection); });
    m_poller.setSpared([this](const QUuid &connection, const Subject &subject) {
        const TeamMembership *team = m_teams.membership(connection);
        return team == nullptr ? milliseconds(0) : team->poller().sparedFor(subjectText(subject));
    });
    m_poller.setWatched(
        [this](const RunKey &key) { return m_watch.isAnyOn() || m_autoStops.isWatched(key); });
    connect(&m_records, &Records::wasSetAside, this, &Backend::open);
    connect(&m_health, &ConnectionHealth::answersAgain, &m_poller, &Poller::forgive);
    connect(&m_confirmWatch, &ConfirmWatch::overdue, &m_recordings, &RecordingActions::giveUp);
}

void Backend::open()
{
    whenReady(m_ledger.open(), this, [this](const Result<LedgerContents> &contents) {
        if (contents) {
            m_costs.restore(contents->rates);
            m_notes.restore(contents->notes);
            m_autoStops.restore(contents->autoStops);
            m_dailyStops.restore(contents->dailyStops);
            m_storageTargets.restore(contents->storageTargets);
            m_startTemplates.restore(contents->startTemplates);
            m_teams.restore(*contents); // before a stop continues
            m_recovery.restore(*contents);
            m_activity.load();
        }
        const std::optional<Error> error = contents ? contents->unwritable : std::optional(contents.error());
        m_records.setOpened(contents.has_value(), error);
        if (!std::exchange(m_started, true)) {
            m_poller.start();
            m_staleWatch.start();
            m_autoStops.start();
        }
        Q_EMIT opened(error);
    });
}

} // namespace tallylight
