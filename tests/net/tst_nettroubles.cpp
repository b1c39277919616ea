#include "exchanges.h"
#include "rawserver.h"
#include "support/testmain.h"

#include <QNetworkProxy>
#include <QScopeGuard>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

/// Each trouble of the network has its own kind and tells whether a byte may have left.
class TstNetTroubles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyListens();
    void aNameThatDoesNotExist();
    void aCertificateOfAStranger();
    void aCertificateOfTheCompanysAuthority();
    void anUnreadableAuthorityFile();
    void aProxyThatIsNotThere();
    void noProxyToThisComputer();
    void aHandshakeThatHangs();
    void aServerThatIsSilent_data();
    void aServerThatIsSilent();
    void timeInTheQueueDoesNotCount();
    void aPeerThatLeavesDuringTheHandshake();
    void anAnswerCutShort_data();
    void anAnswerCutShort();
    void aPeerThatDoesNotSpeakHttp();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void anAnswerWithoutEnd_data();
    void anAnswerWithoutEnd();
    void theLargestAnswerIsTaken();
    void destroyingTheTransportFinishesAll();
    void sendingWhileItIsDestroyed();

private:
    SystemClock m_clock;
};

namespace {
#define COMPARE_FAILURE(outcome, wanted, wasSent)                                                            \
    do {                                                                                                     \
        const auto checked = (outcome);                                                                      \
        QVERIFY(!checked);                                                                                   \
        QCOMPARE(checked.error().kind, wanted);                                                              \
        QCOMPARE(checked.error().sent, wasSent);                                                             \
        QVERIFY(checked.error().serverText.isEmpty());                                                       \
    } while (false)

/// Chunks for ever, as fast as they are taken; counts what it could get rid of.
void flood(const RawServer::Seen &request, qint64 *written, const QByteArray &head, const QByteArray &piece)
{
    QTcpSocket *socket = request.socket;
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [=](qint64 bytes) {
        *written += bytes;
        if (socket->bytesToWrite() == 0)
            socket->write(piece);
    });
    socket->write(head + piece);
}
} // namespace

void TstNetTroubles::nobodyListens()
{
    RawServer server;
    server.closeDoor();
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::ConnectionRefused, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::ConnectionRefused, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url(), {}))), ErrorKind::ConnectionRefused, false);
}

void TstNetTroubles::aNameThatDoesNotExist()
{
    NetworkTransport transport(m_clock);
    const QUrl url(u"https://tallylight-sample.invalid/v1"_s);
    COMPARE_FAILURE(outcomeOf(transport.send(get(url))), ErrorKind::NameNotFound, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(url))), ErrorKind::NameNotFound, false);
}

void TstNetTroubles::aCertificateOfAStranger()
{
    RawServer server(RawServer::Wire::Tls);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::TlsFailed, false);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::TlsFailed, false);
    QVERIFY(server.seen().isEmpty());
}

void TstNetTroubles::aCertificateOfTheCompanysAuthority()
{
    RawServer server(RawServer::Wire::Tls);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    NetworkTransport transport(m_clock, {.caFile = authorityFile()});
    QVERIFY(outcomeOf(transport.send(post(server.url()))));
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    QCOMPARE(server.seen().constFirst().line(), "POST / HTTP/1.1"); // not HTTP/2
}

void TstNetTroubles::anUnreadableAuthorityFile()
{
    RawServer server(RawServer::Wire::Tls);
    NetworkTransport transport(m_clock, {.caFile = authorityFile() + u".missing"_s});
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    COMPARE_FAILURE(outcome, ErrorKind::InvalidInput, false);
    QCOMPARE(outcome.error().field, u"caFile");
    QCOMPARE(server.connections(), 0);
}

void TstNetTroubles::aProxyThatIsNotThere()
{
    RawServer nobody;
    nobody.closeDoor();
    const auto port = static_cast<quint16>(nobody.url().port());
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    NetworkTransport transport(m_clock);
    const QUrl url(u"https://tallylight-sample.invalid/v1"_s);
    COMPARE_FAILURE(outcomeOf(transport.send(get(url))), ErrorKind::ProxyFailed, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(url))), ErrorKind::ProxyFailed, false);
}

