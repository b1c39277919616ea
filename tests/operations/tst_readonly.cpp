#include "operations/faststage.h"
#include "operations/toldcloud.h"
#include "support/harness.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

namespace {

void makeReadOnly(Stage &stage, Connection connection)
{
    connection.protection = Protection::ReadOnly;
    stage.operations().connections.save(connection, std::nullopt, Keep::Keychain);
    stage.settle();
    QVERIFY(stage.operations().stores.connections.isReadOnly(connection.id));
}

template <class Report> Report only(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.first().first().value<Report>() : Report();
}

bool isReadOnlyError(const std::optional<Error> &error)
{
    return error && *error == readOnlyError();
}

wallarm::CopyRequest copyOf(const QString &record)
{
    wallarm::CopyRequest request;
    request.recordId = Identifier(record, Identifier::Form::String);
    request.settings.name = u"copy"_s;
    return request;
}

} // namespace

/// A connection through which nothing may be changed, judged by what the service received.
class TstReadOnly final : public QObject, ToldCloud
{
    Q_OBJECT
    using Act = std::function<void(Operations &, const RunKey &)>;

    /// By method and path alone: independent of what the requests say about themselves.
    [[nodiscard]] static qsizetype changesSent(const FastStage &fast)
    {
        return std::ranges::count_if(fast.stage.sent, [](const HttpRequest &request) {
            const QString path = request.url.path();
            return request.method == HttpRequest::Method::Post && !path.endsWith("/v1/user"_L1)
                && !path.contains("/v1/objects/"_L1);
        });
    }

