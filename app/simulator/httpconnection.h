#pragma once

#include "core/clock.h"
#include "simulator/requestparser.h"

#include <QObject>

class QTcpSocket;

namespace tallylight::simulator {

/// One client: reads requests, hands them on one at a time and writes the answers in the same order.
/// Deletes itself after the connection has ended.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    /// Takes the socket over.
    HttpConnection(QTcpSocket *socket, const Handler &handler, Clock &clock, QObject *parent);

    /// Once it has begun, a request is to come whole within this time; 408 otherwise.
    static constexpr std::chrono::seconds patience{10};

    /// No request is being answered: nothing is lost when the connection ends.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] milliseconds idleSince() const { return m_idleSince; }

    /// Writes `reply` to a request that was never read, and closes.
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
    int m_requests = 0; // that have come whole
    bool m_waits = false; // for the rest of a request
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

} // namespace tallylight::simulator
