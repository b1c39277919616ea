#include "ledger/support.h"
#include "operations/stepkinds.h"
#include "operations/toldcloud.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

/// Only a step that names a recording's new state changes that state (ledger/README 2).
class TstKeptState final : public QObject, private ToldCloud
{
    Q_OBJECT
private:
    /// Adds the step to the ledger of the program that has ended, and starts the next one, which nobody
    /// answers.
    void restartAfter(const QUuid &recording, const QString &kind)
    {
        m_stage->kill();
        {
            Ledger ledger(m_stage->ledgerFile());
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(ledger.commit({sampleStep(recordingSubject(recording), kind)})));
        }
        m_answers.clear();
        QVERIFY(m_stage->open());
        m_stage->settle();
    }
    static void everyKind()
    {
        QTest::addColumn<QString>("kind");
        for (int i = 0; !stepWord(static_cast<StepKind>(i)).isEmpty(); ++i) {
            const QString word = stepWord(static_cast<StepKind>(i));
            QTest::newRow(qPrintable(word)) << word;
        }
        QTest::newRow("a newer program's") << u"teleported"_s;
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }

    void aStepLeavesARecordingWhatItIs_data() { everyKind(); }
    void aStepLeavesARecordingWhatItIs()
    {
        QFETCH(QString, kind);
        const QUuid recording = running();
        QVERIFY(!recording.isNull());
        restartAfter(recording, kind);
        QCOMPARE(state(recording), RecordingState::Recording);
        QVERIFY(m_stage->recording(recording)->idsProven);
    }

    void aStepBehindTheEndLeavesTheFiles_data() { everyKind(); }
    void aStepBehindTheEndLeavesTheFiles()
    {
        QFETCH(QString, kind);
        const QUuid recording = running();
        m_answers[u"stop"_s] = {about(
            ourNames, R"({"fileListMode":"string","fileList":"qa.m3u8","uploadingStatus":"uploaded"})")};
        (void)stopped(recording, StopWay::WaitForUpload, 10s);
        QCOMPARE(state(recording), RecordingState::Stopped);
        const RecordingEntry before = *m_stage->recording(recording);
        QCOMPARE(before.recordedFiles().size(), 1);
        m_stage->advance(1min);
        restartAfter(recording, kind);
        QCOMPARE(state(recording), RecordingState::Stopped);
        const RecordingEntry *after = m_stage->recording(recording);
        QCOMPARE(after->recordedFiles(), before.recordedFiles());
        QVERIFY(after->upload == before.upload);
        QCOMPARE(after->endedMs, before.endedMs);
    }

    /// A rule and an update write steps of their own; neither repeats the state.
    void whatIsNoNewStateIsNoStepOfTheState()
    {
        const QUuid recording = running();
        QVERIFY(m_stage->operations().autoStops.set(
            {recording}, {.when = AutoStopRule::When::AfterDuration, .minutes = 600}));
        QVERIFY(
            m_stage->operations().updates.subscribe(recording, {.audio = agora::UidList{.uids = {u"7"_s}}}));
        m_stage->advance(1min);
        const auto asked = m_stage->operations().activity.history(recordingSubject(recording));
        QTRY_VERIFY(asked.isFinished());
        QStringList kinds;
        for (const Step &step : asked.result().value_or({}))
            kinds << step.kind;
        QCOMPARE(kinds.join(u' '),
                 u"acquired startSent confirming recording autoStopSet updateSent updateOutcome"_s);
        m_stage->kill();
        m_answers.clear();
        QVERIFY(m_stage->open());
        QCOMPARE(state(recording), RecordingState::Recording);
    }
};

TALLYLIGHT_TEST(TstKeptState);
#include "tst_keptstate.moc"
