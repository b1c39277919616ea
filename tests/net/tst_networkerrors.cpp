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

namespace {
/// A byte every ten milliseconds.
void drip(Clock &clock, QTcpSocket *socket, const QByteArray &left)
{
    if (left.isEmpty())
        return socket->disconnectFromHost();
    socket->write(left.first(1));
    clock.after(10ms, socket, [&clock, socket, left] { drip(clock, socket, left.sliced(1)); });
}
} // namespace

/// Each network failure has its own kind and says whether a byte may have left.
class TstNetworkErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyListens();
    void aNameThatDoesNotExist();
    void aCertificateOfAStranger();
    void aCertificateOfTheCompanysAuthority();
    void anUnreadableAuthorityFile();
    void aProxyThatIsNotThere();
    void aProxyThatAsksForAPassword();
    void noProxyToThisComputer();
    void aHandshakeThatHangs();
    void aServerThatIsSilent_data();
    void aServerThatIsSilent();
    void aServerThatFallsSilent_data();
    void aServerThatFallsSilent();
    void aServerThatDrips_data();
    void aServerThatDrips();
    void timeInTheQueueDoesNotCount();
    void aPeerThatLeavesDuringTheHandshake();
    void destroyingTheTransportFinishesAll();
    void sendingWhileItIsDestroyed();

private:
    void eachTimesOut(RawServer &server);

    SystemClock m_clock;
};

void TstNetworkErrors::nobodyListens()
{
    RawServer server;
    server.closeDoor();
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::ConnectionRefused, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::ConnectionRefused, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url(), {}))), ErrorKind::ConnectionRefused, false);
}

void TstNetworkErrors::aNameThatDoesNotExist()
{
    NetworkTransport transport(m_clock);
    const QUrl url(u"https://tallylight-sample.invalid/v1"_s);
    COMPARE_FAILURE(outcomeOf(transport.send(get(url))), ErrorKind::NameNotFound, false);
    COMPARE_FAILURE(outcomeOf(transport.send(post(url))), ErrorKind::NameNotFound, false);
}

void TstNetworkErrors::aCertificateOfAStranger()
{
    RawServer server(RawServer::Wire::Tls);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::TlsFailed, false);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::TlsFailed, false);
    QVERIFY(server.seen().isEmpty());
}

void TstNetworkErrors::aCertificateOfTheCompanysAuthority()
{
    RawServer server(RawServer::Wire::Tls);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    NetworkTransport transport(m_clock, {.caFile = authorityFile()});
    QVERIFY(outcomeOf(transport.send(post(server.url()))));
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    QCOMPARE(server.seen().constFirst().line(), "POST / HTTP/1.1"); // not HTTP/2
}

void TstNetworkErrors::anUnreadableAuthorityFile()
{
    RawServer server(RawServer::Wire::Tls);
    NetworkTransport transport(m_clock, {.caFile = authorityFile() + u".missing"_s});
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    COMPARE_FAILURE(outcome, ErrorKind::InvalidInput, false);
    QCOMPARE(outcome.error().field, u"caFile");
    QCOMPARE(server.connections(), 0);
}

void TstNetworkErrors::aProxyThatIsNotThere()
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

/// 407 is the proxy's answer, not the service's: nothing was sent to the service, and the proxy has seen no
/// token.
void TstNetworkErrors::aProxyThatAsksForAPassword()
{
    RawServer proxy;
    proxy.onRequest([](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                              "Proxy-Authenticate: Basic realm=\"sample\"\r\nContent-Length: 0\r\n\r\n");
    });
    const auto port = static_cast<quint16>(proxy.url().port());
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    NetworkTransport transport(m_clock);
    const QUrl url(u"https://tallylight-sample.invalid/v1"_s);
    for (HttpRequest request : {get(url), post(url), post(url, {})}) {
        request.headers = {{"X-WallarmAPI-Token", "sample-token"}};
        COMPARE_FAILURE(outcomeOf(transport.send(request)), ErrorKind::ProxyFailed, false);
    }
    QCOMPARE(proxy.countOf("CONNECT"), 3); // each asked for once
    QCOMPARE(proxy.seen().size(), 3);
    for (const RawServer::Seen &seen : proxy.seen())
        QVERIFY2(!seen.head.contains("sample-token"), seen.head.constData());
}

