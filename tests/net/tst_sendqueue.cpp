#include "exchanges.h"
#include "rawserver.h"
#include "support/testmain.h"

#include "core/manualclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

/// Who leaves when: slots, priority, rate.
class TstSendQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixAtOnceToEachHost();
    void pollsLeaveTwoSlotsFree();
    void clicksGoBeforePolls();
    void freedSlotsAreUsed();
    void aFullBucketHoldsPollsOnly();
    void theBucketCountsTheLastSecond();
    void theBucketMayCountEverything();
    void pollsLeaveThePlaceOfAClick();
    void tooFastSlowsPollsOnly();
    void overTheWireSixAtOnce();
    void overTheWireClicksOvertake();
    void overTheWireTheBucketHolds();
    void overTheWire429SlowsPollsOnly();
};

namespace {
bool always(Priority)
{
    return true;
}

QList<quint64> takeAll(SendQueue &queue, const std::function<bool(Priority)> &mayLeave = always)
{
    QList<quint64> taken;
    while (const auto id = queue.takeNext(mayLeave))
        taken << *id;
    return taken;
}
} // namespace

void TstSendQueue::sixAtOnceToEachHost()
{
    SendQueue queue;
    for (quint64 id = 0; id < 10; ++id)
        queue.add(id, u"one:443"_s, Priority::Interactive);
    queue.add(100, u"two:443"_s, Priority::Interactive);
    QCOMPARE(takeAll(queue), QList<quint64>({0, 1, 2, 3, 4, 5, 100}));
}

void TstSendQueue::pollsLeaveTwoSlotsFree()
{
    SendQueue queue;
    for (quint64 id = 0; id < 10; ++id)
        queue.add(id, u"one:443"_s, Priority::Polling);
    QCOMPARE(takeAll(queue), QList<quint64>({0, 1, 2, 3}));
    for (quint64 id = 10; id < 20; ++id)
        queue.add(id, u"one:443"_s, Priority::Interactive);
    QCOMPARE(takeAll(queue), QList<quint64>({10, 11}));
}

void TstSendQueue::clicksGoBeforePolls()
{
    SendQueue queue;
    queue.add(1, u"one:443"_s, Priority::Polling);
    queue.add(2, u"one:443"_s, Priority::Interactive);
    QCOMPARE(takeAll(queue), QList<quint64>({2, 1}));
}

void TstSendQueue::freedSlotsAreUsed()
{
    SendQueue queue;
    for (quint64 id = 0; id < 8; ++id)
        queue.add(id, u"one:443"_s, Priority::Polling);
    QCOMPARE(takeAll(queue).size(), 4);
    queue.finished(2);
    queue.finished(2); // calling it twice counts once
    queue.finished(77);
    QCOMPARE(takeAll(queue), QList<quint64>({4}));
}

void TstSendQueue::aFullBucketHoldsPollsOnly()
{
    SendQueue queue;
    queue.add(1, u"one:443"_s, Priority::Polling);
    queue.add(2, u"one:443"_s, Priority::Interactive);
    queue.add(3, u"one:443"_s, Priority::Interactive);
    const auto noPolls = [](Priority priority) { return priority == Priority::Interactive; };
    QCOMPARE(takeAll(queue, noPolls), QList<quint64>({2, 3}));
    QCOMPARE(takeAll(queue), QList<quint64>({1}));
}

void TstSendQueue::theBucketCountsTheLastSecond()
{
    RateBucket bucket({.perSecond = 2, .pollingOnly = true});
    QCOMPARE(bucket.take(Priority::Polling, 0ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 400ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 500ms), 500ms);
    QCOMPARE(bucket.take(Priority::Interactive, 500ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 999ms), 1ms);
    QCOMPARE(bucket.take(Priority::Polling, 1000ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 1000ms), 400ms);
    RateBucket boundless(Limits{});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(boundless.take(Priority::Polling, 0ms), 0ms);
}

void TstSendQueue::theBucketMayCountEverything()
{
    RateBucket bucket({.perSecond = 1, .pollingOnly = false});
    QCOMPARE(bucket.take(Priority::Interactive, 0ms), 0ms);
    QCOMPARE(bucket.take(Priority::Interactive, 10ms), 990ms);
    QCOMPARE(bucket.take(Priority::Polling, 10ms), 990ms);
}

