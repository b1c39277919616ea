#include "rawserver.h"

#include "support/testmain.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(testData(u"tls/server.pem"_s)));
    tls.setPrivateKey(QSslKey(testData(u"tls/server.key"_s), QSsl::Ec));
    return tls;
}
} // namespace

QByteArray RawServer::Seen::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Wire wire) : m_wire(wire)
{
    if (wire == Wire::Tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(serverTls());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::onConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    m_port = m_server->serverPort();
}

QUrl RawServer::url(const QString &path) const
{
    const QString scheme = m_wire == Wire::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme, QString::number(m_port), path));
}

qsizetype RawServer::countOf(const QByteArray &method) const
{
    return std::count_if(m_seen.begin(), m_seen.end(),
                         [&method](const Seen &s) { return s.head.startsWith(method + ' '); });
}

int RawServer::openConnections() const
{
    return static_cast<int>(m_buffers.size());
}

void RawServer::ok(const Seen &request, const QByteArray &body, const QByteArray &moreHeaders)
{
    request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body);
}

void RawServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        onBytes(socket);
    }
}

void RawServer::onBytes(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Seen request{buffer.left(end + 2), {}, socket};
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_seen << request;
    if (m_answer)
        m_answer(request);
}

QString authorityFile()
{
    return QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/authority.pem");
}

} // namespace tallylight::tests
