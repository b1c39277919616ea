#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace tallylight::tests {

/// While it lives, the pool's threads carry out nothing. Reserving them is not enough: Qt would still use
/// one.
class BusyPool final
{
public:
    BusyPool() : m_held(QThreadPool::globalInstance()->maxThreadCount())
    {
        for (int i = 0; i < m_held; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_begun.release();
                m_freed.acquire();
                m_ended.release();
            });
        }
        m_begun.acquire(m_held);
    }
    ~BusyPool()
    {
        m_freed.release(m_held);
        m_ended.acquire(m_held);
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

private:
    const int m_held;
    QSemaphore m_begun;
    QSemaphore m_freed;
    QSemaphore m_ended;
};

} // namespace tallylight::tests