void TstNetTroubles::noProxyToThisComputer()
{
    RawServer proxy;
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    const auto port = static_cast<quint16>(proxy.url().port());
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    NetworkTransport transport(m_clock);
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    QUrl byName = server.url();
    byName.setHost(u"localhost"_s);
    QVERIFY(outcomeOf(transport.send(get(byName))));
    QCOMPARE(proxy.connections(), 0);
}

void TstNetTroubles::aHandshakeThatHangs()
{
    RawServer server; // takes the handshake's first bytes and says nothing
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    NetworkTransport transport(m_clock);
    for (HttpRequest request : {get(url), post(url), post(url, {})}) {
        request.connectTimeout = 200ms;
        COMPARE_FAILURE(outcomeOf(transport.send(request)), ErrorKind::TimedOut, false);
    }
    QCOMPARE(server.connections(), 3); // each tried anew, not over the stuck connection
    QTRY_COMPARE(server.openConnections(), 0); // given up, not left behind
}

void TstNetTroubles::aServerThatIsSilent_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("from the beginning") << QByteArray();
    QTest::addRow("after the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    QTest::addRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{");
}

void TstNetTroubles::aServerThatIsSilent()
{
    QFETCH(const QByteArray, beginning);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { request.socket->write(beginning); });
    NetworkTransport transport(m_clock);
    QList<QFuture<Result<HttpReply>>> futures;
    for (HttpRequest request : {get(server.url()), post(server.url()), post(server.url(), {})}) {
        request.timeout = 600ms;
        futures << transport.send(request);
    }
    for (const auto &future : futures)
        COMPARE_FAILURE(outcomeOf(future), ErrorKind::TimedOut, true);
    QCOMPARE(server.seen().size(), 3);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TstNetTroubles::timeInTheQueueDoesNotCount()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    QList<QFuture<Result<HttpReply>>> silent;
    for (int i = 0; i < SendQueue::slotsOfHost; ++i) {
        HttpRequest request = get(server.url(u"/silent"_s));
        request.timeout = 1200ms;
        silent << transport.send(request);
    }
    QTRY_COMPARE(server.seen().size(), SendQueue::slotsOfHost);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    HttpRequest impatient = get(server.url(u"/answered"_s));
    impatient.timeout = 800ms; // less than what it has to wait for a slot
    QVERIFY(outcomeOf(transport.send(impatient)));
    for (const auto &future : silent)
        COMPARE_FAILURE(outcomeOf(future), ErrorKind::TimedOut, true);
}

void TstNetTroubles::aPeerThatLeavesDuringTheHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->disconnectFromHost(); });
    NetworkTransport transport(m_clock);
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto outcome = outcomeOf(transport.send(post(url)));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().notSent());
    QVERIFY(outcome.error().kind == ErrorKind::ConnectionFailed
            || outcome.error().kind == ErrorKind::TlsFailed);
}

void TstNetTroubles::anAnswerCutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::addRow("%s", name) << bytes; };
    row("in the status line", "HTTP/1.");
    row("in the headers", "HTTP/1.1 200 OK\r\nContent-Le");
    row("before the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    row("in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
    row("in the body of a 404", "HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"half\":");
    row("in the body of a 500", "HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\n{\"half\":");
    const QByteArray chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("before the first chunk", chunked);
    row("in a chunk", chunked + "10\r\n{\"half\":");
    row("between chunks", chunked + "2\r\n{}\r\n");
    row("in a chunk's length", chunked + "2\r\n{}\r\n1");
}

void TstNetTroubles::anAnswerCutShort()
{
    QFETCH(const QByteArray, bytes);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write(bytes);
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::AnswerLost, true);
    QCOMPARE(server.countOf("POST"), 1);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::AnswerLost, true);
}

