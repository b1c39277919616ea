#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace tallylight::tests {

/// The network between one program and the server of its team: passes what both say, or stops doing so
/// without a word while both still believe in their connection. Network namespaces would need root and show
/// nothing else: what a program sees of a network that broke is that no byte comes, and that none of its own
/// is answered.
class Relay final : public QObject
{
public:
    enum class Network {
        Open,
        Hole, ///< nothing passes in either direction
        Deaf, ///< the server hears the program, but the program does not hear the server
        Cut, ///< every connection ends at once, also a new one
    };
    /// What becomes of the bytes on their way when the network is whole again.
    enum class Held {
        Late, ///< they arrive, as those that TCP sends again
        Lost, ///< their connections have ended
    };

    explicit Relay(int serverPort);
    ~Relay() override;
    Q_DISABLE_COPY_MOVE(Relay)

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    void set(Network network);
    void heal(Held held);
    [[nodiscard]] bool isOpen() const { return m_network == Network::Open; }

private:
    struct Link
    {
        QTcpSocket *program = nullptr;
        std::unique_ptr<QTcpSocket> server = std::make_unique<QTcpSocket>();
    };
    void accept();
    void abortAll();
    void pass(Link &link);
    void passAll();

    const int m_serverPort;
    QTcpServer m_server;
    Network m_network = Network::Open;
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace tallylight::tests
