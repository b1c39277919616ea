#pragma once

#include "ledger/rows.h"
#include "operations/stepkinds.h"
#include "stores/testrunstore.h"

#include <QList>

#include <functional>
#include <span>

namespace tallylight {

class Journal;
class Stores;

/// What the ledger keeps about it, except for its place in the list: origin, and when it was added and
/// removed.
[[nodiscard]] KnownRun rowOf(const RunEntry &entry);

/// The list of known runs, in the store and in the ledger at the same time (wallarm/README 6.12). GUI thread.
class KnownRuns final
{
public:
    KnownRuns(Stores &stores, Journal &journal) : m_stores(stores), m_journal(journal) { }
    Q_DISABLE_COPY_MOVE(KnownRuns)

    /// Adds a run known only by its ID. Does nothing when it is already on the list.
    void addUnread(const QUuid &connection, const Identifier &id);
    /// Adds a run that was just read, under the ID by which the service knows it.
    RunKey addRead(const QUuid &connection, const wallarm::TestRun &run);
    /// Adds a run that this program has just created; `recordName` as sent, empty for a copy.
    RunKey addMade(const QUuid &connection, const wallarm::TestRun &run, bool copy,
                   const QString &recordName);
    /// Adds a part of the service's list to the stores only; returns the runs that were not known before.
    /// Ignores what the list says about a known run if it isOutdated().
    QList<RunKey> addListed(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                            const std::function<bool(const RunKey &)> &isOutdated);
    /// Writes what addListed() returned to the ledger, in one transaction; skips runs that were removed
    /// since.
    void saveListed(std::span<const RunKey> keys);
    /// Removes them from the list, never from the cloud.
    void forget(const QList<RunKey> &keys);
    /// Undoes that, with what was known about the run then. False: it is on the list.
    bool putBack(RunEntry entry);

private:
    [[nodiscard]] RunEntry entryFor(const QUuid &connection, const Identifier &id) const;
    [[nodiscard]] KnownRun rowFor(const RunEntry &entry, const QString &origin) const;
    void put(RunEntry entry, StepKind origin);

    Stores &m_stores;
    Journal &m_journal;
};

} // namespace tallylight
