#include "operations/colleagues.h"
#include "support/testmain.h"

using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;
using agora::RecordingState;
using agora::StopOutcome;

/// One stop for the whole team (team/README 3), judged by what the service received.
class TstTeamStops final : public QObject, private Colleagues
{
    Q_OBJECT

    QUuid m_recording;

    /// Max's program says that its stop has left, and nothing more.
    void tellStopSent()
    {
        const auto other = oneMore(max);
        (void)other->tell({{.id = QUuid::createUuid(),
                            .account = m_server->account.id,
                            .subject = recordingSubject(m_recording),
                            .clientAtMs = 5,
                            .kind = u"stopSent"_s}});
        settle();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(meet());
        m_recording = started();
        QCOMPARE(state(*m_max, m_recording), RecordingState::Recording);
    }

    void cleanup()
    {
        m_ann.reset();
        m_max.reset();
    }

    void aColleagueStopsIt()
    {
        const auto finished = stop(*m_max, m_recording);
        settle();
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop),
                 u"Max"_s); // at once: "Max is stopping it"
        advance(10s);
        QCOMPARE(report(*finished).outcome, StopOutcome::StoppedUploadNotReported);
        QVERIFY(report(*finished).share.stopper.isEmpty() && !report(*finished).share.notAsked);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Stopped);
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
        const qint64 atMs = m_ann->recording(m_recording)->colleaguesStop->leftMs;
        QVERIFY(atMs > 0);
        QVERIFY(!m_max->recording(m_recording)->colleaguesStop); // it was himself
        QVERIFY(restart(*m_ann) && restart(*m_max));
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
        QCOMPARE(m_ann->recording(m_recording)->colleaguesStop->leftMs, atMs);
        QVERIFY(!m_max->recording(m_recording)->colleaguesStop);
    }

    /// The colleague's program was killed after its stop, which had no effect.
    void aStopperWhoIsGoneIsForgotten()
    {
        m_cloud.stops = false;
        m_cloud.answersStops = false;
        const auto finished = stop(*m_max, m_recording);
        settle();
        m_max->kill();
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
        advance(179s);
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
        advance(2s);
        QVERIFY(!m_ann->recording(m_recording)->colleaguesStop);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Recording);
    }

    /// The colleague's program is killed before it can tell how its stop ended.
    void whatIsGoneAfterAColleaguesStopWasStopped()
    {
        tellStopSent();
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Recording);
        m_cloud.recording = false;
        advance(6min);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Stopped);
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
        QCOMPARE(m_ann->recording(m_recording)->colleaguesStop->leftMs, 5);
    }

    /// It had ended by itself before the colleague's stop, and says so from then on.
    void whatHadEndedWasNotStoppedByAColleague()
    {
        m_cloud.recording = false;
        advance(6min);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::EndedByService);
        tellStopSent();
        QVERIFY(!m_ann->recording(m_recording)->colleaguesStop);
    }

    void bothStopItAtOnce()
    {
        m_cloud.stops = false; // what is sent takes a while to work
        const auto anns = stop(*m_ann, m_recording);
        const auto maxs = stop(*m_max, m_recording);
        advance(20s);
        m_cloud.recording = false;
        advance(30s);
        QCOMPARE(m_cloud.stopsReceived, 1);
        const bool annSent = sent(*m_ann, u"stop"_s) == 1;
        const StopRecordingReport sender = report(annSent ? *anns : *maxs);
        const StopRecordingReport watcher = report(annSent ? *maxs : *anns);
        QCOMPARE(sender.outcome, StopOutcome::StoppedUploadNotReported);
        QVERIFY(sender.share.stopper.isEmpty());
        QCOMPARE(watcher.outcome, StopOutcome::HadAlreadyEnded);
        QCOMPARE(watcher.share.stopper, annSent ? u"Ann"_s : u"Max"_s);
        QVERIFY(!watcher.share.notAsked);
    }

    /// "It records" was said before a colleague's stop was over, and arrives after it.
    void anAnswerFromBeforeTheEndSendsNothing()
    {
        m_cloud.stops = false;
        m_max->network = [usual = m_max->network](const HttpRequest &request) {
            Stage::Reaction reaction = usual(request);
            if (callOf(request) == u"query")
                reaction.after = 10s;
            return reaction;
        };
        const auto anns = stop(*m_ann, m_recording);
        settle();
        const auto maxs = stop(*m_max, m_recording);
        settle();
        m_cloud.recording = false;
        advance(40s);
        QCOMPARE(report(*anns).outcome, StopOutcome::StoppedUploadNotReported);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(report(*maxs).outcome, StopOutcome::HadAlreadyEnded);
        QCOMPARE(report(*maxs).share.stopper, u"Ann"_s);
    }

    /// The one who had claimed it is killed before its stop had an effect.
    void whoeverStopsItAfterOneWhoIsGoneReadsFirst()
    {
        m_cloud.stops = false;
        m_cloud.answersStops = false;
        const auto first = stop(*m_ann, m_recording);
        settle();
        QCOMPARE(m_cloud.stopsReceived, 1);
        m_ann->kill();
        m_cloud.stops = true;
        m_cloud.answersStops = true;
        settle();
        const auto before = m_max->sent.size();
        const auto second = stop(*m_max, m_recording);
        m_max->advance(10s);
        QCOMPARE(callOf(m_max->sent.at(before)), u"query"_s);
        QCOMPARE(m_cloud.stopsReceived, 2);
        QCOMPARE(report(*second).outcome, StopOutcome::StoppedUploadNotReported);
        QVERIFY(report(*second).share.stopper.isEmpty());
    }

    /// The program was killed while it stopped it, and a colleague has repeated the stop in its place.
    void whoHasJustStartedAsksTheTeamFirst()
    {
        m_cloud.stops = false;
        m_cloud.answersStops = false;
        const auto first = stop(*m_ann, m_recording);
        settle();
        m_ann->kill();
        const auto second = stop(*m_max, m_recording);
        m_max->advance(1s);
        QCOMPARE(m_cloud.stopsReceived, 2);
        m_server->isSlow = true;
        QVERIFY(m_ann->open());
        advance(1s);
        QCOMPARE(m_cloud.stopsReceived, 2);
        m_server->letIn();
        advance(20s);
        QCOMPARE(m_cloud.stopsReceived, 2);
    }

    void butDoesNotWaitLong()
    {
        m_server->isSlow = true;
        QVERIFY(restart(*m_max));
        const auto finished = stop(*m_max, m_recording);
        m_max->advance(1'999ms);
        QCOMPARE(m_cloud.stopsReceived, 0);
        m_max->advance(1ms);
        QCOMPARE(m_cloud.stopsReceived, 1);
        m_server->letIn();
        m_max->advance(10s);
        QVERIFY(report(*finished).share.notAsked);
        QCOMPARE(m_cloud.stopsReceived, 1);
    }

    void afterOneWhoIsGoneAnEndIsNotStoppedAgain()
    {
        m_cloud.answersStops = false;
        const auto first = stop(*m_ann, m_recording);
        settle();
        m_ann->kill();
        const auto second = stop(*m_max, m_recording);
        m_max->advance(3min);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(report(*second).outcome, StopOutcome::HadAlreadyEnded);
        QCOMPARE(report(*second).share.stopper, u"Ann"_s);
    }

    /// Whoever claimed a stop and does not send it keeps it for a hundred seconds.
    void anOldClaimHoldsNobodyUp()
    {
        const auto other = oneMore(ann);
        (void)other->claim({.id = QUuid::createUuid(),
                            .account = m_server->account.id,
                            .subject = u"sid/"_s + m_max->recording(m_recording)->task.sid});
        const auto finished = stop(*m_max, m_recording);
        advance(90s);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QVERIFY(finished->isEmpty());
        advance(30s);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(report(*finished).outcome, StopOutcome::StoppedUploadNotReported);
    }

    void withoutAnAnswerItLeavesAfterTwoSeconds()
    {
        m_server->silent = true;
        const auto finished = stop(*m_max, m_recording);
        m_max->advance(1'999ms);
        QCOMPARE(m_cloud.stopsReceived, 0);
        m_max->advance(1ms);
        QCOMPARE(m_cloud.stopsReceived, 1);
        m_max->advance(10s);
        QCOMPARE(report(*finished).outcome, StopOutcome::StoppedUploadNotReported);
        QVERIFY(report(*finished).share.notAsked);
    }

    void whoIsCutOffStopsAtOnce()
    {
        m_server->reachable = false;
        const auto finished = stop(*m_max, m_recording);
        m_max->settle();
        QCOMPARE(m_cloud.stopsReceived, 1);
        m_max->advance(10s);
        QVERIFY(report(*finished).share.notAsked);
    }

    void aViewerSendsNothing()
    {
        m_server->members[max].role = TeamRole::Viewer;
        const auto finished = stop(*m_max, m_recording);
        advance(10s);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QCOMPARE(report(*finished).outcome, StopOutcome::NotSent);
        QVERIFY(report(*finished).share.notAllowed);
        QCOMPARE(state(*m_max, m_recording), RecordingState::Recording);
    }

    void stoppingAgainOpensTheNextRound_data()
    {
        QTest::addColumn<bool>("byColleague");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("a colleague") << true << false;
        QTest::newRow("a colleague whose program was restarted") << true << true;
        QTest::newRow("the same person, after a restart") << false << true;
    }
    /// Twice for a request, whoever sends; and a person's next request is another one.
    void stoppingAgainOpensTheNextRound()
    {
        QFETCH(const bool, byColleague);
        QFETCH(const bool, restarted);
        m_cloud.stops = false;
        const auto first = stop(*m_max, m_recording);
        advance(2min);
        QCOMPARE(report(*first).outcome, StopOutcome::StillRecording);
        QVERIFY(!m_ann->recording(m_recording)->colleaguesStop); // nobody is stopping it anymore
        const int sends = m_cloud.stopsReceived;
        QVERIFY(sends >= 1 && sends <= 2);
        m_cloud.stops = true;
        Stage &next = byColleague ? *m_ann : *m_max;
        if (restarted)
            QVERIFY(restart(next));
        const auto second = stop(next, m_recording);
        advance(10s);
        QCOMPARE(m_cloud.stopsReceived, sends + 1);
        QCOMPARE(std::get<2>(m_server->claims.rbegin()->first), 2);
        QCOMPARE(report(*second).outcome, StopOutcome::StoppedUploadNotReported);
    }

    /// The request's second try is claimed, too.
    void aLostAnswerIsFollowedBySecondSendOfTheSameRound()
    {
        m_cloud.stops = false;
        m_cloud.answersStops = true;
        m_max->network = [usual = m_max->network](const HttpRequest &request) {
            Stage::Reaction reaction = usual(request);
            if (callOf(request) == u"stop")
                reaction.answer = Error{.kind = ErrorKind::AnswerLost};
            return reaction;
        };
        const auto finished = stop(*m_max, m_recording);
        advance(60s);
        QCOMPARE(m_cloud.stopsReceived, 2);
        QCOMPARE(report(*finished).outcome, StopOutcome::StillRecording);
        QCOMPARE(m_server->claims.size(), std::size_t(2));
        for (const auto &[key, held] : m_server->claims)
            QCOMPARE(std::get<2>(key), 1); // of one round
    }
};

TALLYLIGHT_TEST(TstTeamStops);
#include "tst_teamstops.moc"
