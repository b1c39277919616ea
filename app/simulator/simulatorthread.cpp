#include "simulator/simulatorthread.h"

#include <QEventLoop>

#include <future>
#include <utility>

namespace tallylight {

SimulatorThread::SimulatorThread(Simulator::Options options) : m_options(std::move(options))
{
    std::promise<void> ready;
    const std::future<void> isReady = ready.get_future();
    m_thread = std::thread([this, ready = std::move(ready)]() mutable {
        Simulator simulator;
        QEventLoop loop;
        m_simulator = &simulator;
        m_loop = &loop;
        ready.set_value();
        loop.exec();
    });
    isReady.wait();
}

SimulatorThread::~SimulatorThread()
{
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

Result<QUrl> SimulatorThread::start()
{
    Result<QUrl> result = QUrl();
    QMetaObject::invokeMethod(
        m_simulator,
        [this, &result] {
            const auto started = m_simulator->start(m_options);
            if (started)
                result = m_simulator->address();
            else
                result = started.error();
        },
        Qt::BlockingQueuedConnection);
    return result;
}

QJsonObject SimulatorThread::books()
{
    QJsonObject result;
    QMetaObject::invokeMethod(
        m_simulator, [this, &result] { result = m_simulator->books(); }, Qt::BlockingQueuedConnection);
    return result;
}

QJsonObject SimulatorThread::post(const QString &path, const QJsonObject &order)
{
    QJsonObject result;
    QMetaObject::invokeMethod(
        m_simulator, [&] { result = m_simulator->post(path, order); }, Qt::BlockingQueuedConnection);
    return result;
}

void SimulatorThread::calm()
{
    QMetaObject::invokeMethod(m_simulator, &Simulator::calm, Qt::BlockingQueuedConnection);
}

} // namespace tallylight
