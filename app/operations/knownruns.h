#pragma once

#include "ledger/rows.h"
#include "stores/testrunstore.h"

#include <QList>

#include <functional>
#include <span>

namespace tallylight {

class Journal;
class Stores;

/// What the ledger keeps of it, without its place in the list: origin, and when it came and went.
[[nodiscard]] KnownRun rowOf(const RunEntry &entry);

/// The list of known runs, in the store and in the ledger at once (wallarm/README 6.12). GUI thread.
class KnownRuns final
{
public:
    KnownRuns(Stores &stores, Journal &journal) : m_stores(stores), m_journal(journal) { }
    Q_DISABLE_COPY_MOVE(KnownRuns)

    /// A run of which only the ID is known. Nothing when it is on the list already.
    void addUnread(const QUuid &connection, const Identifier &id);
    /// One that was just read, under the ID by which the service knows it.
    RunKey addRead(const QUuid &connection, const wallarm::TestRun &run);
    /// One that this program has just made; `recordName` as it was sent, empty for a copy.
    RunKey addMade(const QUuid &connection, const wallarm::TestRun &run, bool copy,
                   const QString &recordName);
    /// A part of the service's list, into the stores alone. Those that were not known before. What the list
    /// says of a known run that isOutdated() is left out.
    QList<RunKey> addListed(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                            const std::function<bool(const RunKey &)> &isOutdated);
    /// What addListed() gave, into the ledger, in one transaction; what was taken off since is left out.
    void saveListed(std::span<const RunKey> keys);
    /// Off the list, never out of the cloud.
    void forget(const QList<RunKey> &keys);

private:
    [[nodiscard]] RunEntry entryFor(const QUuid &connection, const Identifier &id) const;
    [[nodiscard]] KnownRun rowFor(const RunEntry &entry, const QString &origin) const;
    void put(RunEntry entry, const QString &origin);

    Stores &m_stores;
    Journal &m_journal;
};

} // namespace tallylight
