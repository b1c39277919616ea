#include "operations/colleagues.h"
#include "operations/teamsync/onepoller.h"

using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;
using agora::RecordingState;

/// One program asks the service for the whole team, and nobody ends anything because of what it says
/// (operations/README 10).
class TstOnePoller final : public QObject, private Colleagues
{
    Q_OBJECT

    std::vector<std::unique_ptr<Stage>> m_others;

    /// Programs in addition to Ann's and Max's.
    [[nodiscard]] bool moreArrive(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_others.push_back(std::make_unique<Stage>());
            if (!arrives(*m_others.back(), max))
                return false;
        }
        return true;
    }
    void settleAll()
    {
        for (int turn = 0; turn < 3; ++turn) {
            for (const auto &stage : m_others)
                stage->settle();
            settle();
        }
    }
    void pass(milliseconds time)
    {
        for (milliseconds gone{0}; gone < time; gone += 1s) {
            for (Stage *stage : {m_ann.get(), m_max.get()}) {
                if (stage->isOpen())
                    stage->advance(1s);
            }
            for (const auto &stage : m_others)
                stage->advance(1s);
            m_server->nowMs += 1'000;
            for (const auto &stage : m_others)
                stage->settle();
            for (Stage *stage : {m_ann.get(), m_max.get()}) {
                if (stage->isOpen())
                    stage->settle();
            }
        }
    }
    [[nodiscard]] int queries() const
    {
        int all = 0;
        for (const Stage *stage : {m_ann.get(), m_max.get()})
            all += sent(*stage, u"query"_s);
        for (const auto &stage : m_others)
            all += sent(*stage, u"query"_s);
        return all;
    }
    [[nodiscard]] static const OnePoller &poller(Stage &stage)
    {
        return stage.backend().teams().membership(Stage::connection().id)->poller();
    }
    /// A member publishes whatever it likes.
    void publish(const QUuid &recording, const QJsonObject &args)
    {
        const auto liar = oneMore(ann);
        const QString sid = m_max->recording(recording)->task.sid.toLower();
        (void)liar->report(m_server->account.id, {{.subject = u"sid/"_s + sid, .args = args}});
        settle();
    }