void TstNetTroubles::aPeerThatDoesNotSpeakHttp()
{
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) {
        request.socket->write("220 sample mail service ready, please say hello\r\n\r\n");
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(post(server.url())));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().outcomeUnknown());
    QCOMPARE(outcome.error().kind, ErrorKind::AnswerLost);
    QCOMPARE(server.countOf("POST"), 1);
}

void TstNetTroubles::statusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 206, 400, 401, 403, 404, 405, 409, 410, 422, 429, 432, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TstNetTroubles::statusesAreAnswers()
{
    QFETCH(const int, status);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 " + QByteArray::number(status)
                              + " Said\r\nContent-Length: 10\r\nRetry-After: 3\r\n\r\n{\"code\":2}");
    });
    NetworkTransport transport(m_clock);
    for (const HttpRequest &request : {get(server.url()), post(server.url()), post(server.url(), {})}) {
        const auto outcome = outcomeOf(transport.send(request));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, "{\"code\":2}");
        QCOMPARE(outcome->header("Retry-After"), "3");
    }
    QCOMPARE(server.seen().size(), 3);
}

void TstNetTroubles::anAnswerWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<qint64>("mostBytes");
    constexpr qint64 mega = 1 << 20;
    const QByteArray zeros(mega, '0');
    QTest::addRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 34603008\r\n\r\n") << zeros
                               << 16 * mega;
    QTest::addRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("100000\r\n" + zeros + "\r\n") << 64 * mega;
    QTest::addRow("until closed") << QByteArray("HTTP/1.1 500 Oh\r\nConnection: close\r\n\r\n") << zeros
                                  << 64 * mega;
}

void TstNetTroubles::anAnswerWithoutEnd()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    QFETCH(const qint64, mostBytes);
    qint64 written = 0;
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { flood(request, &written, head, piece); });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    COMPARE_FAILURE(outcome, ErrorKind::AnswerTooLarge, true);
    QVERIFY(outcome.error().httpStatus != 0);
    QTRY_COMPARE(server.openConnections(), 0); // aborted: the rest is not even received
    QVERIFY2(written < mostBytes, qPrintable(QString::number(written)));
}

void TstNetTroubles::theLargestAnswerIsTaken()
{
    const QByteArray body(32 * 1024 * 1024, ' ');
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { RawServer::ok(request, body); });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    QVERIFY(outcome);
    QCOMPARE(outcome->body.size(), body.size());
}

void TstNetTroubles::destroyingTheTransportFinishesAll()
{
    RawServer server;
    auto transport = std::make_unique<NetworkTransport>(m_clock);
    QList<QFuture<Result<HttpReply>>> futures;
    for (int i = 0; i < SendQueue::slotsOfHost + 1; ++i)
        futures << transport->send(post(server.url()));
    QTRY_COMPARE(server.seen().size(), SendQueue::slotsOfHost);
    transport.reset();
    for (int i = 0; i < futures.size(); ++i) {
        QVERIFY(futures.at(i).isFinished());
        COMPARE_FAILURE(futures.at(i).result(), ErrorKind::Cancelled, i < SendQueue::slotsOfHost);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.seen().size(), SendQueue::slotsOfHost);
}

void TstNetTroubles::sendingWhileItIsDestroyed()
{
    RawServer server;
    auto transport = std::make_unique<NetworkTransport>(m_clock);
    NetworkTransport *dying = transport.get();
    QFuture<Result<HttpReply>> second;
    const auto first = transport->send(get(server.url())).then(this, [&](const Result<HttpReply> &outcome) {
        second = dying->send(get(server.url()));
        return outcome;
    });
    QTRY_COMPARE(server.seen().size(), 1);
    transport.reset();
    COMPARE_FAILURE(outcomeOf(first), ErrorKind::Cancelled, true);
    COMPARE_FAILURE(outcomeOf(second), ErrorKind::Cancelled, false);
}

TALLYLIGHT_TEST(TstNetTroubles);
#include "tst_nettroubles.moc"
