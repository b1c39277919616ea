#include "exchanges.h"
#include "rawserver.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// What reaches the wire, and that it does so once.
class TstSendingOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostWhoseAnswerIsLostWasSentOnce_data();
    void aPostWhoseAnswerIsLostWasSentOnce();
    void ofManyAtOnceNoneIsCalledUnsentThatArrived_data();
    void ofManyAtOnceNoneIsCalledUnsentThatArrived();
    void aRefusedPostIsNotRepeatedWithOtherCredentials();
    void nothingReachesTheTargetOfARedirect_data();
    void nothingReachesTheTargetOfARedirect();
    void theRequestIsExact_data();
    void theRequestIsExact();
    void cookiesAreNotKept();
    void whatMustNotLeaveIsRefused_data();
    void whatMustNotLeaveIsRefused();
};

void TstSendingOnce::aPostWhoseAnswerIsLostWasSentOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<QByteArray>("body");
    for (const bool tls : {false, true}) {
        for (const bool keptAlive : {false, true}) {
            for (const auto &[name, body] : {std::pair("empty", QByteArray()),
                                             {"body", "{\"name\":\"sample\"}"},
                                             {"long body", QByteArray(300'000, 'x')}}) {
                QTest::addRow("%s, %s connection, %s", tls ? "https" : "http", keptAlive ? "kept" : "fresh",
                              name)
                    << tls << keptAlive << body;
            }
        }
    }
}

void TstSendingOnce::aPostWhoseAnswerIsLostWasSentOnce()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, keptAlive);
    QFETCH(const QByteArray, body);
    RawServer server(tls ? RawServer::Wire::Tls : RawServer::Wire::Plain);
    SystemClock clock;
    NetworkTransport transport(clock, {.caFile = authorityFile()});
    server.onRequest([](const RawServer::Seen &request) {
        if (request.line().contains("/cut"))
            request.socket->disconnectFromHost();
        else
            RawServer::ok(request);
    });
    if (keptAlive)
        QVERIFY(outcomeOf(transport.send(post(server.url(), body))));

    const auto future = transport.send(post(server.url(u"/cut"_s), body));
    QVERIFY(!future.isFinished());
    const auto outcome = outcomeOf(future);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::AnswerLost);
    QVERIFY(outcome.error().sent);
    QVERIFY(outcome.error().outcomeUnknown());
    QVERIFY(outcomeOf(transport.send(get(server.url())))); // whatever else Qt meant to send has been sent
    QCOMPARE(server.countOf("POST"), keptAlive ? 2 : 1);
    if (keptAlive) // the kept connection was used; Qt 6.8 opens one more, which carries nothing
        QCOMPARE(server.seen().at(1).socket, server.seen().at(0).socket);
    QCOMPARE(server.seen().at(keptAlive ? 1 : 0).body, body);
}

void TstSendingOnce::ofManyAtOnceNoneIsCalledUnsentThatArrived_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("http, seed %u", seed) << false << seed;
        QTest::addRow("https, seed %u", seed) << true << seed;
    }
}

/// Connections are shared, kept, and cut at any time: after a request, beside others, and while they are
/// idle.
void TstSendingOnce::ofManyAtOnceNoneIsCalledUnsentThatArrived()
{
    QFETCH(const bool, tls);
    QFETCH(const quint32, seed);
    RawServer server(tls ? RawServer::Wire::Tls : RawServer::Wire::Plain);
    SystemClock clock;
    NetworkTransport transport(clock, {.caFile = authorityFile()});
    QRandomGenerator random(seed);
    server.onRequest([&](const RawServer::Seen &request) {
        const quint32 choice = random.bounded(4U);
        if (choice >= 2)
            RawServer::ok(request);
        if (choice == 1 || choice == 2) // 2: the answer arrives, then the connection is gone
            request.socket->disconnectFromHost();
        else if (choice == 0)
            request.socket->abort();
    });
    QHash<QByteArray, Result<HttpReply>> outcomes;
    for (int round = 0; round < 40; ++round) {
        QHash<QByteArray, QFuture<Result<HttpReply>>> begun;
        for (int one = 0; one < 12; ++one) {
            const QString path = u"/%1-%2"_s.arg(round).arg(one);
            begun.insert(path.toLatin1(), transport.send(post(server.url(path), one % 2 == 0 ? "" : "{}")));
        }
        for (auto one = begun.begin(); one != begun.end(); ++one)
            outcomes.insert(one.key(), outcomeOf(*one));
    }
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    // What was on its way has arrived; repeated, because Qt may choose a connection that is just being cut.
    QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(transport.send(get(server.url(u"/end"_s)))), longestWait);
    QHash<QByteArray, int> arrived;
    for (const RawServer::Seen &request : server.seen())
        ++arrived[request.line().split(' ').at(1)];
    int lost = 0;
    int unsent = 0;
    for (auto one = outcomes.begin(); one != outcomes.end(); ++one) {
        QVERIFY2(arrived.value(one.key()) <= 1, one.key().constData());
        if (*one)
            continue;
        QVERIFY2(one->error().sent || !arrived.contains(one.key()), one.key().constData());
        ++(one->error().sent ? lost : unsent);
        if (one->error().sent)
            QCOMPARE(one->error().kind, ErrorKind::AnswerLost);
    }
    QVERIFY(lost > 0 && unsent > 0); // otherwise this has tried nothing
}

