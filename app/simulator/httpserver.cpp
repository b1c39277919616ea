#include "simulator/httpserver.h"

#include "simulator/httpconnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {
bool isOfThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Sent by a browser for a page of another site, which may even have made its own name resolve to this
/// address (DNS rebinding). Programs need not name a host and have no origin.
bool isForeign(const Request &request)
{
    const QString host = QString::fromLatin1(request.header("host"));
    const QByteArray origin = request.header("origin");
    return (!host.isEmpty() && !isOfThisComputer(QUrl(u"http://"_s + host)))
        || (!origin.isEmpty() && !isOfThisComputer(QUrl(QString::fromLatin1(origin))));
}
} // namespace

HttpServer::HttpServer(Handler handler, Clock &clock)
    : m_handler([handler = std::move(handler)](const Request &request, const Respond &respond) {
        if (isForeign(request))
            respond(Reply::json(403, {{u"error"_s, u"only programs of this computer are served"_s}}));
        else
            handler(request, respond);
    })
    , m_clock(clock)
{
}

HttpServer::~HttpServer() = default;

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
        const bool room = makeRoom();
        auto *connection = new HttpConnection(socket, m_handler, m_clock, this);
        if (!room)
            connection->refuse({.status = 503});
    }
}

bool HttpServer::makeRoom()
{
    auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    if (connections.size() < maxConnections)
        return true;
    connections.removeIf([](const HttpConnection *connection) { return !connection->isIdle(); });
    const auto longest = std::ranges::min_element(connections, {}, &HttpConnection::idleSince);
    if (longest == connections.end())
        return false;
    delete *longest;
    return true;
}

} // namespace tallylight::simulator
