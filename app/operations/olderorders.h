#pragma once

#include "ledger/rows.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Journal;
class RecordingActions;
class RunChanges;
class TestRunActions;

/// Requests from an earlier run of the program for something that was requested again before they could be
/// continued: each ends as the newer one does. GUI thread.
class OlderOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OlderOrders)

public:
    OlderOrders(Journal &journal, TestRunActions &runs, RunChanges &changes, RecordingActions &recordings,
                QObject *parent = nullptr);

    /// False: no newer request is in progress, so `operation` should be continued.
    [[nodiscard]] bool take(const OperationRow &operation);

Q_SIGNALS:
    /// The newer request was withdrawn before it left: the older one should be continued after all.
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
