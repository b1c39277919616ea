#include "simclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

namespace tallylight::tests {

using namespace Qt::StringLiterals;

QJsonObject SimAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

SimClient::SimClient(const Simulator::Options &options) : m_simulator(options)
{
    const auto started = m_simulator.start();
    if (!started)
        qFatal("the simulator does not start: %s", qPrintable(started.error().serverText));
    m_address = *started;
    m_port = static_cast<quint16>(m_address.port());
}

SimAnswer SimClient::readAnswer(QTcpSocket &socket, int patience)
{
    SimAnswer answer;
    QByteArray &bytes = answer.head;
    QElapsedTimer passed;
    passed.start();
    const auto more = [&] {
        const int left = patience - static_cast<int>(passed.elapsed());
        if (socket.bytesAvailable() == 0 && (left <= 0 || !socket.waitForReadyRead(left)))
            return false;
        return true;
    };
    while (!bytes.endsWith("\r\n\r\n")) {
        if (!more())
            return answer;
        bytes += socket.read(1);
    }
    answer.status = bytes.split(' ').value(1).toInt();
    qsizetype length = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    while (answer.body.size() < length && more())
        answer.body += socket.read(length - answer.body.size());
    return answer;
}

QList<SimAnswer> SimClient::raw(const QByteArray &bytes, int answers)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    socket.write(bytes);
    QList<SimAnswer> result;
    for (int i = 0; i < answers; ++i)
        result.append(readAnswer(socket));
    return result;
}

SimAnswer SimClient::call(const QByteArray &method, const QString &path, const QByteArray &header,
                          const QByteArray &body)
{
    return raw(method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
               + "\r\n" + header + "\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body)
        .first();
}

SimAnswer SimClient::fast(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return call(method, path, nodeToken, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

SimAnswer SimClient::agora(const QString &path, const QJsonObject &body)
{
    const bool query = path.endsWith("/query"_L1);
    return call(query ? "GET" : "POST", cloud + path, customer,
                query ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void SimClient::advance(int seconds)
{
    m_simulator.post(u"/_clock"_s, {{u"advanceMs"_s, seconds * 1000}});
}

QJsonObject SimClient::booked(const QString &list, const QString &member, const QJsonValue &value)
{
    for (const auto &entry : books()[list].toArray()) {
        if (entry[member] == value)
            return entry.toObject();
    }
    return {};
}

} // namespace tallylight::tests
