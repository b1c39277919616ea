#include "core/manualclock.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TstClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsStillUntilAdvanced()
    {
        ManualClock clock;
        const auto start = clock.now();
        QCOMPARE(start.timeSpec(), Qt::UTC);
        QCOMPARE(clock.monotonic(), 0ms);
        clock.advance(1'500ms);
        QCOMPARE(start.msecsTo(clock.now()), 1'500);
        QCOMPARE(clock.monotonic(), 1'500ms);
        QCOMPARE(clock.nowMs(), start.toMSecsSinceEpoch() + 1'500);
    }

    void runsInOrderOfTime()
    {
        ManualClock clock;
        QStringList order;
        const auto note = [&](const QString &name) {
            return [&, name] { order << name + u'@' + QString::number(clock.monotonic().count()); };
        };
        clock.after(30ms, this, note(u"c"_s));
        clock.after(10ms, this, note(u"a"_s));
        clock.after(20ms, this, note(u"b1"_s));
        clock.after(20ms, this, note(u"b2"_s));
        clock.after(-5ms, this, note(u"now"_s));
        QVERIFY(order.isEmpty());
        clock.advance(0ms);
        QCOMPARE(order, QStringList{u"now@0"_s});
        clock.advance(19ms);
        QCOMPARE(order, (QStringList{u"now@0"_s, u"a@10"_s}));
        clock.advance(100ms);
        QCOMPARE(order, (QStringList{u"now@0"_s, u"a@10"_s, u"b1@20"_s, u"b2@20"_s, u"c@30"_s}));
        QCOMPARE(clock.monotonic(), 119ms);
    }

    void whatARunningFunctionAsksForRunsInTheSameAdvance()
    {
        ManualClock clock;
        QList<qint64> times;
        std::function<void()> tick = [&] {
            times << clock.monotonic().count();
            clock.after(10ms, this, tick);
        };
        clock.after(10ms, this, tick);
        clock.advance(35ms);
        QCOMPARE(times, (QList<qint64>{10, 20, 30}));
        QCOMPARE(clock.untilNext(), 5ms);
    }

    void aDeadContextIsPassedOver()
    {
        ManualClock clock;
        auto context = std::make_unique<QObject>();
        bool dead = false;
        bool living = false;
        clock.after(10ms, context.get(), [&] { dead = true; });
        clock.after(10ms, this, [&] { living = true; });
        context.reset();
        clock.advance(10ms);
        QVERIFY(!dead);
        QVERIFY(living);
    }

    void aContextThatDiesOnTheWay()
    {
        ManualClock clock;
        auto context = std::make_unique<QObject>();
        bool called = false;
        clock.after(10ms, this, [&] { context.reset(); });
        clock.after(20ms, context.get(), [&] { called = true; });
        clock.advance(30ms);
        QVERIFY(!called);
    }

    void untilNext()
    {
        ManualClock clock;
        QVERIFY(clock.untilNext() < 0ms);
        clock.after(40ms, this, [] {});
        clock.after(15ms, this, [] {});
        QCOMPARE(clock.untilNext(), 15ms);
        clock.advance(15ms);
        QCOMPARE(clock.untilNext(), 25ms);
        clock.advance(25ms);
        QVERIFY(clock.untilNext() < 0ms);
    }

    void realClocks_data()
    {
        QTest::addColumn<double>("speed"); // 0: the system's own
        QTest::newRow("system") << 0.0;
        QTest::newRow("scaled 1") << 1.0;
        QTest::newRow("scaled 30") << 30.0;
    }
    void realClocks()
    {
        QFETCH(double, speed);
        const std::unique_ptr<Clock> clock =
            speed > 0 ? std::unique_ptr<Clock>(new ScaledClock(speed)) : std::make_unique<SystemClock>();
        QCOMPARE(clock->now().timeSpec(), Qt::UTC);
        auto context = std::make_unique<QObject>();
        bool dead = false;
        clock->after(0ms, context.get(), [&] { dead = true; });
        context.reset();
        const auto start = clock->monotonic();
        milliseconds passed{-1};
        clock->after(60ms, this, [&] { passed = clock->monotonic() - start; });
        QVERIFY(passed < 0ms); // never before after() has returned
        QTRY_VERIFY(passed >= 0ms);
        // A timer may fire a millisecond early, which a fast clock magnifies.
        QVERIFY2(passed >= 60ms - milliseconds(static_cast<int>(2 * speed + 4)),
                 qPrintable(QString::number(passed.count())));
        QVERIFY(!dead);
    }

    void aScaledClockRunsFaster()
    {
        const SystemClock system;
        ScaledClock clock(30);
        const auto before = system.monotonic();
        bool fired = false;
        clock.after(20min, this, [] { QFAIL("twenty minutes are still forty seconds"); });
        clock.after(3s, this, [&] { fired = true; });
        QTRY_VERIFY_WITH_TIMEOUT(fired, 2'500);
        QVERIFY(system.monotonic() - before < 2'500ms);
    }
};

TALLYLIGHT_TEST(TstClock);
#include "tst_clock.moc"
