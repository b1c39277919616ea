#include "simulator/httpserver.h"

#include "simulator/httpconnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

HttpServer::HttpServer(Handler handler, Clock &clock) : m_handler(std::move(handler)), m_clock(clock) { }

HttpServer::~HttpServer()
{
    // Connections die before the counter they report to.
    for (auto *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<Done> HttpServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    Error error{.kind = ErrorKind::InvalidInput, .field = u"tls"_s};
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    QFile file(keyFile);
    if (chain.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        error.serverText = u"certificate or key cannot be read"_s;
        return error;
    }
    const QByteArray pem = file.readAll();
    QSslKey key;
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key = QSslKey(pem, algorithm); !key.isNull())
            break;
    }
    if (key.isNull()) {
        error.serverText = u"the key is neither EC nor RSA in PEM"_s;
        return error;
    }
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration.setLocalCertificateChain(chain);
    m_configuration.setPrivateKey(key);
    m_tls = true;
    return Done();
}

Result<Done> HttpServer::listen(const QHostAddress &host, quint16 port)
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(m_configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    if (!m_server->listen(host, port)) {
        return Error{
            .kind = ErrorKind::InvalidInput, .serverText = m_server->errorString(), .field = u"listen"_s};
    }
    return Done();
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

QHostAddress HttpServer::host() const
{
    return m_server ? m_server->serverAddress() : QHostAddress();
}

void HttpServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_handler, m_clock, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > maxConnections) {
            Reply busy;
            busy.status = 503;
            connection->refuse(busy);
        }
    }
}

} // namespace tallylight::simulator
