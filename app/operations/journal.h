#pragma once

#include "agora/recordingstate.h"
#include "core/clock.h"
#include "core/result.h"
#include "ledger/ledger.h"
#include "operations/stepkinds.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace tallylight {

class ActivityLog;

/// The only place from which operations write to the ledger. Stamps steps with the clock, tells the activity
/// log what was committed, and keeps working after a failure: the caller decides what a failure means (README
/// 1: a stop is sent anyway, a start is not).
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    Journal(Ledger &ledger, ActivityLog &activity, Clock &clock, QObject *parent = nullptr);
    /// Passes what is still waiting to the ledger, which finishes it.
    ~Journal() override;

    using Continuation = std::function<void(const Result<Done> &)>;

    /// All or nothing. Writes that come while another is on its way to the disk share a transaction, in their
    /// order: otherwise a batch of a thousand would wait a thousand times for the disk. `then` runs on the
    /// GUI thread when the write is on disk or has failed, unless `context` has been destroyed.
    void write(QList<LedgerChange> changes, QObject *context, Continuation then);
    /// The same, when nothing waits for it.
    void write(QList<LedgerChange> changes);

    [[nodiscard]] AppendStep step(const QString &subject, StepKind kind, const QJsonObject &args = {}) const;
    /// A cloud recording's new state and the step that tells of it. Only this changes the state in the
    /// ledger.
    [[nodiscard]] AppendStep entering(const QUuid &recording, agora::RecordingState state,
                                      const QJsonObject &args = {}) const;
    /// The same, with a step that tells why instead of one that names the state.
    [[nodiscard]] AppendStep entering(const QUuid &recording, agora::RecordingState state, StepKind kind,
                                      const QJsonObject &args = {}) const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// Something was written that a team may have to be told.
    void tellable();
    void broken(const tallylight::Error &error);

private:
    struct Write
    {
        QList<LedgerChange> changes;
        QPointer<QObject> context;
        Continuation then;
    };
    void flush();
    void commit(const std::shared_ptr<QList<Write>> &writes);
    void settle(const Write &write, const Result<Done> &result);

    Ledger &m_ledger;
    ActivityLog &m_activity;
    Clock &m_clock;
    QList<Write> m_waiting;
    int m_underWay = 0; ///< number of transactions
};

} // namespace tallylight
