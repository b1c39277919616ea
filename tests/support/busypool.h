#pragma once

#include <QThreadPool>

namespace tallylight::tests {

/// While it lives, the pool's threads carry out nothing.
class BusyPool final
{
public:
    BusyPool() : m_held(QThreadPool::globalInstance()->maxThreadCount())
    {
        for (int i = 0; i < m_held; ++i)
            QThreadPool::globalInstance()->reserveThread();
    }
    ~BusyPool()
    {
        for (int i = 0; i < m_held; ++i)
            QThreadPool::globalInstance()->releaseThread();
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

private:
    const int m_held;
};

} // namespace tallylight::tests
