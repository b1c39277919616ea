#include "bench/stubservice.h"

#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrlQuery>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

constexpr int PageSize = 5'000; // what the program requests

QByteArray enveloped(const QJsonObject &body)
{
    return QJsonDocument({{"status"_L1, 200}, {"body"_L1, body}}).toJson(QJsonDocument::Compact);
}

} // namespace

StubService::StubService() : m_server(new QTcpServer(this))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    connect(m_server, &QTcpServer::newConnection, this, &StubService::onConnection);
    moveToThread(&m_thread);
    m_thread.start();
}

StubService::~StubService()
{
    QMetaObject::invokeMethod(
        this, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QJsonObject StubService::runObject(int id) const
{
    static const QJsonObject sample =
        QJsonDocument::fromJson(testData(u"wallarm/get_recording.json"_s))["body"_L1].toObject();
    const bool recording = id % m_liveEvery == 0;
    QJsonObject run = sample;
    run["id"_L1] = id;
    run["name"_L1] = u"checkout %1 of release %2"_s.arg((id * 7919) % 10'007).arg(id % 40);
    run["recording"_L1] = recording;
    run["state"_L1] = recording ? u"running"_s : u"passed"_s;
    run["test_record_id"_L1] = 100'000 + id;
    run["test_record_name"_L1] = u"record %1"_s.arg(id);
    return run;
}

QByteArray StubService::page(int first, int count, bool more) const
{
    QJsonArray objects;
    for (int id = first; id < first + count; ++id)
        objects << runObject(id);
    return enveloped({{"objects"_L1, objects}, {"continuation"_L1, more ? u"more"_s : QString()}});
}

QList<QByteArray> StubService::setRuns(int first, int count)
{
    QList<QByteArray> pages;
    for (int done = 0; done < count; done += PageSize)
        pages << page(first + done, qMin(PageSize, count - done), done + PageSize < count);
    QMetaObject::invokeMethod(
        this, [this, pages] { m_pages = pages; }, Qt::BlockingQueuedConnection);
    return pages;
}

void StubService::setRunAnswer(const QByteArray &answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer] { m_runAnswer = answer; }, Qt::BlockingQueuedConnection);
}

void StubService::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void StubService::onBytes(QTcpSocket *socket)
{
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    QByteArray &buffer = m_buffers[socket];
    const bool begins = buffer.isEmpty();
    buffer += socket->readAll();
    const QList<QByteArray> line = buffer.left(buffer.indexOf('\r')).split(' ');
    if (begins && line.value(1).endsWith("/action/stop"))
        m_lastStopNs = now;

    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    qsizetype length = 0;
    if (const qsizetype at = buffer.toLower().indexOf("content-length:"); at >= 0 && at < head)
        length = buffer.mid(at + 15, buffer.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (buffer.size() < head + 4 + length)
        return;
    buffer.clear(); // Qt's client does not pipeline
    const QByteArray body = answerTo(line.value(0), QUrl(QString::fromLatin1(line.value(1))));
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (m_actionMs == 0)
        socket->write(answer);
    else
        m_clock.after(milliseconds(m_actionMs), socket, [socket, answer] { socket->write(answer); });
}

QByteArray StubService::answerTo(const QByteArray &method, const QUrl &target) const
{
    const QStringList path = target.path().split(u'/', Qt::SkipEmptyParts); // v1 test_run ID action stop
    if (path.value(1) == u"user")
        return testData(u"wallarm/user_200_clientid.json"_s);
    if (path.size() == 2) {
        const int offset = QUrlQuery(target).queryItemValue(u"offset"_s).toInt();
        return m_pages.value(offset / PageSize);
    }
    if (method == "GET" && !m_runAnswer.isEmpty())
        return m_runAnswer;
    QJsonObject run = runObject(path.value(2).toInt());
    if (method == "POST")
        run["recording"_L1] = false;
    return enveloped(run);
}

} // namespace tallylight::tests::bench
