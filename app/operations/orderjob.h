#pragma once

#include "core/error.h"
#include "ledger/ledger.h"
#include "operations/stepkinds.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tallylight {

class Journal;
class Services;
class Stores;
class TeamSync;

/// One request of the user about one run or recording. It owns the row in the ledger and the rule "ledger
/// before wire" (README 1). What is sent, what an answer means and how it ended belong to the service's own
/// job. GUI thread.
class OrderJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderJob)

public:
    struct Context
    {
        Stores &stores;
        Services &services;
        Journal &journal;
        const TeamSync *teams = nullptr; ///< of stops
    };
    /// What happens to the request when the ledger cannot be written.
    enum class Unwritten { SendAnyway, DoNotSend };

    /// Gives the row its ID and time, and returns what the ledger keeps about the request before it begins.
    [[nodiscard]] QList<LedgerChange> request(const QUuid &batch);
    /// `journalled`: what request() returned is on disk.
    void begin(bool journalled);
    /// Only before begin(): nothing leaves.
    void cancel();
    [[nodiscard]] const QUuid &connection() const { return m_connection; }
    /// As it is in the ledger now.
    [[nodiscard]] const OperationRow &row() const { return m_row; }

Q_SIGNALS:
    /// Its first request is off the wire, or it has ended: another job may begin. May be emitted more than
    /// once.
    void answered();

protected:
    struct Request
    {
        QUuid connection;
        /// What an earlier run of the program wrote, or just subject and verb. With a null ID the ledger
        /// keeps steps but no row, so nothing of it continues after a restart.
        OperationRow row;
        Unwritten unwritten = Unwritten::DoNotSend;
    };
    OrderJob(Request request, const Context &context, QObject *parent);

    /// What the ledger keeps about a request that waits in a JobQueue.
    [[nodiscard]] virtual QList<LedgerChange> requested() const { return {}; }
    virtual void open() = 0;
    /// The user canceled before anything left, which is only possible while it waits in a JobQueue.
    virtual void withdraw() { }
    /// The ledger could not be written or the connection is read-only, so this request did not leave;
    /// m_because says why. An earlier one of this job may have left: row().sends.
    virtual void refuse() = 0;
    void refuseFor(const Error &why);

    /// Refuses while the connection is read-only. Ledger before wire: `send` runs when `changes` and the row
    /// with `sends` are on disk. Otherwise only requests that are sent anyway leave.
    void commitSend(int sends, QList<LedgerChange> changes, const std::function<void()> &send);
    /// Writes the outcome, once; `then` runs when it is on disk or has failed.
    void commitOutcome(const QString &code, QList<LedgerChange> changes, const std::function<void()> &then);
    /// About this request's subject.
    [[nodiscard]] AppendStep step(StepKind kind, const QJsonObject &args = {}) const;
    /// True: nothing that could change something leaves any more, whatever has left before.
    [[nodiscard]] bool isReadOnly() const;
    /// False: the ledger could not be written, so a crash would forget something of this.
    [[nodiscard]] bool isJournalled() const { return m_journalled; }

    Stores &m_stores;
    Services &m_services;
    Journal &m_journal;
    std::optional<Error> m_because; ///< the latest problem

private:
    [[nodiscard]] QList<LedgerChange> withRow(QList<LedgerChange> changes) const;

    const QUuid m_connection;
    OperationRow m_row;
    const Unwritten m_unwritten;
    bool m_begun = false;
    bool m_ended = false;
    bool m_journalled = true;
};

/// The ledger's state for a request once its outcome is known; `outcome` is the stored code word.
[[nodiscard]] OperationState stateAfter(QStringView outcome);

} // namespace tallylight
