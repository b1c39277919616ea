#include "core/manualclock.h"
#include "simclient.h"
#include "simulator/httpconnection.h"
#include "simulator/httpserver.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// The server as clients of all kinds use it.
class TstSimHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framing_data();
    void framing();
    void bytesOneByOne();
    void badRequests_data();
    void badRequests();
    void pipelinedAnswersKeepTheirOrder();
    void connectionStaysOpen();
    void waitsForContinue();
    void headHasNoBody();
    void encodedSlashStaysInItsSegment();
    void aRequestThatDoesNotComeWhole_data();
    void aRequestThatDoesNotComeWhole();
    void aQuietConnectionMayStay();
    void idleConnectionsMakeRoom_data();
    void idleConnectionsMakeRoom();
    void answeredConnectionsMakeRoom();
    void busyConnectionsDoNot();
    void onlyThisComputerIsServed_data();
    void onlyThisComputerIsServed();
};

namespace {
const QByteArray token = QByteArray(SimClient::nodeToken) + "\r\n";
const QByteArray createBody = R"({"name": "over the wire"})";
const QByteArray createHead = "POST /v1/test_run HTTP/1.1\r\nHost: localhost\r\n" + token;

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size() - 3, 16) + ";note=1\r\n" + body.left(body.size() - 3) + "\r\n3\r\n"
        + body.right(3) + "\r\n0\r\nTrailer: x\r\n\r\n";
}

/// A server in this thread, with a clock that the test advances.
class OwnServer final
{
public:
    OwnServer()
        : server([](const simulator::Request &, const simulator::Respond &respond) { respond({}); }, *clock)
    {
        if (!server.listen(QHostAddress::LocalHost, 0))
            qFatal("no address");
        socket->connectToHost(u"127.0.0.1"_s, server.port());
    }

    std::unique_ptr<ManualClock> clock = std::make_unique<ManualClock>();
    simulator::HttpServer server;
    std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>();
};

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

/// As many connections as the server accepts; each has sent these bytes.
Sockets crowd(const SimClient &client, const QByteArray &sent)
{
    Sockets sockets;
    for (int i = 0; i < simulator::HttpServer::maxConnections; ++i) {
        const auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(u"127.0.0.1"_s, client.port());
        if (!socket->waitForConnected())
            qFatal("not connected");
        socket->write(sent);
        socket->flush();
    }
    return sockets;
}
} // namespace

void TstSimHttp::framing_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    const QByteArray length = "Content-Length: " + QByteArray::number(createBody.size()) + "\r\n";
    QTest::newRow("content length") << createHead + length + "\r\n" + createBody << false;
    QTest::newRow("header names in any case")
        << "POST /v1/test_run "
           "HTTP/1.1\r\nhost:localhost\r\nx-wallarmapi-TOKEN:token_Qwe12345\r\ncontent-LENGTH:"
            + QByteArray::number(createBody.size()) + "\r\n\r\n" + createBody
        << false;
    QTest::newRow("chunked") << createHead + "Transfer-Encoding: chunked\r\n\r\n" + chunked(createBody)
                             << false;
    QTest::newRow("connection close")
        << createHead + length + "Connection: close\r\n\r\n" + createBody << true;
    QTest::newRow("HTTP/1.0") << "POST /v1/test_run HTTP/1.0\r\n" + token + length + "\r\n" + createBody
                              << true;
    QTest::newRow("HTTP/1.0 kept alive")
        << "POST /v1/test_run HTTP/1.0\r\nConnection: keep-alive\r\n" + token + length + "\r\n" + createBody
        << false;
    QTest::newRow("address in absolute form")
        << "POST http://127.0.0.1/v1/test_run HTTP/1.1\r\nHost: localhost\r\n" + token + length + "\r\n"
            + createBody
        << false;
}

void TstSimHttp::framing()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    SimClient client;
    const SimAnswer answer = client.raw(request).first();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.inner()["name"_L1].toString(), u"over the wire"_s);
    QCOMPARE(answer.head.contains("Connection: close"), closes);
    QVERIFY(answer.head.contains("X-Request-Id: "));
    QCOMPARE(client.books()["testRuns"_L1].toArray().size(), 25);
}

