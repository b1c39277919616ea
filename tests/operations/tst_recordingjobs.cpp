#include "ledger/support.h"
#include "support/testmain.h"
#include "toldcloud.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

/// The wiring between tested rules and the jobs of cloud recordings.
class TstRecordingJobs final : public QObject, private ToldCloud
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { m_stage.reset(); }

    void aStopOfYesterdayIsNotRepeatedUnasked_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("stops");
        QTest::newRow("23 hours: once more") << 23 << 2;
        QTest::newRow("24 hours: too old") << 24 << 1;
    }
    void aStopOfYesterdayIsNotRepeatedUnasked()
    {
        QFETCH(const int, hours);
        QFETCH(const int, stops);
        m_answers[u"query"_s] = {about(ourNames, R"({"status":5})")};
        const QUuid recording = adopted();
        m_answers[u"stop"_s].clear();
        m_stage->operations().recordings.stop({recording}, StopWay::Asynchronous);
        m_stage->settle();
        QCOMPARE(sent(u"stop"_s), 1);
        m_stage->kill();
        m_stage->clock.advance(std::chrono::hours(hours));
        m_answers[u"stop"_s] = {lost()};
        QVERIFY(m_stage->open());
        m_stage->advance(1min);
        QCOMPARE(sent(u"stop"_s), stops);
        QCOMPARE(state(recording), RecordingState::Recording);
    }

    void aStartWhoseBodyWouldBeAnotherIsNotRepeated_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::newRow("the same body") << false;
        QTest::newRow("another body") << true;
    }
    void aStartWhoseBodyWouldBeAnotherIsNotRepeated()
    {
        QFETCH(const bool, changed);
        m_answers[u"start"_s].clear();
        const QUuid recording = start();
        QCOMPARE(sent(u"start"_s), 1);
        m_stage->kill();
        if (changed)
            QCOMPARE(runSql(m_stage->ledgerFile(), {u"UPDATE recording SET body_sha256 = x'00'"_s}),
                     QString());
        m_answers[u"start"_s] = {refusal(201, 7)};
        QVERIFY(m_stage->open());
        m_stage->advance(20s);
        QCOMPARE(sent(u"start"_s), changed ? 1 : 2);
        QCOMPARE(state(recording), changed ? RecordingState::StartUnknown : RecordingState::RunningNoSid);
    }

    /// Between acquire and start, the disk did not respond for longer than a reservation lives: the old one
    /// is abandoned.
    void anOldReservationIsNotStarted()
    {
        m_stage->holdLedgerAfter(u"startSent"_s);
        m_answers[u"acquire"_s] = {said(200, R"({"resourceId":"OLD"})"),
                                   said(200, R"({"resourceId":"TRUTHRESOURCE"})")};
        const QUuid recording = start();
        QVERIFY(m_stage->isHeld());
        m_stage->clock.advance(301s);
        m_stage->releaseLedger();
        m_stage->advance(1s);
        QCOMPARE(sent(u"acquire"_s), 2);
        QCOMPARE(sent(u"start"_s), 1);
        QVERIFY(m_stage->sent.last().url.path().contains("TRUTHRESOURCE"_L1));
        QCOMPARE(state(recording), RecordingState::Confirming);
    }

    /// The service did not process it, so nothing can be running.
    void aRateLimitLeavesNoDoubtAboutAStart()
    {
        m_answers[u"start"_s] = {said(429, R"({"message":"API rate limit exceeded"})"),
                                 said(200, "{" + ourNames + "}")};
        const QUuid recording = start();
        QCOMPARE(state(recording), RecordingState::Starting);
        m_stage->advance(2s);
        QCOMPARE(state(recording), RecordingState::Confirming);
    }

    void whatNeverRecordedIsNotCalledEndedByItsStop()
    {
        m_answers[u"query"_s] = {status(2)};
        const QUuid recording = start();
        m_answers[u"query"_s] = {gone()};
        m_answers[u"stop"_s] = {gone()};
        QCOMPARE(stopped(recording, StopWay::Asynchronous, 3min).outcome,
                 agora::StopOutcome::HadAlreadyEnded);
        QCOMPARE(state(recording), RecordingState::StartFailed);
    }

    void whatNeverRecordedIsGoneAtTheFirst404()
    {
        m_answers[u"query"_s] = {gone()};
        m_answers[u"stop"_s] = {gone()};
        const QUuid recording = start();
        for (milliseconds waited{0}; sent(u"stop"_s) == 0 && waited < 10min; waited += 1s)
            m_stage->advance(1s);
        QCOMPARE(sent(u"stop"_s), 1);
        QCOMPARE(state(recording), RecordingState::StartFailed);
    }

    void aFreshStartIsLeftAloneForItsFirstSeconds()
    {
        (void)start();
        QCOMPARE(sent(u"start"_s), 1);
        m_stage->advance(4s);
        QCOMPARE(sent(u"query"_s), 0);
        m_stage->advance(3s);
        QCOMPARE(sent(u"query"_s), 1);
    }

    /// What happened while the service was silent is unknown.
    void onlyAnsweredTimeCountsAgainstAStart()
    {
        m_answers[u"query"_s] = {status(2)};
        const QUuid recording = start();
        m_stage->advance(30s);
        m_answers[u"query"_s] = {refusal(504, 62)};
        m_stage->advance(5min);
        m_answers[u"query"_s] = {status(2)};
        for (const int before = sent(u"query"_s); sent(u"query"_s) == before;)
            m_stage->advance(1s);
        m_stage->advance(5s);
        QCOMPARE(sent(u"stop"_s), 0);
        QCOMPARE(state(recording), RecordingState::Confirming);
        m_stage->advance(5min);
        QCOMPARE(sent(u"stop"_s), 1);
    }

    void aQueryOnItsWayDecidesAboutAStart()
    {
        m_answers[u"query"_s] = {status(2)};
        const QUuid recording = start();
        m_stage->advance(85s);
        m_answers[u"query"_s] = {status(5)};
        m_delays[u"query"_s] = 20s;
        m_stage->operations().recordings.query({recording});
        m_stage->advance(30s);
        QCOMPARE(sent(u"stop"_s), 0);
        QCOMPARE(state(recording), RecordingState::Recording);
    }

    /// A query that left before the stop says nothing about the stop's outcome.
    void aStopDoesNotBelieveAnEarlierQuery()
    {
        const QUuid recording = running();
        m_delays[u"query"_s] = 20s;
        m_stage->operations().recordings.query({recording});
        m_stage->settle();
        m_delays.clear();
        m_answers[u"query"_s] = {status(8)};
        QCOMPARE(stopped(recording, StopWay::Asynchronous, 6s).outcome,
                 agora::StopOutcome::StoppedUploadNotReported);
    }

    void aLateQueryChangesNothingAfterAStop()
    {
        const QUuid recording = running();
        m_delays[u"query"_s] = 20s;
        m_stage->operations().recordings.query({recording});
        m_stage->settle();
        m_delays.clear();
        m_answers[u"stop"_s] = {about(ourNames, R"({"uploadingStatus":"uploaded"})")};
        QCOMPARE(stopped(recording, StopWay::WaitForUpload, 1s).outcome, agora::StopOutcome::Stopped);
        const qint64 known = m_stage->recording(recording)->lastQueryMs;
        m_stage->advance(30s);
        QCOMPARE(m_stage->recording(recording)->lastQueryMs, known);
        QCOMPARE(state(recording), RecordingState::Stopped);
    }

    void anUpdateDoesNotBelieveAnEarlierQuery()
    {
        QSignalSpy finished(&m_stage->operations().updates, &RecordingUpdates::finished);
        const QUuid recording = start(agora::Mode::Web);
        m_stage->advance(6s);
        m_delays[u"query"_s] = 20s;
        m_stage->operations().recordings.query({recording});
        m_stage->settle();
        m_delays.clear();
        m_answers[u"query"_s] = {about(
            ourNames,
            R"({"status":5,"extensionServiceState":[{"serviceName":"web_recorder_service","payload":{"onhold":true}}]})")};
        m_answers[u"update"_s] = {lost()};
        QVERIFY(m_stage->operations().updates.setPaused(recording, true));
        m_stage->advance(5s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<UpdateReport>().outcome, agora::UpdateOutcome::Done);
    }

    void anUpdateThatWaitedIsNotSentToWhatHasEnded_data()
    {
        QTest::addColumn<milliseconds>("stopAfter");
        QTest::newRow("the stop is answered") << milliseconds(0);
        QTest::newRow("the stop is on its way") << milliseconds(30s);
    }
    void anUpdateThatWaitedIsNotSentToWhatHasEnded()
    {
        QFETCH(const milliseconds, stopAfter);
        const QUuid recording = running();
        m_answers[u"updateLayout"_s] = {said(200, "{" + ourNames + "}")};
        m_delays[u"updateLayout"_s] = 5s;
        for (const int preset : {0, 1})
            QVERIFY(m_stage->operations().updates.setLayout(recording, {.mixedVideoLayout = preset}));
        m_answers[u"stop"_s] = {about(ourNames, R"({"uploadingStatus":"uploaded"})")};
        m_delays[u"stop"_s] = stopAfter;
        (void)stopped(recording, StopWay::WaitForUpload, 1s);
        QCOMPARE(state(recording), stopAfter > 0s ? RecordingState::Stopping : RecordingState::Stopped);
        m_stage->advance(10s);
        QCOMPARE(sent(u"updateLayout"_s), 1);
    }
};

TALLYLIGHT_TEST(TstRecordingJobs);
#include "tst_recordingjobs.moc"
