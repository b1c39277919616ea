#pragma once

#include "operations/runs/knownruns.h"
#include "operations/services.h"

#include <QObject>
#include <QSet>

namespace tallylight {

class Journal;
class RunReader;

/// The service's own list of test runs, if it has one (wallarm/README 6.12). GUI thread.
class RunListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListing)

public:
    RunListing(Stores &stores, Services &services, const RunReader &reader, Journal &journal,
               QObject *parent = nullptr);
    /// Writes to the ledger what is in the list of known runs and not yet saved.
    ~RunListing() override;

    /// Adds page by page to the list of known runs; emits finished(). Does nothing while already in progress.
    void load(const QUuid &connection) { begin(connection, true); }
    /// At startup, for an account that listed its runs before: the whole list at once instead of one run at a
    /// time. Reports only new runs; leaves errors to the poller. Waits until the connection is usable.
    void loadAtStart(const QUuid &connection) { begin(connection, false); }
    /// One page, without changing the list of known runs. `then` is called once, unless `context` has been
    /// destroyed.
    void firstPage(const QUuid &connection, QObject *context,
                   std::function<void(const Result<wallarm::RunPage> &)> then);

Q_SIGNALS:
    /// Emitted at the start, and after each part that was added to the list of known runs.
    void progress(const QUuid &connection, int runs);
    /// `wanted`: the user requested it.
    void finished(const QUuid &connection, int newRuns, const std::optional<tallylight::Error> &error,
                  bool wanted);

private:
    using WithClient = std::function<void(const Result<std::pair<WallarmService, Identifier>> &)>;
    void open(const QUuid &connection, const WithClient &then);
    void begin(const QUuid &connection, bool wanted);
    struct Load;
    using SharedLoad = std::shared_ptr<Load>;
    void ask(const SharedLoad &load);
    void read(const SharedLoad &load);
    void take(const SharedLoad &load);
    void save(const SharedLoad &load);
    void end(const QUuid &connection, int newRuns, const std::optional<Error> &error);
    void noteListsRuns(const QUuid &connection, bool lists);

    Stores &m_stores;
    Services &m_services;
    const RunReader &m_reader;
    Journal &m_journal;
    KnownRuns m_known;
    QSet<QUuid> m_loading;
    QList<SharedLoad> m_unsaved;
    QSet<QUuid> m_unasked; ///< the user has not requested their list: it is loaded at startup
    QSet<QUuid> m_waiting; ///< connections that were not usable at startup
};

} // namespace tallylight
