#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "simulator/message.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>

class QTcpServer;

namespace tallylight::simulator {

/// HTTP/1.1 on one address, plain or TLS, for programs on this computer: requests that a browser makes for
/// another site's page are refused (403) by their Host or Origin. At most 64 connections: the next one
/// replaces the one that has been idle longest, or gets a 503 when none is idle.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    static constexpr int maxConnections = 64;

    HttpServer(Handler handler, Clock &clock);
    ~HttpServer() override;

    /// Call before listen(): PEM files of a certificate (with its chain) and its key. InvalidInput, field
    /// "tls".
    Result<Done> useTls(const QString &certificateFile, const QString &keyFile);
    /// InvalidInput, field "listen", when the address is in use.
    Result<Done> listen(const QHostAddress &host, quint16 port);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QHostAddress host() const;
    [[nodiscard]] bool isTls() const { return m_tls; }

private:
    void accept();
    [[nodiscard]] bool makeRoom();

    const Handler m_handler;
    Clock &m_clock;
    QSslConfiguration m_configuration;
    bool m_tls = false;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace tallylight::simulator
