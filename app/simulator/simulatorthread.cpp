#include "simulator/simulatorthread.h"

#include <utility>

namespace tallylight {

SimulatorThread::SimulatorThread(Simulator::Options options)
    : m_options(std::move(options)), m_simulator(new Simulator)
{
    m_thread.setObjectName(QStringLiteral("simulator"));
    m_simulator->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
    m_thread.start();
}

SimulatorThread::~SimulatorThread()
{
    m_thread.quit();
    m_thread.wait();
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
