#include "support/testmain.h"
#include "toldcloud.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

/// What the program believes about cloud recordings, compared with what the service said about them. Each lie
/// and each silence from the issue is a row.
class TstRecordingTruth final : public QObject, private ToldCloud
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { m_stage.reset(); }

    void aStopAnsweredForAnotherIsNoStop_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray uploaded = R"(,"serverResponse":{"uploadingStatus":"uploaded"}})";
        QTest::newRow("another recording") << QByteArray("{" + otherNames + uploaded);
        QTest::newRow("only the recording ID is another")
            << QByteArray(R"({"cname":"qa-truth","sid":"0f00000000000000000000000000beef")" + uploaded);
        QTest::newRow("another one inside serverResponse") << QByteArray(
            "{" + ourNames + R"(,"serverResponse":{"cname":"qa-other","uploadingStatus":"uploaded"}})");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("nothing about files") << QByteArray("{" + ourNames + "}");
        QTest::newRow("a recording ID that is no text")
            << QByteArray(R"({"sid":true,"serverResponse":{"uploadingStatus":"uploaded"}})");
    }
    void aStopAnsweredForAnotherIsNoStop()
    {
        QFETCH(const QByteArray, body);
        const QUuid recording = running();
        m_answers[u"stop"_s] = {said(200, body)};
        const int queries = sent(u"query"_s);
        const auto report = stopped(recording, StopWay::WaitForUpload, 3min);
        QCOMPARE(report.outcome, agora::StopOutcome::StillRecording);
        QCOMPARE(report.because->kind, ErrorKind::Unreadable);
        QVERIFY(sent(u"query"_s) > queries);
        QCOMPARE(sent(u"stop"_s), 2);
        QCOMPARE(state(recording), RecordingState::Recording);
        QVERIFY(agora::mayBeBilled(state(recording)));
        QVERIFY(!m_stage->recording(recording)->upload);
    }

    /// The lie came once: the state was queried, and the second stop was answered about this recording.
    void afterALieTheStateIsAskedFor()
    {
        const QUuid recording = running();
        m_answers[u"stop"_s] = {about(otherNames, R"({"uploadingStatus":"uploaded"})"),
                                about(ourNames, R"({"uploadingStatus":"backuped"})")};
        QCOMPARE(stopped(recording, StopWay::WaitForUpload, 10s).outcome, agora::StopOutcome::Stopped);
        QCOMPARE(m_stage->recording(recording)->upload, agora::UploadState::BackedUp);
    }

    void aQueryAnsweredForAnotherChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray over = R"(,"serverResponse":{"status":8,"fileList":"other.m3u8"}})";
        QTest::newRow("another recording") << QByteArray("{" + otherNames + over);
        QTest::newRow("another UID") << QByteArray(R"({"uid":7,"sid":"5c00000000000000000000000000c0de")"
                                                   + over);
        QTest::newRow("nobody named") << QByteArray(R"({"serverResponse":{"status":8}})");
        QTest::newRow("an empty object") << QByteArray("{}");
    }
    void aQueryAnsweredForAnotherChangesNothing()
    {
        QFETCH(const QByteArray, body);
        const QUuid recording = running();
        const int answered = m_stage->recording(recording)->queries;
        m_answers[u"query"_s] = {said(200, body)};
        m_stage->advance(10min);
        QCOMPARE(state(recording), RecordingState::Recording);
        QVERIFY(m_stage->recording(recording)->recordedFiles().isEmpty());
        QCOMPARE(m_stage->recording(recording)->queries, answered);
        QCOMPARE(m_stage->recording(recording)->lastError->kind, ErrorKind::Unreadable);
    }
    /// A 404 that names another recording does not end this one.
    void aFailureAnsweredForAnotherChangesNothing()
    {
        const QUuid recording = running();
        m_answers[u"query"_s] = {
            said(404, R"({"code":404,"reason":"failed to find worker",)" + otherNames + "}")};
        m_stage->advance(10min);
        QCOMPARE(state(recording), RecordingState::Recording);
    }

    void aStartAnsweredForAnotherIsALostOne_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another recording") << QByteArray("{" + otherNames + "}");
        QTest::newRow("another channel")
            << QByteArray(R"({"cname":"qa-other","sid":"0f00000000000000000000000000beef"})");
        QTest::newRow("no recording ID") << QByteArray(R"({"cname":"qa-truth"})");
        QTest::newRow("an empty object") << QByteArray("{}");
    }
    void aStartAnsweredForAnotherIsALostOne()
    {
        QFETCH(const QByteArray, body);
        m_answers[u"start"_s] = {said(200, body), refusal(201, 7)};
        const QUuid recording = start();
        QCOMPARE(state(recording), RecordingState::StartUnknown);
        m_stage->advance(4s);
        QCOMPARE(sent(u"start"_s), 2);
        QCOMPARE(sent(u"acquire"_s), 1);
        QCOMPARE(state(recording), RecordingState::RunningNoSid);
        QVERIFY(m_stage->recording(recording)->task.sid.isEmpty());
    }
    void aStartAnsweredWithTheIdOfAKnownRecordingIsALostOne()
    {
        const QUuid first = running();
        m_answers[u"start"_s] = {said(200, R"({"sid":"5C00000000000000000000000000C0DE"})"),
                                 refusal(400, 53)};
        const QUuid second = start();
        m_stage->advance(4s);
        QCOMPARE(state(second), RecordingState::RunningNoSid);
        QCOMPARE(m_stage->recording(first)->task.sid, ourSid);
    }

    void anAcquireIsRepeatedUntilItIsAnswered_data()
    {
        QTest::addColumn<Result<HttpReply>>("first");
        QTest::newRow("its answer is lost") << lost();
        QTest::newRow("answered for another channel")
            << said(200, R"({"cname":"qa-other","resourceId":"R"})");
        QTest::newRow("without a resource ID") << said(200, "{}");
    }
    void anAcquireIsRepeatedUntilItIsAnswered()
    {
        QFETCH(const Result<HttpReply>, first);
        m_answers[u"acquire"_s] = {first, said(200, R"({"resourceId":"TRUTHRESOURCE"})")};
        const QUuid recording = start();
        QCOMPARE(sent(u"start"_s), 0);
        m_stage->advance(10s);
        QCOMPARE(sent(u"acquire"_s), 2);
        QCOMPARE(state(recording), RecordingState::Recording);
    }
    void anAcquireThatIsNeverAnsweredWasNotRefused()
    {
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::startFinished);
        m_answers[u"acquire"_s] = {lost()};
        const QUuid recording = start();
        m_stage->advance(1min);
        QCOMPARE(sent(u"acquire"_s), 4);
        QCOMPARE(sent(u"start"_s), 0);
        QCOMPARE(finished.first().first().value<StartRecordingReport>().outcome, StartOutcome::NotSent);
        QVERIFY(!agora::mayBeBilled(state(recording)));
    }

    void aRefusedStartRunsNowhere_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::newRow("customer ID or secret is wrong")
            << said(401, R"({"message":"Invalid authentication credentials"})");
        QTest::newRow("no credentials") << said(401, R"({"message":"Unauthorized"})");
        QTest::newRow("App ID is wrong") << said(400, R"({"message":"appid is invalid"})");
        QTest::newRow("no route") << said(404, R"({"message":"no Route matched with those values"})");
        for (const int code : {2, 8, 109, 110, 432, 433, 1001, 1003, 1013, 1028})
            QTest::addRow("code %d", code) << refusal(400, code);
    }
    void aRefusedStartRunsNowhere()
    {
        QFETCH(const Result<HttpReply>, answer);
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::startFinished);
        m_answers[u"start"_s] = {answer};
        const QUuid recording = start();
        m_stage->advance(1min);
        QCOMPARE(finished.first().first().value<StartRecordingReport>().outcome, StartOutcome::Refused);
        QCOMPARE(sent(u"start"_s), 1);
        QCOMPARE(state(recording), RecordingState::StartFailed);
        QVERIFY(!agora::mayBeBilled(state(recording)));
    }

    void somebodyElsesRecordingIsNotOurs_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::newRow("201/7") << refusal(201, 7);
        QTest::newRow("53") << refusal(400, 53);
    }
    void somebodyElsesRecordingIsNotOurs()
    {
        QFETCH(const Result<HttpReply>, answer);
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::startFinished);
        m_answers[u"start"_s] = {answer};
        const QUuid recording = start();
        QCOMPARE(finished.first().first().value<StartRecordingReport>().outcome,
                 StartOutcome::AlreadyRecorded);
        QCOMPARE(state(recording), RecordingState::StartFailed);
        QVERIFY(!agora::mayBeBilled(state(recording)));
    }

    void anUpdateAnsweredForAnotherIsALostOne()
    {
        QSignalSpy finished(&m_stage->operations().updates, &RecordingUpdates::finished);
        m_answers[u"update"_s] = {said(200, "{" + otherNames + "}"), said(200, "{}")};
        const QUuid recording = running();
        QVERIFY(m_stage->operations().updates.subscribe(
            recording,
            {.audio = agora::UidList{agora::UidList::Kind::Block, {u"444"_s}},
             .video = agora::UidList{agora::UidList::Kind::Allow, {u"#allstream#"_s}}}));
        m_stage->advance(30s);
        QCOMPARE(sent(u"update"_s), 2);
        QCOMPARE(finished.first().first().value<UpdateReport>().outcome, agora::UpdateOutcome::Unconfirmed);
        QVERIFY(m_stage->recording(recording)->toldSettings().pendingSubscription);
    }

    void whatWasNeverSeenIsNotFound_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::addColumn<int>("seconds"); // until then
        QTest::newRow("404: mode, App ID, UID or connection is wrong") << gone() << 95;
        QTest::newRow("the recording ID is of another resource ID") << refusal(400, 1003) << 1;
        QTest::newRow("the resource ID is none") << refusal(400, 1001) << 1;
        QTest::newRow("the App ID is none") << said(400, R"({"message":"appid is invalid"})") << 1;
    }
    void whatWasNeverSeenIsNotFound()
    {
        QFETCH(const Result<HttpReply>, answer);
        QFETCH(const int, seconds);
        m_answers[u"query"_s] = {answer};
        const QUuid recording = adopted();
        m_stage->advance(std::chrono::seconds(seconds));
        QCOMPARE(state(recording), RecordingState::NotFound);
        QVERIFY(!agora::isEnded(state(recording)));
        QVERIFY(!agora::mayBeBilled(state(recording)));
        restart();
        QCOMPARE(state(recording), RecordingState::NotFound);
        m_stage->advance(10min);
        QCOMPARE(state(recording), RecordingState::NotFound);
        QVERIFY(sent(u"query"_s) > 4); // queried now and then

        m_answers[u"query"_s] = {status(5)};
        m_stage->advance(3min);
        QCOMPARE(state(recording), RecordingState::Recording);
        m_answers[u"query"_s] = {gone()};
        m_stage->advance(5min);
        QCOMPARE(state(recording), RecordingState::EndedByService); // now it was seen
    }
    /// The service reports the start time only while recording.
    void theBeginningOfAnAdoptedRecordingIsKept()
    {
        const qint64 began = m_stage->clock.nowMs() - 3'600'000;
        m_answers[u"query"_s] = {
            about(ourNames, R"({"status":5,"sliceStartTime":)" + QByteArray::number(began) + "}")};
        const QUuid recording = adopted();
        QCOMPARE(m_stage->recording(recording)->startedMs, began);
        m_answers[u"query"_s] = {gone()};
        m_stage->advance(5min);
        QCOMPARE(state(recording), RecordingState::EndedByService);
        const auto lasted = m_stage->operations().costs.elapsed(*m_stage->recording(recording));
        QVERIFY(lasted > 1h);
        restart();
        QCOMPARE(m_stage->operations().costs.elapsed(*m_stage->recording(recording)), lasted);
        QVERIFY(m_stage->operations().costs.soFar(*m_stage->recording(recording)));
    }
    void whatWasNeverFoundMayBeTakenOffTheList()
    {
        m_answers[u"query"_s] = {gone()};
        const QUuid recording = adopted();
        m_stage->advance(100s);
        const auto off =
            m_stage->operations().recordings.possible(agora::RecordingAction::TakeOff, recording);
        QVERIFY(off.yes && !off.ask);
        QVERIFY(m_stage->operations().recordings.forget(recording).has_value());
        restart();
        QVERIFY(m_stage->recording(recording) == nullptr);
    }
    void whatWasSeenBeforeARestartHasEnded()
    {
        const QUuid recording = adopted();
        QCOMPARE(state(recording), RecordingState::Recording);
        m_answers[u"query"_s] = {gone()};
        restart();
        m_stage->advance(5min);
        QCOMPARE(state(recording), RecordingState::EndedByService);
    }
    void aStopOfWhatWasNeverSeenStopsNothing_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::newRow("404") << gone();
        QTest::newRow("its answer is lost") << lost();
    }
    void aStopOfWhatWasNeverSeenStopsNothing()
    {
        QFETCH(const Result<HttpReply>, answer);
        m_answers[u"query"_s] = {gone()};
        m_answers[u"stop"_s] = {answer};
        const QUuid recording = adopted();
        QCOMPARE(stopped(recording, StopWay::Asynchronous, 3min).outcome, agora::StopOutcome::NotFound);
        QCOMPARE(state(recording), RecordingState::NotFound);
    }
    /// Only the stop itself shows that this recording exists; then it is gone.
    void anAnsweredStopProvesTheIds()
    {
        m_answers[u"query"_s] = {refusal(504, 62)};
        const QUuid recording = adopted();
        m_answers[u"query"_s] = {gone()};
        const StopRecordingReport report = stopped(recording, StopWay::Asynchronous, 3min);
        QVERIFY(agora::isOver(report.outcome));
        QCOMPARE(state(recording), RecordingState::Stopped);
    }
    /// After its hours the service answers 404 whether or not it records.
    void theSilenceAboutWhatIsOutOfReachIsNoEnd()
    {
        const QUuid recording = running();
        m_stage->clock.jump(25h);
        m_answers[u"query"_s] = {gone()};
        m_answers[u"stop"_s] = {gone()};
        QCOMPARE(stopped(recording, StopWay::Asynchronous, 5min).outcome, agora::StopOutcome::Unconfirmed);
    }
    void whatIsOutOfReachIsShownAsSuch()
    {
        const QUuid recording = running();
        m_stage->clock.jump(25h);
        m_answers[u"query"_s] = {gone()};
        m_stage->advance(5min);
        QCOMPARE(state(recording), RecordingState::ApiExpired);
    }
    /// The same after a restart between the stop and its answer.
    void aResumedStopOfWhatWasNeverSeenStopsNothing()
    {
        m_answers[u"query"_s] = {gone()};
        m_answers[u"stop"_s].clear();
        const QUuid recording = adopted();
        m_stage->operations().recordings.stop({recording}, StopWay::Asynchronous);
        m_stage->settle();
        restart();
        m_stage->advance(3min);
        QCOMPARE(state(recording), RecordingState::NotFound);
    }

    void anUnconfirmedStopIsAskedForOften()
    {
        const QUuid recording = unconfirmed();
        QVERIFY(!recording.isNull());
        const int before = sent(u"query"_s);
        m_stage->advance(5min);
        const int early = sent(u"query"_s) - before;
        QVERIFY2(early >= 5 * 4, qPrintable(QString::number(early)));
        m_stage->advance(15min);
        const int later = sent(u"query"_s);
        m_stage->advance(10min);
        const int late = sent(u"query"_s) - later;
        QVERIFY2(late >= 9 && late <= 11, qPrintable(QString::number(late)));
        QCOMPARE(state(recording), RecordingState::StopUnknown);
    }

    void theTruthAboutAStopIsTold_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::addColumn<agora::StopOutcome>("outcome");
        QTest::addColumn<RecordingState>("after");
        QTest::newRow("it is stopped after all")
            << status(8) << agora::StopOutcome::StoppedUploadUnverified << RecordingState::Stopped;
        QTest::newRow("it is gone after all")
            << gone() << agora::StopOutcome::StoppedUploadUnverified << RecordingState::Stopped;
        QTest::newRow("it still records")
            << status(5) << agora::StopOutcome::StillRecording << RecordingState::Recording;
    }
    void theTruthAboutAStopIsTold()
    {
        QFETCH(const Result<HttpReply>, answer);
        QFETCH(const agora::StopOutcome, outcome);
        QFETCH(const RecordingState, after);
        const QUuid recording = unconfirmed();
        QVERIFY(!recording.isNull());
        QSignalSpy settled(&m_stage->operations().recordings, &RecordingActions::stopSettled);
        m_stage->advance(1min);
        QCOMPARE(settled.size(), 0);
        m_answers[u"query"_s] = {answer};
        m_stage->advance(2min);
        QCOMPARE(settled.size(), 1);
        const auto report = settled.first().first().value<StopRecordingReport>();
        QCOMPARE(report.outcome, outcome);
        QCOMPARE(report.recording, recording);
        const Batch *batch = m_stage->operations().batches.find(report.batch);
        const auto *corrected = std::get_if<StopRecordingReport>(batch->reportOf(recording));
        QCOMPARE(corrected->outcome, outcome);
        QCOMPARE(state(recording), after);
        QCOMPARE(m_stage->recording(recording)->lastOutcome, std::optional(outcome));
        QCOMPARE(sent(u"stop"_s), 1); // queries find out the truth
        restart();
        QCOMPARE(state(recording), after);
    }
};

TALLYLIGHT_TEST(TstRecordingTruth);
#include "tst_recordingtruth.moc"
