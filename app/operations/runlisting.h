#pragma once

#include "operations/knownruns.h"
#include "operations/services.h"

#include <QObject>
#include <QSet>

namespace tallylight {

class Journal;
class RunReader;

/// The service's own list of test runs, where it has one (wallarm/README 6.12). GUI thread.
class RunListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListing)

public:
    RunListing(Stores &stores, Services &services, const RunReader &reader, Journal &journal,
               QObject *parent = nullptr);
    /// What is in the list of known runs and not in the ledger yet goes there.
    ~RunListing() override;

    /// Page by page into the list of known runs; finished() tells. Nothing while it is under way already.
    void load(const QUuid &connection) { begin(connection, true); }
    /// At the start of the program, for an account that listed its runs before: what it holds is known at
    /// once, instead of run by run. Only new runs are told of; an error is the poller's to meet. Waits until
    /// the connection can be used.
    void loadAtStart(const QUuid &connection) { begin(connection, false); }
    /// One page, without a change to the list of known runs. `then` is called once, unless `context` died.
    void firstPage(const QUuid &connection, QObject *context,
                   std::function<void(const Result<wallarm::RunPage> &)> then);

Q_SIGNALS:
    /// From the beginning on, and after each part that has come into the list of known runs.
    void progress(const QUuid &connection, int runs);
    /// `wanted`: somebody has asked for it.
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
    QSet<QUuid> m_unasked; ///< of these, nobody has asked for the list: it is loaded at the start
    QSet<QUuid> m_waiting; ///< connections that could not be used at the start
};

} // namespace tallylight
