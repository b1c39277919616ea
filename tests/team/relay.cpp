#include "team/relay.h"

#include <QHostAddress>

namespace tallylight::tests {

namespace {
bool isOver(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

void move(QTcpSocket &from, QTcpSocket &to)
{
    const bool isConnected = to.state() == QAbstractSocket::ConnectedState;
    if (isConnected && from.bytesAvailable() > 0)
        to.write(from.readAll());
    if (isOver(from) && isConnected)
        to.disconnectFromHost(); // once everything is written
    else if (isOver(from) && !isOver(to))
        to.abort();
}
} // namespace

Relay::Relay(int serverPort) : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

Relay::~Relay()
{
    for (const auto &link : m_links) {
        link->program->disconnect(this);
        link->server->disconnect(this);
    }
}

void Relay::accept()
{
    while (QTcpSocket *program = m_server.nextPendingConnection()) {
        if (m_network == Network::Cut) {
            program->abort();
            program->deleteLater();
            continue;
        }
        m_links.push_back(std::make_unique<Link>());
        Link &link = *m_links.back();
        link.program = program;
        for (QTcpSocket *socket : {program, link.server.get()}) {
            connect(socket, &QTcpSocket::readyRead, this, &Relay::passAll);
            // Not while the socket itself is in the middle of it.
            connect(socket, &QTcpSocket::stateChanged, this, &Relay::passAll, Qt::QueuedConnection);
        }
        if (m_network != Network::Hole)
            link.server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
    }
}

void Relay::pass(Link &link)
{
    if (m_network == Network::Hole)
        return;
    move(*link.program, *link.server);
    if (m_network == Network::Open)
        move(*link.server, *link.program);
}

void Relay::passAll()
{
    for (const auto &link : m_links)
        pass(*link);
}

void Relay::abortAll()
{
    for (const auto &link : m_links) {
        link->program->abort();
        link->server->abort();
    }
}

void Relay::set(Network network)
{
    m_network = network;
    if (network == Network::Cut)
        abortAll();
}

void Relay::heal(Held held)
{
    m_network = Network::Open;
    if (held == Held::Lost)
        return abortAll();
    for (const auto &link : m_links) {
        const bool hasWaited =
            isOver(*link->server) && link->server->error() == QAbstractSocket::UnknownSocketError;
        if (hasWaited && !isOver(*link->program)) // since it was made in the hole
            link->server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
    }
    passAll();
}

} // namespace tallylight::tests
