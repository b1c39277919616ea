#pragma once

#include "simulator/simulatorthread.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>

namespace tallylight::tests {

struct SimAnswer
{
    int status = 0; ///< 0: the connection ended, or nothing came, without an answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    /// The body of a FAST envelope.
    [[nodiscard]] QJsonObject inner() const { return json()[QStringLiteral("body")].toObject(); }
    [[nodiscard]] int code() const { return json()[QStringLiteral("code")].toInt(); }
};

/// A running simulator and blocking calls to it. Time does not move unless an option says otherwise.
class SimClient final
{
public:
    explicit SimClient(const Simulator::Options &options = {.speed = 0});

    static constexpr const char *nodeToken = "X-WallarmAPI-Token: token_Qwe12345";
    static constexpr const char *userToken = "X-WallarmAPI-Token: user_Qwe12345";
    static constexpr const char *customer =
        "Authorization: Basic c2FtcGxlLWN1c3RvbWVyLWlkOnNhbXBsZS1jdXN0b21lci1zZWNyZXQ=";
    static inline const QString cloud =
        QStringLiteral("/v1/apps/0123456789abcdef0123456789abcdef/cloud_recording");

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl address() const { return m_address; }

    /// Sends the bytes unchanged and reads `answers` answers from one connection.
    QList<SimAnswer> raw(const QByteArray &bytes, int answers = 1);
    SimAnswer call(const QByteArray &method, const QString &path, const QByteArray &header,
                   const QByteArray &body = {});
    SimAnswer fast(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    /// POST, or GET for a path that ends in "/query".
    SimAnswer agora(const QString &path, const QJsonObject &body = {});

    void advance(int seconds);
    QJsonObject books() { return m_simulator.books(); }
    QJsonObject post(const QString &path, const QJsonObject &order) { return m_simulator.post(path, order); }
    /// The entry of /_books with this member value.
    QJsonObject booked(const QString &list, const QString &member, const QJsonValue &value);

    /// Reads one answer; status 0 when the connection ends first or after `patience` ms.
    static SimAnswer readAnswer(QTcpSocket &socket, int patience = longestWait);

private:
    SimulatorThread m_simulator;
    QUrl m_address;
    quint16 m_port = 0;
};

} // namespace tallylight::tests
