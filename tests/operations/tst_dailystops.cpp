#include "operations/faststage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Three minutes from now; UTC, so that no change of daylight saving comes between.
QTime soon(const Stage &stage)
{
    return stage.clock.now().addSecs(180).time();
}

DailyStops &started(Operations &operations)
{
    operations.dailyStops.setZone(QTimeZone::utc());
    operations.dailyStops.start();
    return operations.dailyStops;
}

} // namespace

/// Everything that records in a connection is stopped each day; judged by what was sent.
class TstDailyStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhatRecords()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        fast.add(u"8"_s);
        fast.add(u"9"_s, {{u"state"_s, u"passed"_s}, {u"recording"_s, false}});
        DailyStops &rules = started(fast.operations());
        QSignalSpy ordered(&rules, &DailyStops::ordered);
        rules.set(FastStage::connection().id, soon(fast.stage), false);
        fast.advance(110s);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
        fast.advance(80s);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
        QCOMPARE(fast.posts(u"/8/action/stop"_s), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered.first().at(1).value<qsizetype>(), 2);
        fast.add(u"10"_s); // what starts later is tomorrow's
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QVERIFY(rules.ruleFor(FastStage::connection().id)); // it stays
        QVERIFY(fast.stage.clock.now().secsTo(rules.nextFor(FastStage::connection().id)) > 23 * 3600);
    }

    void otherConnectionsContinue()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        DailyStops &rules = started(fast.operations());
        rules.set(FastStage::connection(2).id, soon(fast.stage), false);
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }

    void isKeptInTheLedger()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        const QTime at = soon(fast.stage);
        started(fast.operations()).set(FastStage::connection().id, at, true);
        fast.advance(10s);
        QVERIFY(fast.restart());
        const auto rule = fast.operations().dailyStops.ruleFor(FastStage::connection().id);
        QVERIFY(rule);
        QCOMPARE(rule->at, QTime(at.hour(), at.minute()));
        QVERIFY(rule->weekdays);
        fast.operations().dailyStops.remove(FastStage::connection().id);
        fast.advance(10s);
        QVERIFY(fast.restart());
        QVERIFY(!fast.operations().dailyStops.ruleFor(FastStage::connection().id));
    }

    void goesWithItsConnection()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QUuid connection = FastStage::connection().id;
        DailyStops &rules = started(fast.operations());
        rules.set(connection, soon(fast.stage), false);
        fast.stage.settle();
        QSignalSpy changed(&rules, &DailyStops::changed);
        QSignalSpy ordered(&rules, &DailyStops::ordered);
        fast.operations().connections.remove(connection);
        fast.stage.settle();
        QVERIFY(!rules.ruleFor(connection));
        QVERIFY(rules.next().isNull());
        QCOMPARE(changed.size(), 1);
        fast.advance(5min);
        QCOMPARE(ordered.size(), 0);
        QVERIFY(fast.restart());
        QVERIFY(fast.operations().dailyStops.next().isNull());
    }

    void worksAfterARestart()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        started(fast.operations()).set(FastStage::connection().id, soon(fast.stage), false);
        fast.advance(10s);
        QVERIFY(fast.restart());
        started(fast.operations());
        fast.advance(3min);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
    }

    /// Nobody expects a stop at another time; but it is told, once.
    void isMissedWhenTheProgramDidNotRun()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        started(fast.operations()).set(FastStage::connection().id, soon(fast.stage), false);
        fast.advance(10s);
        fast.stage.kill();
        fast.stage.clock.advance(49h);
        for (const int expected : {1, 0}) {
            QVERIFY(fast.restart());
            QSignalSpy missed(&fast.operations().dailyStops, &DailyStops::missed);
            started(fast.operations());
            fast.advance(10s);
            QCOMPARE(missed.size(), expected);
            if (expected > 0)
                QCOMPARE(missed.first().at(2).toInt(), 3); // three days
        }
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }

    /// The commands for scripts tell nobody, and do only what they were asked to do.
    void onlyAProgramWithAWindowDoesIt()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        fast.operations().dailyStops.setZone(QTimeZone::utc());
        fast.operations().dailyStops.set(FastStage::connection().id, soon(fast.stage), false);
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }
};

TALLYLIGHT_TEST(TstDailyStops);
#include "tst_dailystops.moc"