void TstNetworkErrors::noProxyToThisComputer()
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

void TstNetworkErrors::aHandshakeThatHangs()
{
    RawServer server; // takes the first bytes of the handshake and says nothing
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    NetworkTransport transport(m_clock);
    for (HttpRequest request : {get(url), post(url), post(url, {})}) {
        request.connectTimeout = 600ms;
        COMPARE_FAILURE(outcomeOf(transport.send(request)), ErrorKind::TimedOut, false);
    }
    QTRY_COMPARE(server.connections(), 3); // each on a new connection, not the stuck one
    QTRY_COMPARE(server.openConnections(), 0); // closed, not left behind
}

void TstNetworkErrors::aServerThatIsSilent_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("from the beginning") << QByteArray();
    QTest::addRow("after the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    QTest::addRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{");
}

/// A read and both kinds of POST: sent once each, and then no connection is left.
void TstNetworkErrors::eachTimesOut(RawServer &server)
{
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

void TstNetworkErrors::aServerThatIsSilent()
{
    QFETCH(const QByteArray, beginning);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { request.socket->write(beginning); });
    eachTimesOut(server);
}

void TstNetworkErrors::aServerThatFallsSilent_data()
{
    QTest::addColumn<RawServer::Wire>("wire");
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, wire] :
         {std::pair("HTTP", RawServer::Wire::Plain), {"HTTPS", RawServer::Wire::Tls}}) {
        QTest::addRow("GET, %s", name) << wire << false << QByteArray();
        QTest::addRow("POST, %s", name) << wire << true << QByteArray("{}");
        QTest::addRow("POST without a body, %s", name) << wire << true << QByteArray();
    }
}

/// On a connection that is there already, no signal of Qt shows that a POST without a body has left.
void TstNetworkErrors::aServerThatFallsSilent()
{
    QFETCH(const RawServer::Wire, wire);
    QFETCH(const bool, isPost);
    QFETCH(const QByteArray, body);
    RawServer server(wire);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    NetworkTransport transport(m_clock, {.caFile = authorityFile()});
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    server.onRequest({});
    HttpRequest request = isPost ? post(server.url(), body) : get(server.url());
    request.timeout = 600ms;
    COMPARE_FAILURE(outcomeOf(transport.send(request)), ErrorKind::TimedOut, true);
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(server.connections(), 1);
}

void TstNetworkErrors::aServerThatDrips_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("headers") << "HTTP/1.1 200 OK\r\nX-Sample: " + QByteArray(400, 'x')
            + "\r\nContent-Length: 2\r\n\r\n{}";
    QTest::addRow("body") << "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + QByteArray(400, ' ');
}

/// A byte now and then keeps a connection alive, but not a request beyond its time: it would take four
/// seconds.
void TstNetworkErrors::aServerThatDrips()
{
    QFETCH(const QByteArray, answer);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { drip(m_clock, request.socket, answer); });
    eachTimesOut(server);
}

void TstNetworkErrors::timeInTheQueueDoesNotCount()
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
    impatient.timeout = 800ms; // less than its wait for a slot
    QVERIFY(outcomeOf(transport.send(impatient)));
    for (const auto &future : silent)
        COMPARE_FAILURE(outcomeOf(future), ErrorKind::TimedOut, true);
}

void TstNetworkErrors::aPeerThatLeavesDuringTheHandshake()
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

void TstNetworkErrors::destroyingTheTransportFinishesAll()
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

void TstNetworkErrors::sendingWhileItIsDestroyed()
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

TALLYLIGHT_TEST(TstNetworkErrors);
#include "tst_networkerrors.moc"
