#pragma once

#include "simulator/simulator.h"

#include <QThread>

namespace tallylight {

/// A Simulator in a thread of its own, for --demo and for tests. All functions are called from the thread
/// that made it; they wait for the answer.
class SimulatorThread final
{
public:
    explicit SimulatorThread(Simulator::Options options);
    /// Ends the thread; connections are cut.
    ~SimulatorThread();
    Q_DISABLE_COPY_MOVE(SimulatorThread)

    /// Returns when the server listens: its address, such as http://127.0.0.1:40123. Call once.
    Result<QUrl> start();

    [[nodiscard]] QJsonObject books();
    /// "/_faults", "/_world", "/_clock" or "/_reset"; the answer holds `error` when the order was refused.
    QJsonObject post(const QString &path, const QJsonObject &order = {});
    /// The faults that are left are forgotten.
    void calm();

private:
    const Simulator::Options m_options;
    QThread m_thread;
    Simulator *m_simulator; // lives in m_thread and is deleted there
};

} // namespace tallylight
