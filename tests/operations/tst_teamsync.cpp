#include "operations/colleagues.h"
#include "operations/recordingnow.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;
using agora::RecordingState;

/// What a program tells its team, and what it makes of what colleagues told (operations/README 10).
class TstTeamSync final : public QObject, private Colleagues
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(meet()); }

    void cleanup()
    {
        m_ann.reset();
        m_max.reset();
    }

    void bothAreConnected()
    {
        QCOMPARE(status(*m_ann).kind, TeamSyncStatus::Kind::Connected);
        QCOMPARE(status(*m_max).kind, TeamSyncStatus::Kind::Connected);
        QCOMPARE(status(*m_ann).untold, 0);
    }

    void aColleaguesRecordingAppearsWithItsOwner()
    {
        const QUuid recording = started();
        QCOMPARE(state(*m_ann, recording), RecordingState::Recording);
        const RecordingEntry *seen = m_max->recording(recording);
        QVERIFY(seen != nullptr);
        QCOMPARE(seen->owner, u"Ann"_s);
        QCOMPARE(seen->task, m_ann->recording(recording)->task);
        QCOMPARE(seen->state, RecordingState::Recording);
        QVERIFY(sent(*m_max, u"query"_s) > 0); // Max's program has asked the service itself
        QVERIFY(m_ann->recording(recording)->owner.isEmpty());
    }

    /// No time passes: nobody has to look.
    void aColleaguesRecordingAppearsAtOnce()
    {
        const auto recording = m_ann->operations().recordings.start(
            orderOf(agora::Mode::Mix, Stage::connection(), u"qa-team"_s));
        QVERIFY(recording);
        settle();
        QVERIFY(m_max->recording(*recording) != nullptr);
    }

    void theConnectionKnowsAsWhomItHasJoined()
    {
        const auto login = [](Stage &stage) {
            return stage.operations().stores.connections.find(Stage::connection().id)->teamLogin;
        };
        QCOMPARE(login(*m_max), max); // after a restart
        m_max->backend().teams().leave(Stage::connection().id);
        settle();
        QCOMPARE(login(*m_max), QString());
        QVERIFY(restart(*m_max));
        QCOMPARE(login(*m_max), QString());
    }

    void aColleaguesRecordingIsThereAfterARestart()
    {
        const QUuid recording = started();
        QVERIFY(restart(*m_max));
        QVERIFY(m_max->recording(recording) != nullptr);
        QCOMPARE(m_max->recording(recording)->owner, u"Ann"_s);
    }

    /// The question at quitting, and "Stop all", are about one's own.
    void aColleaguesRecordingIsNotOursToAnswerFor()
    {
        QVERIFY(!started().isNull());
        const auto now = [](Stage &stage) {
            return recordingNow(stage.operations().stores, stage.operations().recordings);
        };
        QCOMPARE(now(*m_ann).surely, 1);
        QCOMPARE(now(*m_max).surely + now(*m_max).perhaps, 0);
    }

    /// Each program that watches would otherwise tell the same again, in its own name.
    void whatIsSeenOfAColleaguesRecordingIsNotTold()
    {
        QVERIFY(!started().isNull());
        QVERIFY(m_server->kindsTold(ann).contains(u"recording"_s));
        QCOMPARE(m_server->kindsTold(max), QStringList());
    }

    void theHistoryNamesWhoDidIt()
    {
        const QUuid recording = started();
        const auto steps = m_max->operations().activity.history(recordingSubject(recording));
        QTRY_VERIFY(steps.isFinished());
        const Result<QList<Step>> told = steps.result();
        QVERIFY(told);
        QVERIFY(std::ranges::any_of(*told, [](const Step &step) {
            return step.kind == u"startSent" && step.args.value(byKey).toString() == u"Ann";
        }));
    }

    void whoIsCutOffTellsAfterwards()
    {
        m_server->reachable = false;
        const QUuid recording = started();
        QCOMPARE(state(*m_ann, recording), RecordingState::Recording);
        QVERIFY(status(*m_ann).untold > 0);
        QVERIFY(m_max->recording(recording) == nullptr);
        m_server->reachable = true;
        advance(31s);
        QCOMPARE(status(*m_ann).untold, 0);
        QVERIFY(m_max->recording(recording) != nullptr);
        QCOMPARE(state(*m_max, recording), RecordingState::Recording);
    }

    void whoIsKilledBeforeTellingTellsAtTheNextStart()
    {
        m_server->reachable = false;
        const QUuid recording = started();
        m_ann->kill();
        m_server->reachable = true;
        QVERIFY(restart(*m_ann));
        QCOMPARE(status(*m_ann).untold, 0);
        advance(31s);
        QVERIFY(m_max->recording(recording) != nullptr);
    }

    /// The team has it, but this program does not know that yet.
    void whoIsKilledBetweenTellsTwiceWithoutHarm()
    {
        m_server->reachable = false;
        QVERIFY(!started().isNull());
        const auto untold = m_ann->backend().teams().status(Stage::connection().id).untold;
        const QString file = m_ann->ledgerFile();
        m_ann->kill();
        QTemporaryDir kept;
        const QString copy = kept.filePath(u"ledger"_s);
        QVERIFY(QFile::copy(file, copy));
        m_server->reachable = true;
        QVERIFY(restart(*m_ann));
        const auto once = m_server->kindsTold(ann);
        QCOMPARE(once.size(), untold);
        m_ann->kill();
        QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
        QVERIFY(restart(*m_ann));
        QCOMPARE(status(*m_ann).untold, 0);
        QCOMPARE(m_server->kindsTold(ann).mid(0, once.size()), once);
        QCOMPARE(m_server->kindsTold(ann).count(u"startSent"_s), 1);
    }

    /// The others must not wait for it for ever.
    void whatTheServerRefusesIsLeftOut()
    {
        const QString subject = recordingSubject(started());
        m_ann->backend().journal().write({AppendStep{{.subject = subject, .kind = u"no word"_s}},
                                          AppendStep{{.subject = subject, .kind = u"after"_s}}});
        settle();
        QCOMPARE(status(*m_ann).untold, 0);
        QCOMPARE(status(*m_ann).untellable, 1);
        QVERIFY(m_server->kindsTold(ann).contains(u"after"_s));
    }

    void whoLeavesIsForgotten()
    {
        const QUuid recording = started();
        m_max->backend().teams().leave(Stage::connection().id);
        settle();
        QCOMPARE(status(*m_max).kind, TeamSyncStatus::Kind::Off);
        QVERIFY(!hasPassword(*m_max) && hasPassword(*m_ann));
        const auto finished = stop(*m_max, recording); // as without a team
        settle();
        QCOMPARE(m_cloud.stopsReceived, 1);
        QVERIFY(m_server->claims.empty());
        QVERIFY(restart(*m_max));
        QCOMPARE(status(*m_max).kind, TeamSyncStatus::Kind::Off);
    }

    void aConnectionIsRemovedWithItsTeam()
    {
        QVERIFY(!started().isNull());
        m_max->operations().connections.remove(Stage::connection().id);
        settle();
        QVERIFY(m_max->operations().stores.connections.find(Stage::connection().id) == nullptr);
        QCOMPARE(status(*m_max).kind, TeamSyncStatus::Kind::Off);
        QVERIFY(!hasPassword(*m_max));
    }

    void noSecretLeavesThisComputer_data()
    {
        QTest::addColumn<agora::Mode>("mode");
        QTest::newRow("a channel mixed") << agora::Mode::Mix;
        QTest::newRow("a channel stream by stream") << agora::Mode::Individual;
        QTest::newRow("a web page that is pushed on") << agora::Mode::Web;
    }
    void noSecretLeavesThisComputer()
    {
        QFETCH(const agora::Mode, mode);
        QVERIFY(!started(mode).isNull());
        QByteArray everything;
        for (const auto &[change, told] : m_server->steps)
            everything += told.step.subject.toUtf8() + QJsonDocument(told.step.args).toJson();
        QVERIFY(everything.contains("TEAMRESOURCE"));
        for (const char *secret : {"SAMPLE-ACCESS-KEY", "SAMPLE-SECRET-KEY", "SAMPLE-RTC-TOKEN",
                                   "sample-customer-secret", "sample-team-password", "live/sample-key"})
            QVERIFY2(!everything.contains(secret), secret);
    }

    /// "Stopped" is what the service says, not what a colleague's program says.
    void aTeamThatLiesEndsNothing()
    {
        const QUuid recording = started();
        const auto liar = oneMore(ann);
        (void)liar->tell({{.id = QUuid::createUuid(),
                           .account = m_server->account.id,
                           .subject = recordingSubject(recording),
                           .kind = u"stopped"_s,
                           .args = {{enteredKey, u"stopped"_s}}}});
        advance(10s);
        QCOMPARE(state(*m_max, recording), RecordingState::Recording);
        QVERIFY(restart(*m_max));
        QCOMPARE(state(*m_max, recording), RecordingState::Recording);
    }
};

TALLYLIGHT_TEST(TstTeamSync);
#include "tst_teamsync.moc"
