#pragma once

#include "ledger/ledger.h"
#include "operations/olderorders.h"
#include "stores/stores.h"

#include <QObject>

#include <vector>

namespace tallylight {

class Journal;
struct Heard;
class RecordingActions;
class RecordingStarts;
class RunChanges;
class Services;
class TestRunActions;

/// What happens at startup with what the ledger holds: fills the stores, then continues every stop and start
/// that was not seen confirmed (README 5). A stop or start without a usable credential waits for it.
class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    Recovery(Stores &stores, Services &services, Journal &journal, TestRunActions &runs, RunChanges &changes,
             RecordingActions &recordings, RecordingStarts &starts, QObject *parent = nullptr);

    void restore(const LedgerContents &contents);
    /// Stops and starts that wait for a credential.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size() + m_waitingStarts.size()); }

Q_SIGNALS:
    void waitingChanged();

private:
    void takePeople(const Heard &before, const std::vector<RunEntry> &runs);
    void tryAgain(const OperationRow &operation);
    void resume(const OperationRow &operation);
    void wait(const OperationRow &operation);
    void tryStart(const RecordingRow &row);
    void waitWithStart(const RecordingRow &row);
    void goOn(const QUuid &connection);
    [[nodiscard]] QUuid connectionOf(const OperationRow &operation) const;
    [[nodiscard]] const RunEntry *runOf(const OperationRow &operation) const;
    [[nodiscard]] const RecordingEntry *recordingOf(const OperationRow &operation) const;

    Stores &m_stores;
    Services &m_services;
    Journal &m_journal;
    TestRunActions &m_runs;
    RunChanges &m_changes;
    RecordingActions &m_recordings;
    RecordingStarts &m_starts;
    OlderOrders m_older;
    QList<OperationRow> m_waiting;
    QList<RecordingRow> m_waitingStarts;
};

} // namespace tallylight
