#pragma once

#include "core/clock.h"
#include "credentials/sessionstore.h"
#include "demo.h"
#include "operations/backend.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace tallylight::tests {

/// For a fault of kind "status": Agora's answer with this code.
[[nodiscard]] QJsonObject agoraStatus(int http, int code, const QString &reason);

/// A backend over real sockets to its own simulator, both clocks at thirty times real time, filled with the
/// demo's runs and recordings. What happened is read from the simulator's books.
class Harness final
{
public:
    /// `listCall`: whether the simulated account lists its test runs.
    explicit Harness(bool listCall = false);
    /// With the test's own keychain, which must outlive it.
    /// `seedFile`: what the clouds contain instead of the demo's data (app/simulator/demodata.h).
    /// `team`: otherwise PostgresTeam.
    explicit Harness(CredentialStore &keychain, bool listCall = false, const QString &seedFile = {},
                     TeamSync::Maker team = {});
    Q_DISABLE_COPY_MOVE(Harness)

    /// Starts the simulator and opens an empty backend.
    [[nodiscard]] bool open();

    /// Replaces the backend with a new one on the same ledger, as the next start of the program does.
    [[nodiscard]] bool reopen();

    /// Starts everything and waits until each run and recording has been read once.
    [[nodiscard]] bool fill();

    [[nodiscard]] Operations &operations() { return m_backend->operations(); }
    [[nodiscard]] const Stores &stores() { return m_backend->operations().stores; }
    [[nodiscard]] Backend &backend() { return *m_backend; }
    [[nodiscard]] QString ledgerFile() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }
    [[nodiscard]] Demo &demo() { return m_demo; }
    /// Where the ledger is.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] RunKey run(const QString &id) const { return {m_demo.wallarm().id, id}; }
    /// The first live recording in a mode; a paused page is live.
    [[nodiscard]] QUuid recording(agora::Mode mode);

    void fault(const QJsonObject &order) { m_demo.simulator().post(QStringLiteral("/_faults"), order); }
    [[nodiscard]] QJsonObject books() { return m_demo.simulator().books(); }
    [[nodiscard]] QJsonObject bookedRun(const QString &id);
    [[nodiscard]] QJsonObject bookedRecording(const QString &sid);
    /// How many requests with this method and path ending the simulator received.
    [[nodiscard]] int received(const QString &method, const QString &pathEnd);

private:
    [[nodiscard]] std::unique_ptr<Backend> newBackend();

    ScaledClock m_clock;
    SessionStore m_secrets;
    CredentialStore &m_keychain;
    const TeamSync::Maker m_team;
    QTemporaryDir m_folder;
    Demo m_demo;
    std::unique_ptr<Backend> m_backend;
};

} // namespace tallylight::tests
