#pragma once

#include "core/result.h"
#include "operations/backend.h"
#include "simulator/simulatorthread.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace tallylight {

/// Both clouds as a simulator on loopback, and a backend filled with two connections to them, the demo's runs
/// and its recordings: for --demo, the tour and the tests. No real account is involved.
class Demo final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Demo)

public:
    explicit Demo(const Simulator::Options &options = {}, QObject *parent = nullptr);

    /// The simulator's address.
    Result<QUrl> start();
    /// Saves the connections through the backend, then adds what the simulator's books contain; emits
    /// filled().
    void fill(Backend &backend);

    [[nodiscard]] Connection wallarm() const { return m_wallarm; }
    [[nodiscard]] Connection agora() const { return m_agora; }
    /// "token_Qwe12345" and "sample-customer-secret": publicly known, and they protect nothing.
    [[nodiscard]] static QString sampleSecret(Service service);
    [[nodiscard]] SimulatorThread &simulator() { return m_simulator; }

Q_SIGNALS:
    void filled();

private:
    void addEverything(Backend &backend);

    SimulatorThread m_simulator;
    Connection m_wallarm;
    Connection m_agora;
    QSet<QUuid> m_unsaved;
};

} // namespace tallylight
