#pragma once

#include "simulator/simulator.h"

#include <QThread>

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
    QThread m_thread;
    Simulator *m_simulator; // lives in m_thread and is deleted there
};

} // namespace tallylight
