#include "operations/faststage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;
using When = AutoStopRule::When;

namespace {

/// What a stage's rules emitted, in order.
struct Ears
{
    explicit Ears(AutoStops &rules)
        : noticed(&rules, &AutoStops::noticed)
        , withdrawn(&rules, &AutoStops::withdrawn)
        , ordered(&rules, &AutoStops::ordered)
    {
    }
    QSignalSpy noticed;
    QSignalSpy withdrawn;
    QSignalSpy ordered;

    [[nodiscard]] QDateTime announced() const { return noticed.last().at(2).toDateTime(); }
};

} // namespace

/// Automatic stops of test runs, on a manual clock.
class TstAutoStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atATimeWithAMinutesNotice()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        const QDateTime at = fast.stage.clock.now().addSecs(600);
        QVERIFY(rules.set({key}, {.when = When::AtTime, .atMs = at.toMSecsSinceEpoch()}));
        QVERIFY(rules.ruleFor(key));
        QCOMPARE(rules.dueIn(key), std::optional<milliseconds>(10min));

        fast.advance(538s);
        QCOMPARE(ears.noticed.size(), 0);
        fast.advance(3s);
        QCOMPARE(ears.noticed.size(), 1);
        QVERIFY(std::abs(ears.announced().msecsTo(at)) <= 1000);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
        fast.advance(70s);
        QCOMPARE(ears.ordered.size(), 1);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
        QVERIFY(!rules.ruleFor(key)); // it has done its work
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
    }

    void whenNoBaselineComesAnyMore()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"baseline_count"_s, 3}});
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        QVERIFY(rules.set({key}, {.when = When::Quiet, .minutes = 5}));
        fast.advance(230s);
        fast.runs[key.id].insert("baseline_count"_L1, 4); // read within ten seconds
        fast.advance(230s);
        QCOMPARE(ears.noticed.size(), 0);
        fast.advance(30s);
        QCOMPARE(ears.noticed.size(), 1);
        fast.runs[key.id].insert("baseline_count"_L1, 5);
        fast.advance(15s);
        QCOMPARE(ears.withdrawn.size(), 1); // it is not quiet after all
        fast.advance(400s);
        QCOMPARE(ears.noticed.size(), 2);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
    }

    void whenEnoughIsRecorded()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"baseline_count"_s, 3}});
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        QVERIFY(rules.set({key}, {.when = When::Baselines, .baselines = 10}));
        QVERIFY(!rules.dueIn(key));
        fast.advance(10min);
        QCOMPARE(ears.noticed.size(), 0);
        fast.runs[key.id].insert("baseline_count"_L1, 10);
        fast.advance(12s);
        QCOMPARE(ears.noticed.size(), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0); // ten seconds, for what is on its way
        fast.advance(12s);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
    }

    void putOffAndCalledOff()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        const qint64 at = fast.stage.clock.nowMs() + milliseconds(10min).count();
        QVERIFY(rules.set({key}, {.when = When::AtTime, .atMs = at}));
        fast.advance(570s);
        QCOMPARE(ears.noticed.size(), 1);
        rules.putOff(key, 10);
        QCOMPARE(ears.withdrawn.size(), 1);
        fast.advance(9min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
        QCOMPARE(ears.noticed.size(), 1);
        fast.advance(45s);
        QCOMPARE(ears.noticed.size(), 2); // ten minutes later than it would have been
        rules.callOff(key);
        QCOMPARE(ears.withdrawn.size(), 2);
        QVERIFY(!rules.ruleFor(key));
        fast.advance(10min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }

    void survivesARestartAndAMissedDeadlineIsAnnounced()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const AutoStopRule rule{.when = When::AtTime,
                                .atMs = fast.stage.clock.nowMs() + milliseconds(10min).count()};
        QVERIFY(fast.operations().autoStops.set({key}, rule));
        fast.stage.settle();
        fast.stage.kill();
        fast.stage.clock.advance(1h);
        QVERIFY(fast.stage.open());
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        QCOMPARE(rules.ruleFor(key), std::optional(rule));
        fast.advance(58s);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0); // a minute's notice, in which it can be canceled
        QVERIFY(rules.dueIn(key) > 0ms);
        fast.advance(5s);
        QCOMPARE(fast.posts(u"/7/action/stop"_s), 1);
        QVERIFY(fast.restart());
        QVERIFY(!fast.operations().autoStops.ruleFor(key)); // removed from the ledger as well
    }

    void aStopThatCouldNotLeaveIsAnnouncedAgain()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        AutoStops &rules = fast.operations().autoStops;
        Ears ears(rules);
        bool offline = true;
        fast.fault = [&](const HttpRequest &) -> std::optional<FastStage::Reaction> {
            if (!offline)
                return std::nullopt;
            return FastStage::Reaction{Error{.kind = ErrorKind::NameNotFound, .sent = false}, {}};
        };
        QVERIFY(rules.set({key}, {.when = When::AtTime, .atMs = fast.stage.clock.nowMs() + 90'000}));
        fast.advance(95s);
        QCOMPARE(ears.ordered.size(), 1);
        QVERIFY(rules.ruleFor(key));
        offline = false;
        fast.advance(70s);
        QCOMPARE(ears.ordered.size(), 2);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
        QVERIFY(!rules.ruleFor(key));
    }

    void aRecordingThatEndsByItselfNeedsNoRule()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        AutoStops &rules = fast.operations().autoStops;
        QVERIFY(rules.set({key}, {.when = When::Quiet, .minutes = 60}));
        QSignalSpy changed(&rules, &AutoStops::changed);
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(15s);
        QVERIFY(!rules.ruleFor(key));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }

    void aWatchedRunIsAskedForAlthoughTheWindowIsHidden()
    {
        FastStage fast;
        QVERIFY(fast.open());
        for (const auto event : {wallarm::WatchEvent::ReadyForRecording, wallarm::WatchEvent::Passed,
                                 wallarm::WatchEvent::RecordingEndedByItself, wallarm::WatchEvent::Failed})
            fast.operations().runWatch.setOn(event, false);
        const RunKey watched = fast.add(u"7"_s, {{u"baseline_count"_s, 1}});
        fast.add(u"8"_s);
        QVERIFY(fast.operations().autoStops.set({watched}, {.when = When::Quiet, .minutes = 300}));
        fast.operations().poller.setWindowVisible(false);
        fast.advance(6min);
        const int before = fast.gets(u"/7"_s);
        const int unwatched = fast.gets(u"/8"_s);
        fast.advance(2min);
        QVERIFY(fast.gets(u"/7"_s) >= before + 10);
        QCOMPARE(fast.gets(u"/8"_s), unwatched);
        fast.operations().poller.setWindowVisible(true);
        fast.advance(2s);
        QCOMPARE(fast.gets(u"/8"_s), unwatched + 1);
    }

    void aClockThatIsSetForwardGivesItsNotice()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        Ears ears(fast.operations().autoStops);
        QVERIFY(fast.operations().autoStops.set(
            {key}, {.when = When::AtTime, .atMs = fast.stage.clock.nowMs() + milliseconds(10h).count()}));
        fast.stage.clock.jump(24h);
        fast.advance(2s);
        QCOMPARE(ears.noticed.size(), 1);
        fast.advance(50s);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
        fast.stage.clock.jump(-24h); // it was a mistake
        fast.advance(20s);
        QCOMPARE(ears.withdrawn.size(), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), 0);
    }

    void nonsenseIsNotSet()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const RunKey ended = fast.add(u"8"_s, {{u"state"_s, u"passed"_s}});
        AutoStops &rules = fast.operations().autoStops;
        QCOMPARE(rules.set({key}, {.when = When::Quiet}).error().field, u"minutes"_s);
        QCOMPARE(rules.set({key}, {.when = When::Cost, .cost = {agora::Currency::Usd, 1}}).error().field,
                 u"subject"_s);
        QCOMPARE(rules.set({key, ended}, {.when = When::Quiet, .minutes = 5}).error().field, u"subject"_s);
        QVERIFY(!rules.ruleFor(key)); // none of them
    }
};

TALLYLIGHT_TEST(TstAutoStops);
#include "tst_autostops.moc"
