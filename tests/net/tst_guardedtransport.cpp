#include "core/future.h"
#include "exchanges.h"
#include "net/guardedtransport.h"
#include "rawserver.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Takes whatever it is given, as a transport without a queue would.
class Taker final : public Transport
{
public:
    explicit Taker(int &taken) : m_taken(taken) { }

    QFuture<Result<HttpReply>> send(HttpRequest) override
    {
        ++m_taken;
        return later<Result<HttpReply>>(HttpReply{.status = 200});
    }

private:
    int &m_taken;
};

} // namespace

/// The last door of a read-only connection, judged by what a server received.
class TstGuardedTransport final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    bool m_isReadOnly = true;

    [[nodiscard]] std::unique_ptr<GuardedTransport> guarded()
    {
        return std::make_unique<GuardedTransport>(std::make_unique<NetworkTransport>(m_clock),
                                                  [this] { return m_isReadOnly; });
    }
    [[nodiscard]] static HttpRequest reading(HttpRequest request)
    {
        request.effect = HttpRequest::Effect::OnlyReads;
        return request;
    }

private Q_SLOTS:
    void init() { m_isReadOnly = true; }

    void onlyWhatSaysThatItReadsLeaves_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("a read by GET") << false << true << true;
        QTest::newRow("a read by POST") << true << true << true;
        QTest::newRow("a POST that changes") << true << false << false;
        QTest::newRow("a GET that does not say that it only reads") << false << false << false;
    }
    void onlyWhatSaysThatItReadsLeaves()
    {
        QFETCH(const bool, isPost);
        QFETCH(const bool, reads);
        QFETCH(const bool, leaves);
        RawServer server;
        server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
        const auto transport = guarded();
        HttpRequest request = isPost ? post(server.url()) : get(server.url());
        if (reads)
            request = reading(request);
        const auto outcome = outcomeOf(transport->send(request));
        QCOMPARE(outcome.has_value(), leaves);
        if (!leaves)
            COMPARE_FAILURE(outcome, ErrorKind::ConnectionReadOnly, false);
        QVERIFY(outcomeOf(transport->send(reading(get(server.url()))))); // whatever was on its way is there
        QCOMPARE(server.seen().size(), leaves ? 2 : 1);
    }

    void anOrdinaryConnectionSendsEverything()
    {
        m_isReadOnly = false;
        RawServer server;
        server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
        QVERIFY(outcomeOf(guarded()->send(post(server.url()))));
        QCOMPARE(server.countOf("POST"), 1);
    }

    /// Whatever is behind it: it does not rely on being asked once more.
    void nothingIsHandedOnThatWouldChangeSomething()
    {
        int taken = 0;
        GuardedTransport transport(std::make_unique<Taker>(taken), [this] { return m_isReadOnly; });
        const QUrl url(u"https://service.invalid/"_s);
        COMPARE_FAILURE(outcomeOf(transport.send(post(url))), ErrorKind::ConnectionReadOnly, false);
        QCOMPARE(taken, 0);
        QVERIFY(outcomeOf(transport.send(reading(get(url)))));
        m_isReadOnly = false;
        QVERIFY(outcomeOf(transport.send(post(url))));
        QCOMPARE(taken, 2);
    }

    void whatWaitsForItsTurnDoesNotLeaveAnyMore()
    {
        m_isReadOnly = false;
        RawServer server;
        QList<RawServer::Seen> held;
        server.onRequest([&held](const RawServer::Seen &request) { held << request; });
        const auto transport = guarded();
        QList<QFuture<Result<HttpReply>>> futures;
        for (int i = 0; i < SendQueue::slotsOfHost + 2; ++i)
            futures << transport->send(post(server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), SendQueue::slotsOfHost, longestWait);
        m_isReadOnly = true;
        for (const RawServer::Seen &request : std::as_const(held))
            RawServer::ok(request);
        for (int i = 0; i < SendQueue::slotsOfHost; ++i)
            QVERIFY(outcomeOf(futures.at(i))); // they had left
        COMPARE_FAILURE(outcomeOf(futures.at(6)), ErrorKind::ConnectionReadOnly, false);
        COMPARE_FAILURE(outcomeOf(futures.at(7)), ErrorKind::ConnectionReadOnly, false);
        server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
        QVERIFY(outcomeOf(transport->send(reading(get(server.url()))))); // their places are free again
        QCOMPARE(server.countOf("POST"), SendQueue::slotsOfHost);
    }
};

TALLYLIGHT_TEST(TstGuardedTransport);
#include "tst_guardedtransport.moc"
