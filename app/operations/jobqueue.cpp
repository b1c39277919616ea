#include "operations/jobqueue.h"

#include <algorithm>

namespace tallylight {

quint64 JobQueue::add(Job job)
{
    const QUuid connection = job.connection;
    m_waiting[connection].push_back({++m_last, std::move(job)});
    return m_last;
}

void JobQueue::release(const QUuid &batch, bool journalled)
{
    m_released.insert(batch, journalled);
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
    for (const Waiting &one : withdrawn)
        one.job.withdraw();
    return static_cast<int>(withdrawn.size());
}

int JobQueue::waiting(const QUuid &batch) const
{
    std::ptrdiff_t count = 0;
    for (const std::deque<Waiting> &waiting : m_waiting)
        count += std::ranges::count(waiting, batch, [](const Waiting &one) { return one.job.batch; });
    return static_cast<int>(count);
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
        const auto next = std::ranges::find_if(
            waiting, [this](const Waiting &one) { return m_released.contains(one.job.batch); });
        if (next == waiting.end())
            return;
        const Waiting one = std::move(*next);
        waiting.erase(next);
        m_underWay.insert(one.number, connection);
        ++m_counts[connection];
        one.job.begin(m_released.value(one.job.batch));
    }
}

} // namespace tallylight
