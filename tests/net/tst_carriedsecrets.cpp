#include "exchanges.h"
#include "net/carriedsecrets.h"
#include "net/readreply.h"
#include "rawserver.h"
#include "support/busypool.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

const QByteArray customerPair = "sample-customer:sample-customer-secret";

HttpRequest request()
{
    HttpRequest request = post(
        {},
        R"({"cname":"lesson","uid":"9000","clientRequest":{"token":"sample-channel-token","recordingConfig":)"
        R"({"salt":"sample/salt+0123456789==","secret":"sample-passphrase"},"storageConfig":)"
        R"({"accessKey":"SAMPLEACCESSKEY","secretKey":"sample/storage/key","bucket":"files"},)"
        R"("url":"rtmp://push.example.test/live/sample-stream-key?a=1"}})");
    request.headers = {{"Authorization", "Basic " + customerPair.toBase64()},
                       {"X-WallarmAPI-UUID", "00000000-0000-4000-8000-000000000001"},
                       {"X-Request-Id", "request-0001"}};
    return request;
}

/// Everything in the request that no text may show.
QStringList secrets()
{
    return {u"sample-channel-token"_s,
            u"sample/salt+0123456789=="_s,
            u"sample-passphrase"_s,
            u"SAMPLEACCESSKEY"_s,
            u"sample/storage/key"_s,
            u"sample-stream-key"_s,
            QString::fromLatin1(customerPair.toBase64()),
            u"sample-customer-secret"_s,
            u"00000000-0000-4000-8000-000000000001"_s};
}

QByteArray hiddenIn(const QByteArray &body)
{
    return CarriedSecrets(request()).hiddenIn({.status = 400, .body = body, .headers = {}}).body;
}

} // namespace