void TstSimHttp::bytesOneByOne()
{
    const QByteArray bytes = createHead + "Transfer-Encoding: chunked\r\n\r\n" + chunked(createBody);
    simulator::RequestParser parser;
    simulator::Request request;
    for (qsizetype i = 0; i < bytes.size() - 1; ++i) {
        parser.feed(bytes.mid(i, 1));
        QVERIFY(parser.next(request) == simulator::RequestParser::State::Incomplete);
    }
    parser.feed(bytes.right(1));
    QVERIFY(parser.next(request) == simulator::RequestParser::State::Ready);
    QCOMPARE(request.body, createBody);
    QCOMPARE(request.path, u"/v1/test_run"_s);
}

void TstSimHttp::badRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("length is no number")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("more than 8 MB") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 8388609\r\n\r\n")
                                    << 413;
    QTest::newRow("chunk of more than 8 MB")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n800001\r\n") << 413;
    QTest::newRow("unknown coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n")
                                    << 501;
    QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x') << 431;
    QTest::newRow("unknown method") << QByteArray("BREW /v1/user HTTP/1.1\r\n") + token + "\r\n" << 405;
}

void TstSimHttp::badRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    SimClient client;
    QCOMPARE(client.raw(request).first().status, status);
}

void TstSimHttp::pipelinedAnswersKeepTheirOrder()
{
    SimClient client;
    // The first one is answered late: the others must wait for it.
    client.post(u"/_faults"_s, {{u"fault"_s, u"delay"_s}, {u"delayMs"_s, 60}});
    QByteArray bytes;
    for (const char *id : {"5080", "5081", "5082"})
        bytes += "GET /v1/test_run/" + QByteArray(id) + " HTTP/1.1\r\nHost: localhost\r\n" + token + "\r\n";
    const auto answers = client.raw(bytes, 3);
    QCOMPARE(answers.at(0).inner()["id"_L1].toInt(), 5080);
    QCOMPARE(answers.at(1).inner()["id"_L1].toInt(), 5081);
    QCOMPARE(answers.at(2).inner()["id"_L1].toInt(), 5082);
}

void TstSimHttp::connectionStaysOpen()
{
    SimClient client;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, client.port());
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /_clock HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(SimClient::readAnswer(socket).status, 200);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TstSimHttp::waitsForContinue()
{
    SimClient client;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, client.port());
    socket.write(createHead + "Expect: 100-continue\r\nContent-Length: "
                 + QByteArray::number(createBody.size()) + "\r\n\r\n");
    QCOMPARE(SimClient::readAnswer(socket).status, 100);
    socket.write(createBody);
    QCOMPARE(SimClient::readAnswer(socket).status, 200);
}

void TstSimHttp::headHasNoBody()
{
    SimClient client;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, client.port());
    socket.write("HEAD /v1/test_run/5080 HTTP/1.1\r\nConnection: close\r\n" + token + "\r\n");
    QVERIFY(socket.waitForDisconnected(5000) || socket.state() == QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    QVERIFY(!answer.contains("Content-Length: 0"));
}

void TstSimHttp::encodedSlashStaysInItsSegment()
{
    SimClient client;
    QCOMPARE(client.fast("GET", u"/v1/test_run/tr%5F1234"_s).status, 200);
    QCOMPARE(client.fast("GET", u"/v1/test_run/tr_1234%2Faction"_s).json()["body"_L1].toString(),
             u"Not found"_s);
    QCOMPARE(client.booked(u"calls"_s, u"id"_s, u"tr_1234/action"_s)["call"_L1].toString(), u"get"_s);
}

void TstSimHttp::aRequestThatDoesNotComeWhole_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("half a line") << QByteArray("GET /_clo");
    QTest::newRow("half a head") << QByteArray("GET /_clock HTTP/1.1\r\nHost: localhost\r\n");
    QTest::newRow("half a body") << QByteArray("POST /_clock HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}");
}