void TstSendQueue::pollsLeaveThePlaceOfAClick()
{
    RateBucket bucket({.perSecond = 3, .pollingOnly = false});
    QCOMPARE(bucket.take(Priority::Polling, 0ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 100ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 200ms), 800ms);
    QCOMPARE(bucket.take(Priority::Interactive, 200ms), 0ms);
    QCOMPARE(bucket.take(Priority::Interactive, 300ms), 700ms);
    QCOMPARE(bucket.take(Priority::Polling, 1000ms), 100ms);
}

void TstSendQueue::tooFastSlowsPollsOnly()
{
    RateBucket bucket({.perSecond = 5, .pollingOnly = false});
    bucket.slowDown(0ms);
    QCOMPARE(bucket.take(Priority::Polling, 0ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 10ms), 990ms);
    QCOMPARE(bucket.take(Priority::Interactive, 10ms), 0ms);
    QCOMPARE(bucket.take(Priority::Interactive, 20ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 30'000ms), 0ms);
    QCOMPARE(bucket.take(Priority::Polling, 30'001ms), 0ms);
}

void TstSendQueue::overTheWireSixAtOnce()
{
    RawServer server;
    SystemClock clock;
    NetworkTransport transport(clock);
    QList<QFuture<Result<HttpReply>>> futures;
    for (int i = 0; i < 20; ++i)
        futures << transport.send(get(server.url()));
    for (int answered = 0; answered < 20; ++answered) {
        QTRY_COMPARE(server.seen().size(), std::min(answered + SendQueue::slotsOfHost, 20));
        RawServer::ok(server.seen().at(answered));
        QVERIFY(outcomeOf(futures.at(answered)));
    }
    QCOMPARE(server.connections(), SendQueue::slotsOfHost);
}

void TstSendQueue::overTheWireClicksOvertake()
{
    RawServer server;
    SystemClock clock;
    NetworkTransport transport(clock);
    QList<QFuture<Result<HttpReply>>> futures;
    for (int i = 0; i < 10; ++i)
        futures << transport.send(get(server.url(u"/poll"_s), Priority::Polling));
    futures << transport.send(get(server.url(u"/click"_s)));
    QTRY_COMPARE(server.seen().size(), SendQueue::slotsForPolling + 1);
    const auto clicks = std::count_if(server.seen().begin(), server.seen().end(),
                                      [](const RawServer::Seen &s) { return s.line().contains("/click"); });
    QCOMPARE(clicks, 1);
    for (const RawServer::Seen &request : QList(server.seen()))
        RawServer::ok(request);
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    for (const auto &future : futures)
        QVERIFY(outcomeOf(future));
}

void TstSendQueue::overTheWireTheBucketHolds()
{
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
    ManualClock clock;
    const auto bucket = std::make_shared<RateBucket>(Limits{.perSecond = 2, .pollingOnly = true});
    NetworkTransport transport(clock, {.bucket = bucket});
    NetworkTransport sameAccount(clock, {.bucket = bucket});
    QList<QFuture<Result<HttpReply>>> polls;
    for (int i = 0; i < 3; ++i)
        polls << transport.send(get(server.url(), Priority::Polling));
    QVERIFY(outcomeOf(polls.at(0)));
    QVERIFY(outcomeOf(polls.at(1)));
    QVERIFY(outcomeOf(transport.send(get(server.url()))));
    const auto other = sameAccount.send(get(server.url(), Priority::Polling));
    QVERIFY(outcomeOf(sameAccount.send(get(server.url()))));
    QVERIFY(!polls.at(2).isFinished());
    QVERIFY(!other.isFinished());
    QCOMPARE(server.seen().size(), 4);
    clock.advance(1s);
    QVERIFY(outcomeOf(polls.at(2)));
    QVERIFY(outcomeOf(other));
}

void TstSendQueue::overTheWire429SlowsPollsOnly()
{
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 2\r\n\r\n{}");
    });
    ManualClock clock;
    const auto bucket = std::make_shared<RateBucket>(Limits{.perSecond = 5, .pollingOnly = false});
    NetworkTransport transport(clock, {.bucket = bucket});
    NetworkTransport sameAccount(clock, {.bucket = bucket});
    const auto told = outcomeOf(transport.send(get(server.url())));
    QCOMPARE(told->status, 429);
    const auto poll = sameAccount.send(get(server.url(), Priority::Polling));
    QVERIFY(outcomeOf(sameAccount.send(get(server.url()))));
    QVERIFY(!poll.isFinished());
    clock.advance(1s);
    QVERIFY(outcomeOf(poll));
}

TALLYLIGHT_TEST(TstSendQueue);
#include "tst_sendqueue.moc"
