#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace tallylight {

/// Both services behind one HTTP(S) server on loopback: Wallarm FAST under /v1/test_run …, Agora Cloud
/// Recording under /v1/apps/…, and the simulator's own addresses (/_books, /_faults, /_world, /_clock,
/// /_reset). Shares nothing with the clients, so that it cannot share their mistakes.
/// Lives in one thread with an event loop; call every function there (see SimulatorThread).
class Simulator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Simulator)

public:
    struct Options
    {
        QHostAddress host{QHostAddress::LocalHost}; ///< anything except loopback is refused
        quint16 port = 0; ///< 0: any free port
        QString certificateFile; ///< PEM; with keyFile: HTTPS
        QString keyFile;
        double speed = 1; ///< simulated seconds per real second, 0 … 30; 0: time does not move
        bool listCall = false; ///< is GET /v1/test_run served?
        bool strict = false; ///< unknown or missing members are refused, not just noted
        QString seedFile; ///< JSON as in demodata.h, instead of the demo data
        bool demo = true; ///< without it and without a seed file: empty accounts
    };

    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    /// When it returns Done, it is listening. Otherwise InvalidInput with the option in `field` and the
    /// reason in `serverText`.
    Result<Done> start(const Options &options);

    [[nodiscard]] quint16 port() const;
    /// http://127.0.0.1:PORT, or https; empty before start().
    [[nodiscard]] QUrl address() const;
    /// What GET /_books answers.
    [[nodiscard]] QJsonObject books() const;
    /// What a POST of `order` to "/_faults", "/_world", "/_clock" or "/_reset" does and returns.
    QJsonObject post(const QString &path, const QJsonObject &order);
    /// What DELETE /_faults does.
    void calm();

private:
    class Private;
    SystemClock m_clock;
    std::unique_ptr<Private> d; // destroyed before the clock
};

} // namespace tallylight
