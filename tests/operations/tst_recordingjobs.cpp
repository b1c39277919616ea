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

    /// Between acquire and start the disk slept for longer than a reservation lives: the old one is left
    /// alone.
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
};

TALLYLIGHT_TEST(TstRecordingJobs);
#include "tst_recordingjobs.moc"
