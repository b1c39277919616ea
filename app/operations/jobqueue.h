#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>

#include <deque>
#include <functional>

namespace tallylight {

/// Lets a few jobs of each connection be under way; the others wait in the order in which they were given
/// and can be withdrawn, because nothing of them has left. GUI thread.
class JobQueue final
{
public:
    /// Six requests at once leave for a host (net/sendqueue). As many again are let through, so that their
    /// entries in the ledger are on the disk when a slot becomes free.
    static constexpr int underWayOfConnection = 12;

    JobQueue() = default;
    Q_DISABLE_COPY_MOVE(JobQueue)

    struct Job
    {
        QUuid connection;
        QUuid batch;
        std::function<void(bool journalled)> begin;
        std::function<void()> withdraw;
    };
    /// Waits for release of its batch; the number is for settled().
    quint64 add(Job job);
    /// The batch's orders are on the disk, or could not be written there.
    void release(const QUuid &batch, bool journalled);
    /// The job's request was answered, or it ended otherwise: the next one may begin. Twice does no harm.
    void settled(quint64 job);
    /// Withdraws every job of the batch that has not begun. How many these were.
    int cancel(const QUuid &batch);
    /// Jobs of the batch that have not begun.
    [[nodiscard]] int waiting(const QUuid &batch) const;
    /// Orders for this connection wait for their turn.
    [[nodiscard]] bool isBusy(const QUuid &connection) const;

private:
    struct Waiting
    {
        quint64 number = 0;
        Job job;
    };
    void pump(const QUuid &connection);

    quint64 m_last = 0;
    QHash<QUuid, std::deque<Waiting>> m_waiting; ///< by connection
    QHash<QUuid, bool> m_released; ///< batches with waiting jobs; whether they are in the ledger
    QHash<quint64, QUuid> m_underWay; ///< their connections
    QHash<QUuid, int> m_counts;
};

} // namespace tallylight