private Q_SLOTS:
    void init() { QVERIFY(meet()); }

    void cleanup()
    {
        m_others.clear();
        m_ann.reset();
        m_max.reset();
    }

    void recordings_data()
    {
        QTest::addColumn<RecordingState>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("silent");
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<Hearsay>("follows");
        using enum RecordingState;
        const auto row = [](const char *name, RecordingState here, const QString &there, bool silent,
                            bool repeated, Hearsay follows) {
            QTest::newRow(name) << here << there << silent << repeated << follows;
        };
        row("it records", Recording, u"recording"_s, false, false, Hearsay::Confirmed);
        row("it still records", Recording, u"recording"_s, false, true, Hearsay::Confirmed);
        row("it is paused", Paused, u"paused"_s, false, true, Hearsay::Confirmed);
        row("a colleague has paused it", Recording, u"paused"_s, false, false, Hearsay::AskOnce);
        row("not proven with this credential", Adopted, u"recording"_s, false, false, Hearsay::AskOnce);
        row("not proven, told again", Adopted, u"recording"_s, false, true, Hearsay::Nothing);
        row("an end", Recording, u"endedByService"_s, false, false, Hearsay::AskOnce);
        row("an end, told again", Recording, u"endedByService"_s, false, true, Hearsay::Nothing);
        row("a colleague's stop has ended it", Paused, u"stopped"_s, false, false, Hearsay::AskOnce);
        row("a doubt", Recording, u"verifying"_s, false, false, Hearsay::Heard);
        row("a doubt on both sides", Verifying, u"verifying"_s, false, false, Hearsay::Nothing);
        row("a stop in progress", Recording, u"stopping"_s, false, false, Hearsay::Heard);
        row("no answer", Recording, u"recording"_s, true, false, Hearsay::Heard);
        row("no answer, not proven here", Adopted, u"recording"_s, true, false, Hearsay::Nothing);
        row("a stop of this program", Stopping, u"stopped"_s, false, false, Hearsay::Nothing);
        row("its unknown outcome", StopUnknown, u"recording"_s, false, false, Hearsay::Nothing);
        row("over here, alive there", Stopped, u"recording"_s, false, false, Hearsay::Nothing);
        row("taken off a colleague's list", Recording, u"discarded"_s, false, false, Hearsay::Nothing);
        row("a word of a newer program", Recording, u"dreaming"_s, false, false, Hearsay::Nothing);
    }
    void recordings()
    {
        QFETCH(const RecordingState, here);
        QFETCH(const QString, there);
        QFETCH(const bool, silent);
        QFETCH(const bool, repeated);
        QFETCH(const Hearsay, follows);
        QCOMPARE(weigh(RecordingHearsay{.here = here,
                                        .there = agora::stateFromWord(there),
                                        .silent = silent,
                                        .isRepeated = repeated}),
                 follows);
    }

    void runs_data()
    {
        QTest::addColumn<RunHearsay>("facts");
        QTest::addColumn<Hearsay>("follows");
        QTest::newRow("the same") << RunHearsay{.isRead = true, .same = true} << Hearsay::Confirmed;
        QTest::newRow("changed") << RunHearsay{.isRead = true} << Hearsay::AskOnce;
        QTest::newRow("changed, told again")
            << RunHearsay{.isRead = true, .isRepeated = true} << Hearsay::Nothing;
        QTest::newRow("no answer") << RunHearsay{.isRead = true, .silent = true} << Hearsay::Heard;
        QTest::newRow("never read here") << RunHearsay{.same = true} << Hearsay::Nothing;
        QTest::newRow("a rule or stop of this program depends on it")
            << RunHearsay{.isRead = true, .isOurs = true, .same = true} << Hearsay::Nothing;
        QTest::newRow("over") << RunHearsay{.isRead = true, .hasEnded = true} << Hearsay::Nothing;
    }
    void runs()
    {
        QFETCH(const RunHearsay, facts);
        QFETCH(const Hearsay, follows);
        QCOMPARE(weigh(facts), follows);
    }

    void oneLeads() { QVERIFY(poller(*m_ann).leads() != poller(*m_max).leads()); }

    /// Five minutes: as many queries as one program sends.
    void fiveAskAsOften()
    {
        QVERIFY(moreArrive(3));
        QVERIFY(!started().isNull());
        settleAll();
        pass(40s); // everybody has proven it with a query of their own
        const int before = queries();
        const int anns = sent(*m_ann, u"query"_s);
        pass(300s);
        const int leaders = sent(*m_ann, u"query"_s) - anns;
        QVERIFY(leaders >= 2);
        QCOMPARE(queries() - before, leaders);
        for (const auto &stage : m_others)
            QVERIFY(!stage->operations().stores.recordings.all().front().stale);
    }

    void aFollowersRowIsAsFresh()
    {
        const QUuid recording = started();
        pass(40s);
        const int before = sent(*m_ann, u"query"_s);
        for (int second = 0; second < 130 && sent(*m_ann, u"query"_s) == before; ++second)
            pass(1s);
        QVERIFY(sent(*m_ann, u"query"_s) > before);
        advance(1s);
        const qint64 behind = std::abs((m_ann->clock.nowMs() - m_ann->recording(recording)->lastQueryMs)
                                       - (m_max->clock.nowMs() - m_max->recording(recording)->lastQueryMs));
        QVERIFY2(behind <= 1'000, qPrintable(QString::number(behind)));
    }

    void whoFollowsAsksAfterSilence()
    {
        const QUuid recording = started();
        pass(40s);
        const QString subject = recordingSubject(recording);
        QVERIFY(poller(*m_max).sparedFor(subject) > 0ms);
        m_ann->kill();
        advance(5s);
        QVERIFY(poller(*m_max).sparedFor(subject) > 0ms || poller(*m_max).leads());
        const int before = sent(*m_max, u"query"_s);
        pass(130s);
        QVERIFY(poller(*m_max).leads()); // the lock was free
        QVERIFY(sent(*m_max, u"query"_s) > before);
    }

    void withoutTheDatabaseEverybodyAsks()
    {
        QVERIFY(!started().isNull());
        pass(40s);
        m_server->reachable = false;
        const int before = sent(*m_max, u"query"_s);
        pass(160s);
        QVERIFY(sent(*m_max, u"query"_s) > before);
    }

    /// One query of one's own decides, and a colleague's lie costs no more than that.
    void aPublishedEndEndsNothing()
    {
        const QUuid recording = started();
        pass(40s);
        const int before = sent(*m_max, u"query"_s);
        publish(recording, {{u"state"_s, u"stopped"_s}});
        advance(5s);
        QCOMPARE(sent(*m_max, u"query"_s), before + 1);
        QCOMPARE(state(*m_max, recording), RecordingState::Recording);
    }

    void noReadingIsOfTheFuture()
    {
        const QUuid recording = started();
        pass(40s);
        publish(recording, {{u"state"_s, u"recording"_s}, {u"ageMs"_s, -3'600'000}});
        QVERIFY(m_max->recording(recording)->lastQueryMs > 0);
        QVERIFY(m_max->recording(recording)->lastQueryMs <= m_max->clock.nowMs());
    }

    void aPublishedEndIsSeenAtOnce()
    {
        const QUuid recording = started();
        pass(40s);
        m_cloud.recording = false;
        publish(recording, {{u"state"_s, u"endedByService"_s}});
        advance(3s);
        QCOMPARE(state(*m_max, recording), RecordingState::EndedByService);
    }

    /// What was published before this program came may be hours old.
    void whatWasPublishedBeforeSparesNobody()
    {
        const QUuid recording = started();
        pass(40s);
        QVERIFY(restart(*m_max)); // Ann's program leads, and publishes nothing meanwhile
        QVERIFY(!poller(*m_max).leads());
        QCOMPARE(poller(*m_max).sparedFor(recordingSubject(recording)), 0ms);
    }
};

TALLYLIGHT_TEST(TstOnePoller);
#include "tst_onepoller.moc"
