#pragma once

#include "simulator/simulator.h"

#include <thread>

class QEventLoop;

namespace tallylight {

/// A Simulator in its own thread, for --demo and for tests. Call all functions from the thread that created
/// it; they wait for the answer.
class SimulatorThread final
{
public:
    explicit SimulatorThread(Simulator::Options options);
    /// Ends the thread; cuts the connections.
    ~SimulatorThread();
    Q_DISABLE_COPY_MOVE(SimulatorThread)

    /// Returns once the server listens: its address, such as http://127.0.0.1:40123. Call once.
    Result<QUrl> start();

    [[nodiscard]] QJsonObject books();
    /// "/_faults", "/_world", "/_clock" or "/_reset"; the answer has `error` when the order was refused.
    QJsonObject post(const QString &path, const QJsonObject &order = {});
    /// Forgets all remaining faults.
    void calm();

private:
    const Simulator::Options m_options;
    // Not a QThread: its wait() may return before the libraries' own memory of that thread is freed.
    std::thread m_thread;
    Simulator *m_simulator = nullptr; // these two live in m_thread
    QEventLoop *m_loop = nullptr;
};

} // namespace tallylight
