#pragma once

#include "operations/runs/testrunactions.h"

#include <QHash>
#include <QObject>

namespace tallylight {

/// The stops whose outcome is still unknown. The poller keeps reading their runs; the first conclusive answer
/// settles the stop in the store and in the ledger, and emits settled(). GUI thread.
class UnconfirmedStops final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnconfirmedStops)

public:
    UnconfirmedStops(Stores &stores, const RunReader &reader, Journal &journal, QObject *parent = nullptr);

    /// `operation`: the stop's row in the ledger.
    void add(const StopRunReport &report, const OperationRow &operation);
    /// Another stop of the run was requested: that one reports instead.
    void drop(const RunKey &key) { m_open.remove(key); }

Q_SIGNALS:
    void settled(const tallylight::StopRunReport &report);

private:
    struct Open
    {
        StopRunReport report;
        OperationRow operation;
        qint64 lastReadMs = 0; ///< of the run, when the stop was given up as unconfirmed
    };
    void look(const RunKey &key);

    Stores &m_stores;
    Journal &m_journal;
    QHash<RunKey, Open> m_open;
};

} // namespace tallylight
