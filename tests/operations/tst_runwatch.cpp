#include "operations/faststage.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;
using wallarm::WatchEvent;

namespace {

/// Records what was reported about a stage's runs.
struct Told
{
    explicit Told(FastStage &fast)
    {
        QObject::connect(&fast.operations().runWatch, &RunWatch::happened, &context,
                         [this](const RunKey &, WatchEvent event) { events << event; });
    }
    QObject context;
    QList<WatchEvent> events;
};

} // namespace

/// What happened by itself, as opposed to what this program did.
class TstRunWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLifeOfARun()
    {
        FastStage fast;
        QVERIFY(fast.open());
        Told told(fast);
        const RunKey key = fast.add(u"7"_s, {{u"ready_for_recording"_s, false}});
        fast.advance(12s);
        QVERIFY(told.events.isEmpty());
        QJsonObject &run = fast.runs[key.id];
        run.insert("ready_for_recording"_L1, true);
        fast.advance(12s);
        QCOMPARE(told.events, QList{WatchEvent::ReadyForRecording});
        run.insert("recording"_L1, false);
        fast.advance(12s);
        QCOMPARE(told.events.last(), WatchEvent::RecordingEndedByItself);
        run.insert("state"_L1, u"failed"_s);
        fast.advance(20s);
        QCOMPARE(told.events.last(), WatchEvent::Failed);
        QCOMPARE(told.events.size(), 3);
    }

    void whatHappenedBeforeTheFirstReadIsNoNews()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s);
        fast.stage.kill();
        fast.runs[u"7"_s].insert("state"_L1, u"passed"_s);
        QVERIFY(fast.stage.open());
        Told told(fast);
        fast.advance(12s);
        QVERIFY(told.events.isEmpty());
    }

    void ourOwnStopIsNoNews_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isNews");
        QTest::newRow("it works") << u"works"_s << false;
        QTest::newRow("it is refused, the recording ends later by itself") << u"refused"_s << true;
        QTest::newRow("its answer is lost, a poll finds the end") << u"late"_s << false;
    }
    void ourOwnStopIsNoNews()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isNews);
        FastStage fast;
        QVERIFY(fast.open());
        Told told(fast);
        const RunKey key = fast.add(u"7"_s);
        bool silent = false;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const bool isStop = request.url.path().endsWith(u"/action/stop");
            if (isStop && answer == u"refused")
                return FastStage::Reaction{FastStage::envelope(403, u"no"_s), {}};
            if (isStop && answer == u"late")
                silent = true;
            return silent ? std::optional(FastStage::lost()) : std::nullopt;
        };
        fast.operations().testRuns.stop({key});
        fast.advance(3min);
        silent = false;
        fast.fault = {};
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(6min);
        QCOMPARE(fast.run(key)->run.recording, std::optional(false));
        QCOMPARE(told.events.contains(WatchEvent::RecordingEndedByItself), isNews);
    }

    void ourOwnInterruptIsNoNews()
    {
        FastStage fast;
        QVERIFY(fast.open());
        Told told(fast);
        const RunKey key = fast.add(u"7"_s);
        fast.operations().runChanges.order({key}, wallarm::RunVerb::Interrupt);
        fast.advance(12s);
        QCOMPARE(fast.run(key)->run.state, wallarm::RunState::Interrupted);
        QVERIFY(told.events.isEmpty());
    }

    void eachKindCanBeSwitchedOff()
    {
        FastStage fast;
        QVERIFY(fast.open());
        Told told(fast);
        RunWatch &watch = fast.operations().runWatch;
        watch.setOn(WatchEvent::RecordingEndedByItself, false);
        QVERIFY(watch.isAnyOn());
        const RunKey key = fast.add(u"7"_s);
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(12s);
        QVERIFY(told.events.isEmpty());
        watch.setOn(WatchEvent::RecordingEndedByItself, true);
        fast.runs[key.id].insert("state"_L1, u"passed"_s);
        fast.advance(20s);
        QCOMPARE(told.events, QList{WatchEvent::Passed});
    }
};

TALLYLIGHT_TEST(TstRunWatch);
#include "tst_runwatch.moc"
