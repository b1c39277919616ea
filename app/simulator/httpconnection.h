#pragma once

#include "core/clock.h"
#include "simulator/requestparser.h"

#include <QObject>

class QTcpSocket;

namespace tallylight::simulator {

/// One client: reads requests, passes them on one at a time and writes the answers in the same order. Deletes
/// itself after the connection has ended.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    /// Takes ownership of the socket.
    HttpConnection(QTcpSocket *socket, const Handler &handler, Clock &clock, QObject *parent);

    /// Once begun, a request must be complete within this time; otherwise it is answered 408.
    static constexpr std::chrono::seconds patience{10};

    /// No request is being answered, so nothing is lost when the connection ends.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] milliseconds idleSince() const { return m_idleSince; }

    /// Answers a request without reading it, and closes.
    void refuse(const Reply &reply);

private:
    void read();
    void answerNext();
    void waitForTheRest();
    void send(const Reply &reply);
    void drip(const QByteArray &body, qsizetype from, int pauseMs);
    void finish();
    void close();
    [[nodiscard]] QByteArray head(const Reply &reply) const;

    QTcpSocket *const m_socket; // child
    const Handler m_handler;
    Clock &m_clock;
    RequestParser m_parser;
    bool m_busy = false; // a request waits for its answer; the next one stays in the socket
    milliseconds m_idleSince;
    int m_requests = 0; // completely received
    bool m_waits = false; // for the rest of a request
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

} // namespace tallylight::simulator