/// A service that repeats what it was sent does not put credentials on the screen.
class TstCarriedSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretComesBack_data()
    {
        QTest::addColumn<QString>("secret");
        for (const QString &secret : secrets())
            QTest::addRow("%s", qPrintable(secret)) << secret;
    }
    void noSecretComesBack()
    {
        QFETCH(const QString, secret);
        const QByteArray json =
            QJsonDocument(QJsonObject{{u"reason"_s, u"bad "_s + secret + u"!"_s}}).toJson();
        QCOMPARE(QJsonDocument::fromJson(hiddenIn(json))["reason"_L1].toString(), u"bad ***!"_s);
        QByteArray escaped = json;
        for (const char c : {'s', 'S', '0', '/'}) // escapes that no JSON writer needs
            escaped.replace(secret.toLatin1(),
                            secret.toLatin1().replace(c, "\\u00" + QByteArray(1, c).toHex()));
        QCOMPARE(QJsonDocument::fromJson(hiddenIn(escaped))["reason"_L1].toString(), u"bad ***!"_s);
        QCOMPARE(hiddenIn("<p>" + secret.toLatin1() + "</p>"), "<p>***</p>");
        const QByteArray slashes = secret.toLatin1().replace('/', "\\/");
        QCOMPARE(hiddenIn("{\"broken\":\"" + slashes + "\""), "{\"broken\":\"***\"");
        const QByteArray name = "{\"" + secret.toLatin1() + "\":1}";
        QVERIFY(!hiddenIn(name).contains(secret.toLatin1()));
    }

    void whatIsNoSecretStaysAsItCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an answer")
            << R"({"code":2,  "reason":"lesson 9000 files", "n": 9007199254740993})"_ba;
        QTest::newRow("the account's name") << R"({"account":"sample-customer"})"_ba;
        QTest::newRow("no JSON") << "<h1>Bad gateway</h1>"_ba;
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoSecretStaysAsItCame()
    {
        QFETCH(const QByteArray, body);
        QCOMPARE(hiddenIn(body), body);
    }

    void aShortSecretDoesNotBreakTheAnswer()
    {
        HttpRequest short4 = post({}, R"({"password":"code","secret":"no"})");
        const CarriedSecrets carried(short4);
        const HttpReply reply = carried.hiddenIn(
            {.status = 400, .body = R"({"code":2,"no":1,"reason":"code no"})", .headers = {}});
        QCOMPARE(reply.body, R"({"code":2,"no":1,"reason":"*** no"})");
    }

    void whatTheRequestNamesOpenlyStays()
    {
        const QJsonObject outputs{{u"rtmpUrl"_s, u"rtmp://h.example.test/in/lesson"_s},
                                  {u"backupUrl"_s, u"rtmp://h.example.test/in/live"_s}};
        const HttpRequest update =
            post(QUrl(u"https://h.example.test/v1/apps/a/sid/live-sample/update"_s),
                 QJsonDocument(QJsonObject{{u"cname"_s, u"lesson-live"_s}, {u"clientRequest"_s, outputs}})
                     .toJson());
        const QByteArray body = R"({"cname":"lesson-live","sid":"live-sample"})";
        QCOMPARE(CarriedSecrets(update).hiddenIn({.status = 200, .body = body, .headers = {}}).body, body);
    }

    void anEncodedOneIsHidden() { QCOMPARE(hiddenIn("see /log?k=sample%2Fstorage%2Fkey"), "see /log?k=***"); }

    void headersAreSearchedToo()
    {
        const HttpReply reply = CarriedSecrets(request()).hiddenIn(
            {.status = 400, .body = {}, .headers = {{"X-Request-Id", "for sample-channel-token"}}});
        QCOMPARE(reply.header("x-request-id"), "for ***");
    }

    void aLargeAnswerIsSearchedAsItCame()
    {
        const QByteArray many = QByteArray("{\"name\":\"run\"},").repeated(100'000);
        const QByteArray body = "[" + many + R"({"name":"sample\/storage\/key"}])";
        const QByteArray shown = hiddenIn(body);
        QVERIFY(shown.endsWith(R"({"name":"***"}])"));
        QVERIFY(shown.startsWith("[" + many));
    }

    void anEscapedOneInALargeAnswerIsHidden()
    {
        const QByteArray many = QByteArray("{\"name\":\"run\"},").repeated(10'000);
        const QByteArray shown = hiddenIn("[" + many + R"({"name":"\u0073ample-passphrase"}])");
        QVERIFY(shown.endsWith(R"({"name":"***"}])"));
    }

    /// 32 MB take a second, during which the window continues to work.
    void aLongAnswerIsSearchedOnAnotherThread()
    {
        QByteArray body = "sample-channel-token";
        RawServer server;
        server.onRequest([&](const RawServer::Seen &seen) { RawServer::ok(seen, body); });
        HttpRequest sent = request();
        sent.url = server.url();
        NetworkTransport transport(m_clock);
        std::optional<BusyPool> busy(std::in_place);
        QCOMPARE(outcomeOf(transport.send(sent))->body, "***"); // a short one needs no other thread
        body += QByteArray(longAnswer, ' ');
        QFutureWatcher<Result<HttpReply>> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(transport.send(sent));
        QTRY_COMPARE(server.seen().size(), 2);
        static_cast<void>(ended.wait(200));
        QVERIFY(ended.isEmpty());
        busy.reset();
        QVERIFY(!ended.isEmpty() || ended.wait(longestWait));
        QCOMPARE(watcher.result()->body, "***" + QByteArray(longAnswer, ' '));
    }

    /// An answer that has arrived when the transport is destroyed is delivered, and hides what it must.
    void aLongAnswerThatIsBeingSearchedWhenTheTransportGoes()
    {
        RawServer server;
        server.onRequest([](const RawServer::Seen &seen) {
            RawServer::ok(seen, "sample-channel-token" + QByteArray(longAnswer, ' '));
        });
        HttpRequest sent = request();
        sent.url = server.url();
        std::optional<NetworkTransport> transport(std::in_place, m_clock);
        const std::optional<BusyPool> busy(std::in_place);
        const auto future = transport->send(sent);
        QTRY_COMPARE(server.seen().size(), 1);
        QTRY_COMPARE(server.seen().constFirst().socket->bytesToWrite(), 0);
        for (int turn = 0; turn < 20; ++turn) // usually the answer is there by then; otherwise Cancelled
            QCoreApplication::processEvents();
        transport.reset();
        QVERIFY(future.isFinished());
        const Result<HttpReply> outcome = future.result();
        QVERIFY(outcome ? outcome->body.startsWith("*** ") : outcome.error().kind == ErrorKind::Cancelled);
    }

    void theTransportHidesWhatTheServerRepeats()
    {
        RawServer server;
        server.onRequest([](const RawServer::Seen &seen) {
            RawServer::ok(seen, "you said " + seen.header("Authorization") + ' ' + seen.body,
                          "X-Request-Id: " + seen.header("Authorization") + "\r\n");
        });
        HttpRequest sent = request();
        sent.url = server.url();
        NetworkTransport transport(m_clock);
        const auto outcome = outcomeOf(transport.send(sent));
        QVERIFY(outcome);
        QVERIFY(server.seen().constFirst().body == sent.body);
        for (const QString &secret : secrets()) {
            QVERIFY2(!outcome->body.contains(secret.toUtf8()), qPrintable(secret));
            QVERIFY2(!outcome->header("X-Request-Id").contains(secret.toUtf8()), qPrintable(secret));
        }
        QVERIFY(outcome->body.contains("lesson"));
    }

    void aRedirectHidesItToo()
    {
        RawServer server;
        server.onRequest([](const RawServer::Seen &seen) {
            seen.socket->write(
                "HTTP/1.1 307 Elsewhere\r\nLocation: https://h/\r\nContent-Length: 0\r\nX-Request-Id: "
                + seen.header("Authorization") + "\r\n\r\n");
        });
        HttpRequest sent = request();
        sent.url = server.url();
        NetworkTransport transport(m_clock);
        const auto outcome = outcomeOf(transport.send(sent));
        COMPARE_FAILURE(outcome, ErrorKind::Redirected, true);
        QVERIFY(!outcome.error().requestId.isEmpty());
        QVERIFY(!outcome.error().requestId.contains(QString::fromLatin1(customerPair.toBase64())));
    }

private:
    SystemClock m_clock;
};

TALLYLIGHT_TEST(TstCarriedSecrets);
#include "tst_carriedsecrets.moc"
