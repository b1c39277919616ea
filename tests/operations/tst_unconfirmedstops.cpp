#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

/// A stop that ended with "not known yet" takes its outcome from what the service says later.
class TstUnconfirmedStops final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeardLaterSettlesIt_data()
    {
        QTest::addColumn<bool>("seenRecording"); // after the click, before the service fell silent
        QTest::addColumn<QJsonObject>("later"); // of the run; empty: it is not there
        QTest::addColumn<wallarm::StopOutcome>("outcome");
        const QJsonObject records{{u"state"_s, u"running"_s}, {u"recording"_s, true}};
        const QJsonObject isOff{{u"state"_s, u"running"_s}, {u"recording"_s, false}};
        const QJsonObject passed{{u"state"_s, u"passed"_s}, {u"recording"_s, false}};
        const QJsonObject saysNothing{{u"state"_s, u"running"_s}};
        QTest::newRow("off: stopped") << false << isOff << wallarm::StopOutcome::Stopped;
        QTest::newRow("on: still recording") << false << records << wallarm::StopOutcome::StillRecording;
        QTest::newRow("ended: perhaps before the stop")
            << false << passed << wallarm::StopOutcome::HadAlreadyEnded;
        QTest::newRow("ended, and was recording after the click")
            << true << passed << wallarm::StopOutcome::Stopped;
        QTest::newRow("not there") << false << QJsonObject() << wallarm::StopOutcome::NotFound;
        QTest::newRow("nothing about its recording")
            << false << saysNothing << wallarm::StopOutcome::Unconfirmed;
    }
    void whatIsHeardLaterSettlesIt()
    {
        QFETCH(const bool, seenRecording);
        QFETCH(const QJsonObject, later);
        QFETCH(const wallarm::StopOutcome, outcome);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        bool answersReads = seenRecording;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.method == HttpRequest::Method::Post)
                return FastStage::lost();
            // One read after the click, none after the second stop.
            return std::exchange(answersReads, false) ? std::nullopt : std::optional(FastStage::lost());
        };
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::stopFinished);
        QSignalSpy settled(&fast.operations().testRuns, &TestRunActions::stopSettled);
        (void)fast.operations().testRuns.stop({key});
        fast.advance(5min);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<StopRunReport>().outcome, wallarm::StopOutcome::Unconfirmed);
        QCOMPARE(fast.posts(u"/stop"_s), seenRecording ? 2 : 1);
        QCOMPARE(settled.size(), 0);

        fast.fault = {};
        QJsonObject run = later;
        run.insert("id"_L1, u"7"_s);
        later.isEmpty() ? (void)fast.runs.remove(u"7"_s) : (void)fast.runs.insert(u"7"_s, run);
        fast.advance(2min);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(outcome));
        QCOMPARE(settled.size(), outcome == wallarm::StopOutcome::Unconfirmed ? 0 : 1);
        if (!settled.isEmpty())
            QCOMPARE(settled.first().first().value<StopRunReport>().outcome, outcome);
    }
};

TALLYLIGHT_TEST(TstUnconfirmedStops);
#include "tst_unconfirmedstops.moc"
