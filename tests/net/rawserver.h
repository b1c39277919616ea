#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace tallylight::tests {

/// A server without manners: the test decides on every byte and on when the connection ends. Loopback, its
/// own port, in the test's thread.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    enum class Wire { Plain, Tls };
    struct Seen
    {
        QByteArray head; ///< request line and headers
        QByteArray body; ///< by Content-Length
        QTcpSocket *socket = nullptr;

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    using Answer = std::function<void(const Seen &)>;

    explicit RawServer(Wire wire = Wire::Plain);

    /// Called with every complete request; without it the server is silent.
    void onRequest(Answer answer) { m_answer = std::move(answer); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] qsizetype countOf(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const;
    /// From now on nothing listens at url().
    void closeDoor() { m_server->close(); }

    static void ok(const Seen &request, const QByteArray &body = "{}", const QByteArray &moreHeaders = {});

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);

    const Wire m_wire;
    quint16 m_port = 0;
    int m_connections = 0;
    Answer m_answer;
    QList<Seen> m_seen;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::unique_ptr<QTcpServer> m_server; // destroyed first: its sockets report their end
};

/// The authority for checking RawServer's certificate.
[[nodiscard]] QString authorityFile();

} // namespace tallylight::tests
