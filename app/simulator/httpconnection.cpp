#include "simulator/httpconnection.h"

#include <QLocale>
#include <QPointer>
#include <QTcpSocket>

namespace tallylight::simulator {

HttpConnection::HttpConnection(QTcpSocket *socket, const Handler &handler, Clock &clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_clock(clock), m_idleSince(clock.monotonic())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(RequestParser::maxHead * 4);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Bytes may have arrived before this object existed.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

bool HttpConnection::isIdle() const
{
    return !m_busy && m_socket->bytesToWrite() == 0;
}

void HttpConnection::read()
{
    if (m_busy || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_parser.feed(m_socket->readAll());
    answerNext();
}

void HttpConnection::answerNext()
{
    Request request;
    switch (m_parser.next(request)) {
    case RequestParser::State::Incomplete:
        if (m_parser.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        waitForTheRest();
        return;
    case RequestParser::State::Bad: {
        refuse({.status = m_parser.badStatus()});
        return;
    }
    case RequestParser::State::Ready:
        break;
    }
    m_busy = true;
    m_waits = false;
    ++m_requests;
    m_keepAlive = request.keepAlive;
    m_headOnly = request.method == "HEAD";
    const QPointer<HttpConnection> self(this);
    m_handler(request, [self](const Reply &reply) {
        if (self && self->m_socket->state() == QAbstractSocket::ConnectedState)
            self->send(reply);
    });
}

void HttpConnection::waitForTheRest()
{
    if (!m_parser.hasBegun() || std::exchange(m_waits, true))
        return;
    m_clock.after(patience, this, [this, before = m_requests] {
        if (m_waits && m_requests == before)
            refuse({.status = 408});
    });
}

void HttpConnection::refuse(const Reply &reply)
{
    m_busy = true;
    m_keepAlive = false;
    send(reply);
}

QByteArray HttpConnection::head(const Reply &reply) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status);
    head += "\r\nDate: "
        + QLocale::c().toString(m_clock.now(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
        + " GMT\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

void HttpConnection::send(const Reply &reply)
{
    switch (reply.delivery) {
    case Delivery::Whole:
        m_socket->write(head(reply) + (m_headOnly ? QByteArray() : reply.body));
        finish();
        return;
    case Delivery::Twice: {
        Reply second = reply;
        second.body = reply.secondBody;
        m_socket->write(head(reply) + reply.body + head(second) + second.body);
        finish();
        return;
    }
    case Delivery::Close:
        m_socket->abort();
        deleteLater(); // abort() of a half-closed socket does not always emit "disconnected"
        return;
    case Delivery::Hang:
        return;
    case Delivery::Truncate:
        m_socket->write(head(reply) + reply.body.left(reply.body.size() / 2));
        close();
        return;
    case Delivery::Drip:
        m_socket->write(head(reply));
        drip(reply.body, 0, reply.dripMs);
        return;
    }
}

void HttpConnection::drip(const QByteArray &body, qsizetype from, int pauseMs)
{
    if (m_headOnly || from >= body.size()) {
        finish();
        return;
    }
    m_socket->write(body.mid(from, 1));
    m_clock.after(milliseconds(pauseMs), this,
                  [this, body, from, pauseMs] { drip(body, from + 1, pauseMs); });
}

void HttpConnection::finish()
{
    if (!m_keepAlive) {
        close();
        return;
    }
    m_busy = false;
    m_idleSince = m_clock.monotonic();
    // Queued: many pipelined requests must not nest.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_busy = true;
    m_socket->disconnectFromHost();
}

} // namespace tallylight::simulator