void TstSendingOnce::aRefusedPostIsNotRepeatedWithOtherCredentials()
{
    RawServer server;
    SystemClock clock;
    NetworkTransport transport(clock);
    server.onRequest([](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"r\"\r\n"
                              "Content-Length: 12\r\n\r\n{\"status\":1}");
    });
    const auto outcome = outcomeOf(transport.send(post(server.url())));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 401);
    QCOMPARE(outcome->body, "{\"status\":1}");
    QCOMPARE(server.seen().size(), 1);
}

void TstSendingOnce::nothingReachesTheTargetOfARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("posted");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("POST, %d", status) << status << true;
        QTest::addRow("GET, %d", status) << status << false;
    }
}

void TstSendingOnce::nothingReachesTheTargetOfARedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, posted);
    RawServer server;
    RawServer elsewhere;
    SystemClock clock;
    NetworkTransport transport(clock);
    const QList<QUrl> targets{elsewhere.url(u"/there"_s), server.url(u"/here"_s)};
    for (const QUrl &target : targets) {
        server.onRequest([&](const RawServer::Seen &request) {
            request.socket->write("HTTP/1.1 " + QByteArray::number(status)
                                  + " Go\r\nLocation: " + target.toEncoded()
                                  + "\r\nX-Request-Id: r-1\r\nContent-Length: 0\r\n\r\n");
        });
        HttpRequest request = posted ? post(server.url(u"/start"_s)) : get(server.url(u"/start"_s));
        request.headers = {{"Authorization", "Basic sample"}, {"X-WallarmAPI-Token", "sample-token"}};
        const auto outcome = outcomeOf(transport.send(request));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Redirected);
        QCOMPARE(outcome.error().httpStatus, status);
        QCOMPARE(outcome.error().requestId, u"r-1");
        QVERIFY(outcome.error().sent);
    }
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    QVERIFY(outcomeOf(transport.send(get(server.url(u"/end"_s)))));
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.seen().size(), 3); // /start and /end twice, /here never
}

void TstSendingOnce::theRequestIsExact_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("JSON") << QByteArray("{\"cname\":\"görüşme 录制 تسجيل\"}");
    QTest::addRow("every byte") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += static_cast<char>(i);
        return all;
    }();
    QTest::addRow("a megabyte") << QByteArray(1 << 20, 'm');
}

void TstSendingOnce::theRequestIsExact()
{
    QFETCH(const QByteArray, body);
    RawServer server;
    SystemClock clock;
    NetworkTransport transport(clock);
    server.onRequest([](const RawServer::Seen &request) {
        RawServer::ok(request, "{\"ok\":true}", "X-Request-Id: abc\r\nRetry-After: 7\r\n");
    });
    HttpRequest request = post(server.url(u"/v1/runs/a%2Fb?x=1%202"_s), body);
    request.headers = {{"X-WallarmAPI-Token", "sample-token"}};
    const auto outcome = outcomeOf(transport.send(request));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, "{\"ok\":true}");
    QCOMPARE(outcome->header("x-request-id"), "abc");
    QCOMPARE(outcome->header("RETRY-AFTER"), "7");
    QVERIFY(outcome->header("absent").isEmpty());

    QCOMPARE(server.seen().size(), 1);
    const RawServer::Seen &seen = server.seen().constFirst();
    QCOMPARE(seen.line(), "POST /v1/runs/a%2Fb?x=1%202 HTTP/1.1");
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(seen.header("User-Agent"), "Tallylight/" TALLYLIGHT_VERSION);
    QCOMPARE(seen.header("Accept"), "application/json");
    QCOMPARE(seen.header("X-WallarmAPI-Token"), "sample-token");
    QCOMPARE(seen.header("Content-Type"), "application/json");
    QVERIFY(!seen.head.contains("Transfer-Encoding"));
}

void TstSendingOnce::cookiesAreNotKept()
{
    RawServer server;
    SystemClock clock;
    NetworkTransport transport(clock);
    server.onRequest([](const RawServer::Seen &request) {
        RawServer::ok(request, "{}", "Set-Cookie: session=sample; Path=/\r\n");
    });
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(server.seen().at(1).header("Cookie").isEmpty());
}

void TstSendingOnce::whatMustNotLeaveIsRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addRow("HTTP to another computer") << QUrl(u"http://service.invalid/"_s) << QByteArray("sample");
    QTest::addRow("another scheme") << QUrl(u"ftp://127.0.0.1/"_s) << QByteArray("sample");
    QTest::addRow("no address") << QUrl() << QByteArray("sample");
    QTest::addRow("user info") << QUrl(u"https://a:b@service.invalid/"_s) << QByteArray("sample");
    QTest::addRow("a header that brings another")
        << QUrl(u"http://127.0.0.1:9/"_s) << QByteArray("sample\r\nX: y");
}

void TstSendingOnce::whatMustNotLeaveIsRefused()
{
    QFETCH(const QUrl, url);
    QFETCH(const QByteArray, token);
    SystemClock clock;
    NetworkTransport transport(clock);
    HttpRequest request = get(url);
    request.headers = {{"X-WallarmAPI-Token", token}};
    const auto future = transport.send(request);
    QVERIFY(!future.isFinished());
    const auto outcome = outcomeOf(future);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidInput);
    QVERIFY(outcome.error().notSent());
}

TALLYLIGHT_TEST(TstSendingOnce);
#include "tst_sendingonce.moc"
