#include "support/testmain.h"
#include "wallarm/neworder.h"
#include "wallarm/schedule.h"
#include "wallarm/watchevents.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

TestRun run(RunState state, std::optional<bool> recording, std::optional<bool> ready)
{
    TestRun run;
    run.state = state;
    run.recording = recording;
    run.readyForRecording = ready;
    return run;
}

TestRun listed(const QString &id, const QString &name, std::optional<qint64> start,
               const QString &record = {})
{
    TestRun run;
    run.id = Identifier(id, Identifier::Form::Number);
    run.name = name;
    run.startTime = start;
    run.recordId = Identifier(record, Identifier::Form::Number);
    return run;
}

} // namespace

/// What happened between two answers, and which run a lost request made.
class TstWallarmOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchEvents_data()
    {
        using enum RunState;
        using Events = QList<WatchEvent>;
        QTest::addColumn<TestRun>("before");
        QTest::addColumn<TestRun>("after");
        QTest::addColumn<Events>("events");
        const std::optional<bool> unknown;
        QTest::newRow("the node is ready")
            << run(Running, true, false) << run(Running, true, true) << Events{WatchEvent::ReadyForRecording};
        QTest::newRow("ready, not told before") << run(Running, true, unknown) << run(Running, true, true)
                                                << Events{WatchEvent::ReadyForRecording};
        QTest::newRow("ready, but nothing is recorded any more")
            << run(Running, false, false) << run(Running, false, true) << Events{};
        QTest::newRow("still ready") << run(Running, true, true) << run(Running, true, true) << Events{};
        QTest::newRow("recording ended, testing goes on")
            << run(Running, true, true) << run(Running, false, true)
            << Events{WatchEvent::RecordingEndedByItself};
        QTest::newRow("recording unknown is no end")
            << run(Running, true, true) << run(Running, unknown, true) << Events{};
        QTest::newRow("recording was unknown")
            << run(Running, unknown, true) << run(Running, false, true) << Events{};
        QTest::newRow("passed") << run(Running, false, true) << run(Passed, false, true)
                                << Events{WatchEvent::Passed};
        QTest::newRow("failed") << run(Running, false, true) << run(Failed, false, true)
                                << Events{WatchEvent::Failed};
        QTest::newRow("failed while it recorded, the answer leaves it out")
            << run(Running, true, true) << run(Failed, unknown, unknown)
            << Events{WatchEvent::RecordingEndedByItself, WatchEvent::Failed};
        QTest::newRow("ended by a newer run") << run(Running, true, true) << run(Interrupted, false, true)
                                              << Events{WatchEvent::RecordingEndedByItself};
        QTest::newRow("passed long ago") << run(Passed, false, true) << run(Passed, false, true) << Events{};
        QTest::newRow("an ended one never speaks again")
            << run(Interrupted, true, false) << run(Passed, false, true) << Events{};
    }
    void watchEvents()
    {
        QFETCH(TestRun, before);
        QFETCH(TestRun, after);
        QTEST(wallarm::watchEvents(before, after), "events");
    }

    void findsTheRunOfALostOrder_data()
    {
        QTest::addColumn<QList<TestRun>>("runs");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("found");
        const QString name = u"nightly"_s;
        QTest::newRow("an empty list") << QList<TestRun>{} << QString() << QString();
        QTest::newRow("the one") << QList{listed(u"9"_s, name, 1000), listed(u"8"_s, u"other"_s, 1000)}
                                 << QString() << u"9"_s;
        QTest::newRow("begun before the order") << QList{listed(u"9"_s, name, 500)} << QString() << QString();
        QTest::newRow("the service's clock is a minute behind")
            << QList{listed(u"9"_s, name, 940)} << QString() << u"9"_s;
        QTest::newRow("no start time told") << QList{listed(u"9"_s, name, {})} << QString() << u"9"_s;
        QTest::newRow("known before the order")
            << QList{listed(u"7"_s, name, 1000)} << QString() << QString();
        QTest::newRow("two of that name: not ours to choose")
            << QList{listed(u"9"_s, name, 1000), listed(u"8"_s, name, 1001)} << QString() << QString();
        QTest::newRow("a copy of the record")
            << QList{listed(u"9"_s, name, 1000, u"4"_s), listed(u"8"_s, name, 1001, u"5"_s)} << u"5"_s
            << u"8"_s;
    }
    void findsTheRunOfALostOrder()
    {
        QFETCH(QList<TestRun>, runs);
        QFETCH(QString, record);
        const LostOrder order{u"nightly"_s, Identifier(record, Identifier::Form::Number), 1000};
        const auto made = findMade(runs, order, [](const Identifier &id) { return id.text() == u"7"; });
        QTEST(made ? made->id.text() : QString(), "found");
    }

    void whatANewRunMayEnd()
    {
        const Identifier node(u"10716"_s, Identifier::Form::Number);
        TestRun here = run(RunState::Running, true, true);
        here.common.edit().nodeId = node;
        TestRun elsewhere = here;
        elsewhere.common.edit().nodeId = Identifier(u"10717"_s, Identifier::Form::Number);
        const TestRun somewhere = run(RunState::Paused, true, true);
        TestRun over = here;
        over.state = RunState::Passed;
        QVERIFY(mayBeInterrupted(here, node));
        QVERIFY(!mayBeInterrupted(elsewhere, node));
        QVERIFY(mayBeInterrupted(somewhere, node)); // its node is unknown
        QVERIFY(!mayBeInterrupted(over, node));
        for (const TestRun &one : {here, elsewhere, somewhere}) // a node token may belong to any node
            QVERIFY(mayBeInterrupted(one, {}));
        QVERIFY(!mayBeInterrupted(over, {}));
    }

    void aRunThatIsNotThereIsAskedForRarely()
    {
        AskFacts facts{.recording = true};
        QCOMPARE(nextAsk(facts), std::optional<milliseconds>(10s));
        facts.notFound = true;
        facts.errorsInRow = 1;
        QCOMPARE(nextAsk(facts), std::optional<milliseconds>(300s));
        facts.hiddenFor = 6min;
        QCOMPARE(nextAsk(facts), std::nullopt);
    }
};

TALLYLIGHT_TEST(TstWallarmOrders);
#include "tst_wallarmorders.moc"