void TstSimHttp::aRequestThatDoesNotComeWhole()
{
    QFETCH(QByteArray, part);
    const OwnServer own;
    own.socket->write(part);
    QTRY_VERIFY(own.clock->untilNext() >= milliseconds(0));
    own.clock->advance(simulator::HttpConnection::patience - milliseconds(1));
    QVERIFY(!own.socket->waitForReadyRead(0));
    own.clock->advance(milliseconds(1));
    QTRY_VERIFY(own.socket->bytesAvailable() > 0);
    QVERIFY(own.socket->readAll().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(own.socket->state(), QAbstractSocket::UnconnectedState);
}

void TstSimHttp::aQuietConnectionMayStay()
{
    const OwnServer own;
    for (int i = 0; i < 2; ++i) {
        own.clock->advance(std::chrono::hours(1));
        own.socket->write("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(own.socket->bytesAvailable() > 0);
        QVERIFY(own.socket->readAll().startsWith("HTTP/1.1 200 "));
    }
}

void TstSimHttp::idleConnectionsMakeRoom_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("half requests") << QByteArray("GET /_clock HTTP/1.1\r\n");
    QTest::newRow("nothing at all") << QByteArray();
}

void TstSimHttp::idleConnectionsMakeRoom()
{
    QFETCH(QByteArray, sent);
    SimClient client;
    const Sockets idle = crowd(client, sent);
    QCOMPARE(client.call("GET", u"/_clock"_s, "X: y").status, 200);
    const auto &longest = idle.front();
    QVERIFY(longest->waitForDisconnected() || longest->state() == QAbstractSocket::UnconnectedState);
}

void TstSimHttp::answeredConnectionsMakeRoom()
{
    SimClient client;
    const Sockets idle = crowd(client, {});
    for (const auto &socket : idle) {
        socket->write("GET /_clock HTTP/1.1\r\n\r\n");
        QCOMPARE(SimClient::readAnswer(*socket).status, 200);
    }
    QCOMPARE(client.call("GET", u"/_clock"_s, "X: y").status, 200);
}

void TstSimHttp::busyConnectionsDoNot()
{
    SimClient client;
    client.post(u"/_faults"_s,
                {{u"fault"_s, u"hang"_s}, {u"times"_s, simulator::HttpServer::maxConnections}});
    Sockets busy = crowd(client, "GET /v1/user HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(client.books()["calls"_L1].toArray().size(), qsizetype(busy.size()));
    QCOMPARE(client.call("GET", u"/_clock"_s, "X: y").status, 503);
    busy.clear();
    QTRY_COMPARE(client.call("GET", u"/_clock"_s, "X: y").status, 200);
}

void TstSimHttp::onlyThisComputerIsServed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("by address") << QByteArray("Host: 127.0.0.1:80\r\n") << 200;
    QTest::newRow("by IPv6 address") << QByteArray("Host: [::1]:80\r\n") << 200;
    QTest::newRow("by name") << QByteArray("Host: LocalHost\r\n") << 200;
    QTest::newRow("by nothing") << QByteArray() << 200;
    QTest::newRow("a page of this computer")
        << QByteArray("Host: localhost\r\nOrigin: http://localhost:8080\r\n") << 200;
    QTest::newRow("a name that was made to lead here") << QByteArray("Host: evil.example\r\n") << 403;
    QTest::newRow("a name that begins like this one")
        << QByteArray("Host: localhost.evil.example\r\n") << 403;
    QTest::newRow("a page of another site")
        << QByteArray("Host: localhost\r\nOrigin: https://evil.example\r\n") << 403;
    QTest::newRow("a page that hides its site") << QByteArray("Host: localhost\r\nOrigin: null\r\n") << 403;
    QTest::newRow("no host at all") << QByteArray("Host: ::\r\n") << 403;
}

void TstSimHttp::onlyThisComputerIsServed()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    SimClient client;
    client.post(u"/_faults"_s, {});
    QCOMPARE(client.raw("DELETE /_faults HTTP/1.1\r\n" + headers + "\r\n").first().status, status);
}

TALLYLIGHT_TEST(TstSimHttp);
#include "tst_simhttp.moc"
