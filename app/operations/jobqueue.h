#pragma once

#include <QHash>
#include <QObject>
#include <QUuid>

#include <deque>
#include <functional>
#include <optional>

namespace tallylight {

class Journal;
class OrderJob;

/// Runs a few jobs per connection at a time. The others wait in the order in which they were added, and can
/// be withdrawn because nothing of them has left. GUI thread.
class JobQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    /// Six requests at once leave for a host (net/sendqueue). As many again may begin, so that their ledger
    /// entries are on disk when a slot becomes free.
    static constexpr int underWayOfConnection = 12;

    JobQueue() = default;

    /// Writes the requests of these jobs into the ledger and lets each begin in its turn once they are on
    /// disk, or could not be written. Returns their batch's ID.
    QUuid submit(const QList<OrderJob *> &jobs, Journal &journal);

    struct Job
    {
        QUuid connection;
        QUuid batch;
        std::function<void(bool journalled)> begin;
        std::function<void()> withdraw;
    };
    /// The job waits for release() of its batch; pass the number to settled().
    quint64 add(Job job);
    /// The batch's requests are on disk, or could not be written. It is forgotten when all its jobs have
    /// begun.
    void release(const QUuid &batch, bool journalled);
    /// The job's request was answered, or the job ended some other way: the next one may begin. Harmless when
    /// called twice.
    void settled(quint64 job);
    /// Withdraws every job of the batch that has not begun. Returns how many.
    int cancel(const QUuid &batch);
    /// Jobs of the batch that have not begun.
    [[nodiscard]] int waiting(const QUuid &batch) const { return m_batches.value(batch).waiting; }
    /// Whether requests for this connection are waiting their turn.
    [[nodiscard]] bool isBusy(const QUuid &connection) const;

private:
    struct Waiting
    {
        quint64 number = 0;
        Job job;
    };
    struct Batch
    {
        int waiting = 0; ///< jobs that have not begun
        std::optional<bool> journalled; ///< nullopt: not released yet
    };
    void pump(const QUuid &connection);

    quint64 m_last = 0;
    QHash<QUuid, std::deque<Waiting>> m_waiting; ///< by connection
    QHash<QUuid, Batch> m_batches; ///< those with waiting jobs
    QHash<quint64, QUuid> m_underWay; ///< their connections
    QHash<QUuid, int> m_counts;
};

} // namespace tallylight
