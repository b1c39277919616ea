#pragma once

#include "ledger/rows.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Journal;
class RecordingActions;
class RunChanges;
class TestRunActions;

/// Orders of an earlier life of the program for something that was ordered again before they could be gone on
/// with: each ends as the newer one does. GUI thread.
class OlderOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OlderOrders)

public:
    OlderOrders(Journal &journal, TestRunActions &runs, RunChanges &changes, RecordingActions &recordings,
                QObject *parent = nullptr);

    /// False: no newer one is under way, so that `operation` is to be gone on with.
    [[nodiscard]] bool take(const OperationRow &operation);

Q_SIGNALS:
    /// The newer one was withdrawn before it left: the older one is to be gone on with after all.
    void released(const tallylight::OperationRow &operation);

private:
    using Orders = QMultiHash<QString, OperationRow>; // by subject
    void settle(Orders &orders, const QString &subject, const QString &outcome, const QString &verb = {});

    Journal &m_journal;
    TestRunActions &m_runs;
    RunChanges &m_changes;
    RecordingActions &m_recordings;
    Orders m_olderStops;
    Orders m_olderChanges;
};

} // namespace tallylight