    /// What the window is told about a recording from now on.
    [[nodiscard]] std::shared_ptr<QList<RecordingState>> shownStates(const QUuid &recording)
    {
        const auto states = std::make_shared<QList<RecordingState>>();
        connect(&m_stage->operations().stores.recordings, &RecordingStore::changed, this,
                [this, recording, states] { *states << state(recording); });
        return states;
    }

private Q_SLOTS:
    void nothingOfARunIsChanged_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("stop") << Act([](Operations &can, const RunKey &key) { can.testRuns.stop({key}); });
        for (const auto &[name, verb] : {std::pair("pause", wallarm::RunVerb::Pause),
                                         {"resume", wallarm::RunVerb::Resume},
                                         {"interrupt", wallarm::RunVerb::Interrupt}}) {
            QTest::newRow(name) << Act(
                [verb](Operations &can, const RunKey &key) { can.runChanges.order({key}, verb); });
        }
    }
    void nothingOfARunIsChanged()
    {
        QFETCH(const Act, act);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        makeReadOnly(fast.stage, FastStage::connection());
        QSignalSpy stops(&fast.operations().testRuns, &TestRunActions::stopFinished);
        QSignalSpy changes(&fast.operations().runChanges, &RunChanges::finished);
        act(fast.operations(), key);
        fast.advance(5min);
        QCOMPARE(changesSent(fast), 0);
        QCOMPARE(stops.size() + changes.size(), 1);
        if (stops.isEmpty()) {
            QCOMPARE(only<RunChangeReport>(changes).outcome, wallarm::ChangeOutcome::NotSent);
            QVERIFY(isReadOnlyError(only<RunChangeReport>(changes).because));
        } else {
            QCOMPARE(only<StopRunReport>(stops).outcome, wallarm::StopOutcome::NotSent);
            QVERIFY(isReadOnlyError(only<StopRunReport>(stops).because));
        }
    }

    void noRunIsMade()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        makeReadOnly(fast.stage, FastStage::connection());
        QSignalSpy made(&fast.operations().testRuns, &TestRunActions::createFinished);
        wallarm::CreateRequest request;
        request.settings.name = u"new"_s;
        fast.operations().testRuns.create(key.connection, request);
        fast.operations().testRuns.copy(key.connection, copyOf(u"r1"_s));
        fast.operations().testRuns.stopThenCopy(key, copyOf(u"r1"_s));
        fast.advance(5min);
        QCOMPARE(changesSent(fast), 0);
        QCOMPARE(made.size(), 3);
        for (const auto &each : made) {
            const auto report = each.first().value<CreateRunReport>();
            QVERIFY(isReadOnlyError(report.error));
            QVERIFY(!report.mayExist);
        }
    }

    void readingContinues()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        makeReadOnly(fast.stage, FastStage::connection());
        fast.runs[u"7"_s].insert("recording"_L1, false);
        fast.operations().testRuns.refresh({key});
        QSignalSpy tested(&fast.operations().connections, &ConnectionActions::tested);
        Connection connection = FastStage::connection();
        connection.protection = Protection::ReadOnly;
        fast.operations().connections.test(connection, std::nullopt);
        fast.stage.settle();
        QCOMPARE(fast.run(key)->run.recording, std::optional(false));
        QCOMPARE(tested.size(), 1);
        QVERIFY(tested.first().at(1).value<ConnectionTest>().passed());
        QVERIFY(fast.posts(u"/v1/user"_s) > 0);
    }

    void whatWaitsInTheQueueDoesNotLeave()
    {
        FastStage fast;
        QVERIFY(fast.open());
        QList<RunKey> keys;
        for (int i = 0; i < JobQueue::underWayOfConnection + 5; ++i)
            keys << fast.add(QString::number(100 + i));
        fast.fault = [](const HttpRequest &request) -> std::optional<Stage::Reaction> {
            if (request.url.path().endsWith("/action/stop"_L1))
                return Stage::Reaction{Error{.kind = ErrorKind::AnswerLost}, 10s};
            return {};
        };
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.operations().testRuns.stop(keys);
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/stop"_s), JobQueue::underWayOfConnection);
        makeReadOnly(fast.stage, FastStage::connection());
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), JobQueue::underWayOfConnection);
        QCOMPARE(finished.size(), keys.size());
        int notSent = 0;
        for (const auto &each : finished) {
            const auto report = each.first().value<StopRunReport>();
            QVERIFY(isReadOnlyError(report.because));
            notSent += report.outcome == wallarm::StopOutcome::NotSent ? 1 : 0;
        }
        QCOMPARE(notSent, 5);
    }

    /// Its answer was lost, and the run is still recording: an ordinary connection sends it once more.
    void aLostStopIsNotRepeated_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("while the program runs") << false;
        QTest::newRow("after a restart") << true;
    }
    void aLostStopIsNotRepeated()
    {
        QFETCH(const bool, restarted);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [](const HttpRequest &request) -> std::optional<Stage::Reaction> {
            if (request.url.path().endsWith("/action/stop"_L1))
                return Stage::Reaction{Error{.kind = ErrorKind::AnswerLost}, 10s};
            return {};
        };
        auto finished =
            std::make_unique<QSignalSpy>(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
        makeReadOnly(fast.stage, FastStage::connection());
        if (restarted) {
            QVERIFY(fast.restart());
            finished =
                std::make_unique<QSignalSpy>(&fast.operations().testRuns, &TestRunActions::stopFinished);
        }
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
        QCOMPARE(only<StopRunReport>(*finished).outcome, wallarm::StopOutcome::StillRecording);
        QVERIFY(isReadOnlyError(only<StopRunReport>(*finished).because));
    }

    void aStopThatNeverLeftIsNotSentAfterARestart()
    {
        FastStage fast;
        QVERIFY(fast.open());
        QList<RunKey> keys;
        for (int i = 0; i <= JobQueue::underWayOfConnection; ++i)
            keys << fast.add(QString::number(100 + i));
        fast.fault = [](const HttpRequest &request) -> std::optional<Stage::Reaction> {
            return request.url.path().endsWith("/action/stop"_L1) ? std::optional(Stage::Reaction())
                                                                  : std::nullopt;
        };
        fast.operations().testRuns.stop(keys); // the last one waits for its turn
        fast.stage.settle();
        makeReadOnly(fast.stage, FastStage::connection());
        QVERIFY(fast.restart());
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), JobQueue::underWayOfConnection);
        QCOMPARE(finished.size(), JobQueue::underWayOfConnection); // the last one was reported at once
        for (const auto &each : finished) {
            const auto report = each.first().value<StopRunReport>();
            QVERIFY(isReadOnlyError(report.because));
            QCOMPARE(report.outcome, wallarm::StopOutcome::StillRecording);
        }
        QCOMPARE(fast.run(keys.last())->lastOutcome, std::optional(wallarm::StopOutcome::NotSent));
    }

    void anAutomaticStopEndsWithASentence_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("while the program runs") << false;
        QTest::newRow("after a restart") << true;
    }
    void anAutomaticStopEndsWithASentence()
    {
        QFETCH(const bool, restarted);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const qint64 at = fast.stage.clock.now().addSecs(600).toMSecsSinceEpoch();
        QVERIFY(fast.operations().autoStops.set({key}, {.when = AutoStopRule::When::AtTime, .atMs = at}));
        makeReadOnly(fast.stage, FastStage::connection());
        QCOMPARE(
            fast.operations().autoStops.set({key}, {.when = AutoStopRule::When::AtTime, .atMs = at}).error(),
            readOnlyError());
        if (restarted)
            QVERIFY(fast.restart());
        QSignalSpy noticed(&fast.operations().autoStops, &AutoStops::noticed);
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.advance(30min);
        QCOMPARE(changesSent(fast), 0);
        QCOMPARE(noticed.size(), 0); // it would have been a promise
        QCOMPARE(only<StopRunReport>(finished).outcome, wallarm::StopOutcome::NotSent);
        QVERIFY(isReadOnlyError(only<StopRunReport>(finished).because));
        QVERIFY(!fast.operations().autoStops.ruleFor(key));
    }

    void noRecordingIsStarted()
    {
        QVERIFY(open());
        makeReadOnly(*m_stage, Stage::connection());
        const auto begun = m_stage->operations().recordings.start(
            orderOf(agora::Mode::Mix, Stage::connection(), u"qa-truth"_s));
        QCOMPARE(begun.error(), readOnlyError());
        m_stage->advance(1min);
        QVERIFY(m_stage->operations().stores.recordings.all().empty());
        QCOMPARE(sent(u"acquire"_s) + sent(u"start"_s), 0);
    }

    void aTestThatReservesIsRefused_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::addColumn<bool>("typed");
        QTest::newRow("as it is saved") << true << false;
        QTest::newRow("before it is saved") << false << true;
    }
    void aTestThatReservesIsRefused()
    {
        QFETCH(const bool, saved);
        QFETCH(const bool, typed);
        QVERIFY(open());
        if (saved)
            makeReadOnly(*m_stage, Stage::connection());
        Connection connection = Stage::connection();
        if (typed)
            connection.protection = Protection::ReadOnly;
        QSignalSpy tested(&m_stage->operations().connections, &ConnectionActions::tested);
        m_stage->operations().connections.test(connection, std::nullopt);
        m_stage->advance(10s);
        QCOMPARE(tested.size(), 1);
        QCOMPARE(tested.first().at(1).value<ConnectionTest>().error->kind, ErrorKind::ConnectionReadOnly);
        QCOMPARE(sent(u"acquire"_s), 0);
    }

    void aRecordingIsWatchedAndNotChanged()
    {
        QVERIFY(open());
        const QUuid recording = running();
        QVERIFY(!recording.isNull());
        makeReadOnly(*m_stage, Stage::connection());
        RecordingActions &can = m_stage->operations().recordings;
        const auto why = [&](agora::RecordingAction action) { return can.possible(action, recording).why; };
        QCOMPARE(why(agora::RecordingAction::Stop), agora::Possible::Why::ReadOnly);
        QCOMPARE(why(agora::RecordingAction::Query), agora::Possible::Why::None);
        QCOMPARE(m_stage->operations().updates.whyNot(recording, UpdateKind::Layout), u"readOnly"_s);
        QCOMPARE(m_stage->operations().updates.setLayout(recording, {}).error(), readOnlyError());
        const int before = sent(u"query"_s);
        const StopRecordingReport report = stopped(recording, StopWay::Asynchronous, 5min);
        QCOMPARE(report.outcome, agora::StopOutcome::NotSent);
        QVERIFY(isReadOnlyError(report.because));
        QCOMPARE(state(recording), RecordingState::Recording);
        QCOMPARE(sent(u"stop"_s) + sent(u"update"_s) + sent(u"updateLayout"_s), 0);
        QVERIFY(sent(u"query"_s) > before);
    }

    void aLostStopOfARecordingIsNotRepeated_data() { aLostStopIsNotRepeated_data(); }
    void aLostStopOfARecordingIsNotRepeated()
    {
        QFETCH(const bool, restarted);
        QVERIFY(open());
        const QUuid recording = running();
        m_answers[u"stop"_s] = {lost()};
        m_delays[u"stop"_s] = 10s;
        auto finished =
            std::make_unique<QSignalSpy>(&m_stage->operations().recordings, &RecordingActions::stopFinished);
        m_stage->operations().recordings.stop({recording}, StopWay::Asynchronous);
        m_stage->settle();
        QCOMPARE(sent(u"stop"_s), 1);
        makeReadOnly(*m_stage, Stage::connection());
        if (restarted) {
            restart();
            finished = std::make_unique<QSignalSpy>(&m_stage->operations().recordings,
                                                    &RecordingActions::stopFinished);
        }
        m_stage->advance(5min);
        QCOMPARE(sent(u"stop"_s), 1);
        QCOMPARE(only<StopRecordingReport>(*finished).outcome, agora::StopOutcome::StillRecording);
        QVERIFY(isReadOnlyError(only<StopRecordingReport>(*finished).because));
        QCOMPARE(state(recording), RecordingState::Recording);
    }

    void aStopThatWaitsToBeRepeatedIsNotCalledNotSent()
    {
        QVERIFY(open());
        const QUuid recording = running();
        m_answers[u"stop"_s] = {said(429, R"({"message":"API rate limit exceeded"})")};
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::stopFinished);
        m_stage->operations().recordings.stop({recording}, StopWay::Asynchronous);
        m_stage->settle();
        makeReadOnly(*m_stage, Stage::connection());
        m_stage->advance(1min);
        QCOMPARE(sent(u"stop"_s), 1);
        QCOMPARE(only<StopRecordingReport>(finished).outcome, agora::StopOutcome::Unconfirmed);
        QVERIFY(isReadOnlyError(only<StopRecordingReport>(finished).because));
    }

    /// What the first request did is unknown, and stays so.
    void aLostStartIsNotRepeated_data() { aLostStopIsNotRepeated_data(); }
    void aLostStartIsNotRepeated()
    {
        QFETCH(const bool, restarted);
        QVERIFY(open());
        m_answers[u"start"_s] = {lost()};
        m_delays[u"start"_s] = 10s;
        auto finished =
            std::make_unique<QSignalSpy>(&m_stage->operations().recordings, &RecordingActions::startFinished);
        const QUuid recording = start();
        QCOMPARE(sent(u"start"_s), 1);
        makeReadOnly(*m_stage, Stage::connection());
        if (restarted) {
            restart();
            finished = std::make_unique<QSignalSpy>(&m_stage->operations().recordings,
                                                    &RecordingActions::startFinished);
        }
        const auto shown = shownStates(recording);
        m_stage->advance(4min);
        QCOMPARE(sent(u"start"_s), 1);
        QCOMPARE(finished->size(), restarted ? 0 : 1); // the next program knows it before anyone can listen
        if (!restarted)
            QCOMPARE(only<StartRecordingReport>(*finished).outcome, StartOutcome::Unknown);
        QCOMPARE(state(recording), RecordingState::StartUnknown);
        QVERIFY(isReadOnlyError(m_stage->recording(recording)->lastError));
        QVERIFY(!shown->contains(RecordingState::Starting)); // nor is it said to be
    }

    /// Once the account's secret is there, too.
    void aStartThatWaitsForItsSecretIsNotRepeated()
    {
        QVERIFY(open());
        m_answers[u"start"_s] = {lost()};
        m_delays[u"start"_s] = 10s;
        const QUuid recording = start();
        m_stage->kill();
        m_stage->keychain.drop(credentialKey(Stage::connection().id));
        QVERIFY(m_stage->open());
        QCOMPARE(state(recording), RecordingState::StartUnknown);
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::startFinished);
        const auto shown = shownStates(recording);
        Connection connection = Stage::connection();
        connection.protection = Protection::ReadOnly;
        m_stage->operations().connections.save(connection, u"sample-secret"_s, Keep::Keychain);
        m_stage->advance(4min);
        QCOMPARE(sent(u"start"_s), 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(only<StartRecordingReport>(finished).outcome, StartOutcome::Unknown);
        QVERIFY(isReadOnlyError(only<StartRecordingReport>(finished).because));
        QVERIFY(!shown->contains(RecordingState::Starting));
    }

    /// The program itself would stop a start that is not confirmed in time.
    void theStopOfAnUnconfirmedStartIsToldOnce()
    {
        QVERIFY(open());
        m_answers[u"query"_s] = {status(2)};
        const QUuid recording = start();
        QCOMPARE(state(recording), RecordingState::Confirming);
        makeReadOnly(*m_stage, Stage::connection());
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::stopFinished);
        m_stage->advance(15min);
        QCOMPARE(sent(u"stop"_s), 0);
        QCOMPARE(only<StopRecordingReport>(finished).outcome, agora::StopOutcome::NotSent);
        QCOMPARE(state(recording), RecordingState::Confirming);
    }

    void theBooksShowNothing()
    {
        Harness harness;
        QVERIFY(harness.fill());
        for (const ConnectionEntry &entry : std::vector(harness.stores().connections.all())) {
            Connection connection = entry.connection;
            connection.protection = Protection::ReadOnly;
            QSignalSpy saved(&harness.operations().connections, &ConnectionActions::saved);
            harness.operations().connections.save(connection, std::nullopt, Keep::Keychain);
            QVERIFY(saved.wait(longestWait));
        }
        QSignalSpy runs(&harness.operations().testRuns, &TestRunActions::stopFinished);
        QSignalSpy recordings(&harness.operations().recordings, &RecordingActions::stopFinished);
        const RunKey run = harness.run(u"tr_1234"_s);
        const QUuid recording = harness.recording(agora::Mode::Mix);
        harness.operations().testRuns.stop({run});
        harness.operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_COMPARE_WITH_TIMEOUT(runs.size() + recordings.size(), 2, longestWait);
        const QString sid = harness.stores().recordings.find(recording)->task.sid;
        QVERIFY(harness.bookedRun(run.id)["recording"_L1].toBool());
        QCOMPARE(harness.received(u"POST"_s, u"/action/stop"_s), 0);
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), 0);
        QVERIFY(harness.bookedRecording(sid)["billed"_L1].toBool());
    }

    void theLedgerKeepsIt()
    {
        FastStage fast;
        QVERIFY(fast.open());
        makeReadOnly(fast.stage, FastStage::connection());
        QVERIFY(fast.restart());
        QVERIFY(fast.operations().stores.connections.isReadOnly(FastStage::connection().id));
    }
};

TALLYLIGHT_TEST(TstReadOnly);
#include "tst_readonly.moc"
