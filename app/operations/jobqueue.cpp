#include "operations/jobqueue.h"

#include "operations/journal.h"
#include "operations/orderjob.h"

#include <algorithm>

namespace tallylight {

QUuid JobQueue::submit(const QList<OrderJob *> &jobs, Journal &journal)
{
    const QUuid batch = QUuid::createUuid();
    QList<LedgerChange> changes;
    for (OrderJob *job : jobs) {
        changes += job->request(batch);
        const quint64 number = add({.connection = job->connection(),
                                    .batch = batch,
                                    .begin = [job](bool journalled) { job->begin(journalled); },
                                    .withdraw = [job] { job->cancel(); }});
        connect(job, &OrderJob::answered, this, [this, number] { settled(number); });
    }
    journal.write(std::move(changes), this,
                  [this, batch](const Result<Done> &written) { release(batch, written.has_value()); });
    return batch;
}

quint64 JobQueue::add(Job job)
{
    ++m_batches[job.batch].waiting;
    const QUuid connection = job.connection;
    m_waiting[connection].push_back({++m_last, std::move(job)});
    return m_last;
}

void JobQueue::release(const QUuid &batch, bool journalled)
{
    const auto known = m_batches.find(batch);
    if (known == m_batches.end())
        return; // all withdrawn
    known->journalled = journalled;
    for (const QUuid &connection : m_waiting.keys())
        pump(connection);
}

void JobQueue::settled(quint64 job)
{
    const auto found = m_underWay.constFind(job);
    if (found == m_underWay.constEnd())
        return;
    const QUuid connection = *found;
    m_underWay.erase(found);
    --m_counts[connection];
    pump(connection);
}

int JobQueue::cancel(const QUuid &batch)
{
    std::deque<Waiting> withdrawn;
    for (std::deque<Waiting> &waiting : m_waiting) {
        const auto ofBatch = std::stable_partition(
            waiting.begin(), waiting.end(), [&](const Waiting &one) { return one.job.batch != batch; });
        std::move(ofBatch, waiting.end(), std::back_inserter(withdrawn));
        waiting.erase(ofBatch, waiting.end());
    }
    m_batches.remove(batch);
    for (const Waiting &one : withdrawn)
        one.job.withdraw();
    return static_cast<int>(withdrawn.size());
}

bool JobQueue::isBusy(const QUuid &connection) const
{
    const auto waiting = m_waiting.constFind(connection);
    return waiting != m_waiting.constEnd() && !waiting->empty();
}

void JobQueue::pump(const QUuid &connection)
{
    // A job may end inside begin() and come back here, so nothing is kept across that call.
    while (m_counts.value(connection) < underWayOfConnection) {
        std::deque<Waiting> &waiting = m_waiting[connection];
        const auto next = std::ranges::find_if(waiting, [this](const Waiting &one) {
            return m_batches.value(one.job.batch).journalled.has_value();
        });
        if (next == waiting.end())
            return;
        const Waiting one = std::move(*next);
        waiting.erase(next);
        m_underWay.insert(one.number, connection);
        ++m_counts[connection];
        const auto batch = m_batches.find(one.job.batch);
        const bool journalled = *batch->journalled;
        if (--batch->waiting == 0)
            m_batches.erase(batch);
        one.job.begin(journalled);
    }
}

} // namespace tallylight
