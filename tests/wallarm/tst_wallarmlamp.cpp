#include "support/testmain.h"
#include "wallarm/lamp.h"

using namespace tallylight::wallarm;

namespace {

struct Facts
{
    RunState state = RunState::Running;
    std::optional<bool> recording;
    std::optional<bool> ready;
    std::optional<bool> active;
    std::optional<qint64> baselines;
};

TestRun runWith(const Facts &facts)
{
    TestRun run;
    run.state = facts.state;
    run.recording = facts.recording;
    run.readyForRecording = facts.ready;
    run.nodeActive = facts.active;
    run.baselineCount = facts.baselines;
    return run;
}

} // namespace

Q_DECLARE_METATYPE(Facts)
Q_DECLARE_METATYPE(Standing)

class TstWallarmLamp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lamps_data();
    void lamps();
    void actions_data();
    void actions();
    void whatTheServiceDoesNotKnowCanOnlyBeCopied();
    void anUnconfirmedStopMayBeOrderedAgain();
};

void TstWallarmLamp::lamps_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<Lamp>("lamp");
    using S = RunState;
    const Standing stopping{.stop = StopPhase::UnderWay, .isNotFound = true};
    const Standing unconfirmed{.stop = StopPhase::Unconfirmed};
    const Standing notFound{.stop = StopPhase::Unconfirmed, .isNotFound = true};
    QTest::newRow("recording") << Facts{S::Running, true, true, true} << Standing{} << Lamp::Recording;
    QTest::newRow("recording, node not told") << Facts{S::Running, true} << Standing{} << Lamp::Recording;
    QTest::newRow("recording while paused")
        << Facts{S::Paused, true, true, true} << Standing{} << Lamp::Recording;
    QTest::newRow("unknown state still records") << Facts{S::Unknown, true} << Standing{} << Lamp::Recording;
    QTest::newRow("node not ready") << Facts{S::Running, true, false, true} << Standing{} << Lamp::Waiting;
    QTest::newRow("node inactive") << Facts{S::Running, true, true, false} << Standing{} << Lamp::Waiting;
    QTest::newRow("off") << Facts{S::Running, false, true, true} << Standing{} << Lamp::Off;
    QTest::newRow("off goes before waiting")
        << Facts{S::Running, false, false, false} << Standing{} << Lamp::Off;
    QTest::newRow("ended goes before recording")
        << Facts{S::Passed, true, true, true} << Standing{} << Lamp::Off;
    QTest::newRow("ended, recording unknown") << Facts{S::Failed} << Standing{} << Lamp::Off;
    QTest::newRow("nothing known") << Facts{S::Unknown} << Standing{} << Lamp::Unknown;
    QTest::newRow("stopping goes before all")
        << Facts{S::Passed, false, false, false} << stopping << Lamp::Stopping;
    QTest::newRow("a stop that is not confirmed is not red")
        << Facts{S::Running, true, true, true} << unconfirmed << Lamp::StopUnknown;
    QTest::newRow("a stop that is not confirmed, whatever was known before it")
        << Facts{S::Running, false} << unconfirmed << Lamp::StopUnknown;
    QTest::newRow("not known to the service")
        << Facts{S::Running, true, true, true} << notFound << Lamp::NotFound;
    QTest::newRow("ended, and not known to the service any more")
        << Facts{S::Passed} << Standing{.isNotFound = true} << Lamp::Off;
}

void TstWallarmLamp::lamps()
{
    QFETCH(const Facts, facts);
    QFETCH(const Standing, standing);
    QTEST(reqIndicator(runWith(facts), standing), "lamp");
}

void TstWallarmLamp::actions_data()
{
    using A = RunAction;
    using S = RunState;
    using W = Allowed::Why;
    QTest::addColumn<RunAction>("action");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<bool>("stopping");
    QTest::addColumn<W>("why"); // None: it is enabled
    const auto row = [](const char *name, A action, const Facts &facts, W why, bool stopping = false) {
        QTest::newRow(name) << action << facts << stopping << why;
    };
    row("stop: cloning", A::StopRecording, {S::Cloning, true}, W::Cloning);
    row("stop: running, recording", A::StopRecording, {S::Running, true}, W::None);
    row("stop: running, off", A::StopRecording, {S::Running, false}, W::NotRecording);
    row("stop: running, unknown", A::StopRecording, {S::Running}, W::None);
    row("stop: paused, recording", A::StopRecording, {S::Paused, true}, W::None);
    row("stop: unknown state, recording", A::StopRecording, {S::Unknown, true}, W::None);
    row("stop: interrupted", A::StopRecording, {S::Interrupted, true}, W::Ended);
    row("stop: passed", A::StopRecording, {S::Passed, true}, W::Ended);
    row("stop: failed", A::StopRecording, {S::Failed}, W::Ended);
    row("stop: a second time", A::StopRecording, {S::Running, true}, W::Stopping, true);

    row("copy: cloning", A::CreateSimilar, {S::Cloning, false}, W::Cloning);
    row("copy: recording", A::CreateSimilar, {S::Running, true}, W::StopRecordingFirst);
    row("copy: paused, recording", A::CreateSimilar, {S::Paused, true}, W::StopRecordingFirst);
    row("copy: stopped", A::CreateSimilar, {S::Running, false, {}, {}, 3}, W::None);
    row("copy: recording unknown", A::CreateSimilar, {S::Running}, W::None);
    row("copy: empty record", A::CreateSimilar, {S::Running, false, {}, {}, 0}, W::EmptyRecord);
    row("copy: ended, empty record", A::CreateSimilar, {S::Passed, false, {}, {}, 0}, W::EmptyRecord);
    row("copy: ended", A::CreateSimilar, {S::Interrupted, true, {}, {}, 3}, W::None);
    row("copy: failed, count unknown", A::CreateSimilar, {S::Failed}, W::None);
    row("copy: while stopping", A::CreateSimilar, {S::Running, true}, W::Stopping, true);

    row("pause: running", A::Pause, {S::Running}, W::None);
    row("pause: cloning", A::Pause, {S::Cloning}, W::Cloning);
    row("pause: paused", A::Pause, {S::Paused}, W::NotRunning);
    row("pause: passed", A::Pause, {S::Passed}, W::Ended);
    row("pause: unknown", A::Pause, {S::Unknown}, W::NotRunning);
    row("resume: running", A::Resume, {S::Running}, W::NotPaused);
    row("resume: paused", A::Resume, {S::Paused}, W::None);
    row("resume: cloning", A::Resume, {S::Cloning}, W::Cloning);
    row("resume: failed", A::Resume, {S::Failed}, W::Ended);
    row("interrupt: running", A::Interrupt, {S::Running}, W::None);
    row("interrupt: paused", A::Interrupt, {S::Paused}, W::None);
    row("interrupt: cloning", A::Interrupt, {S::Cloning}, W::Cloning);
    row("interrupt: interrupted", A::Interrupt, {S::Interrupted}, W::Ended);
    row("interrupt: unknown", A::Interrupt, {S::Unknown}, W::NotRunning);
}

void TstWallarmLamp::actions()
{
    QFETCH(const RunAction, action);
    QFETCH(const Facts, facts);
    QFETCH(const bool, stopping);
    QFETCH(const Allowed::Why, why);
    TestRun run = runWith(facts);
    run.common.edit().allowedActions.emplace(); // says "nothing", and is ignored
    const Allowed expected{.yes = why == Allowed::Why::None, .why = why};
    QVERIFY(allowed(action, run, {.stop = stopping ? StopPhase::UnderWay : StopPhase::None}) == expected);
}

void TstWallarmLamp::whatTheServiceDoesNotKnowCanOnlyBeCopied()
{
    const TestRun run = runWith({RunState::Running, true});
    const Standing notFound{.isNotFound = true};
    for (const RunAction action :
         {RunAction::StopRecording, RunAction::Pause, RunAction::Resume, RunAction::Interrupt})
        QCOMPARE(allowed(action, run, notFound).why, Allowed::Why::NotFound);
    QVERIFY(allowed(RunAction::CreateSimilar, runWith({RunState::Passed}), notFound).yes);
}

void TstWallarmLamp::anUnconfirmedStopMayBeOrderedAgain()
{
    const TestRun run = runWith({RunState::Running, true});
    QVERIFY(allowed(RunAction::StopRecording, run, {.stop = StopPhase::Unconfirmed}).yes);
}

TALLYLIGHT_TEST(TstWallarmLamp);

#include "tst_wallarmlamp.moc"
