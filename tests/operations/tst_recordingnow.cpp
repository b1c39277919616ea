#include "operations/faststage.h"
#include "operations/recordingnow.h"
#include "stores/stores.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

using agora::RecordingState;
using wallarm::RunState;

/// What counts as recording now, and what a stop of everything would stop.
class TstRecordingNow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whetherARunRecords_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::addColumn<std::optional<bool>>("recording");
        QTest::addColumn<bool>("stopping");
        QTest::addColumn<bool>("unconfirmed");
        QTest::addColumn<bool>("notFound");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<Live>("live");
        const std::optional<bool> unknown;
        const std::optional<bool> yes = true;
        const std::optional<bool> no = false;
        QTest::newRow("recording") << RunState::Running << yes << false << false << false << false
                                   << Live::Surely;
        QTest::newRow("recording, old")
            << RunState::Running << yes << false << false << false << true << Live::Perhaps;
        QTest::newRow("never read") << RunState::Unknown << unknown << false << false << false << false
                                    << Live::Perhaps;
        QTest::newRow("being stopped")
            << RunState::Running << yes << true << false << false << false << Live::Surely;
        QTest::newRow("its stop is not confirmed")
            << RunState::Running << yes << false << true << false << false << Live::Perhaps;
        QTest::newRow("recorded, now not found")
            << RunState::Running << yes << false << false << true << false << Live::Perhaps;
        QTest::newRow("never found") << RunState::Unknown << unknown << false << false << true << false
                                     << Live::No;
        QTest::newRow("not recording")
            << RunState::Running << no << false << false << false << false << Live::No;
        QTest::newRow("ended") << RunState::Passed << unknown << false << false << false << true << Live::No;
        QTest::newRow("being copied")
            << RunState::Cloning << unknown << false << false << false << false << Live::No;
    }
    void whetherARunRecords()
    {
        QFETCH(RunState, state);
        QFETCH(std::optional<bool>, recording);
        QFETCH(bool, stopping);
        QFETCH(bool, unconfirmed);
        QFETCH(bool, notFound);
        QFETCH(bool, stale);
        QFETCH(Live, live);
        RunEntry run;
        run.run.state = state;
        run.run.recording = recording;
        run.stopping = stopping;
        if (unconfirmed)
            run.lastOutcome = wallarm::StopOutcome::Unconfirmed;
        run.notFound = notFound;
        run.stale = stale;
        QCOMPARE(liveOf(run), live);
    }

    /// Its node does not record yet, but a stop keeps it from beginning.
    void aRunThatWaitsForItsNode()
    {
        RunEntry run;
        run.run.state = RunState::Running;
        run.run.recording = true;
        run.run.readyForRecording = false;
        QCOMPARE(liveOf(run), Live::Waiting);
    }

    void whetherACloudRecordingRecords_data()
    {
        QTest::addColumn<RecordingState>("state");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<Live>("live");
        QTest::newRow("recording") << RecordingState::Recording << false << Live::Surely;
        QTest::newRow("paused, which is billed") << RecordingState::Paused << false << Live::Surely;
        QTest::newRow("recording under an unknown ID")
            << RecordingState::RunningNoSid << false << Live::Surely;
        QTest::newRow("recording, old") << RecordingState::Recording << true << Live::Perhaps;
        QTest::newRow("starting") << RecordingState::Confirming << false << Live::Perhaps;
        QTest::newRow("added, not checked") << RecordingState::Adopted << false << Live::Perhaps;
        QTest::newRow("start not confirmed") << RecordingState::StartUnknown << false << Live::Perhaps;
        QTest::newRow("stop not confirmed") << RecordingState::StopUnknown << false << Live::Perhaps;
        QTest::newRow("out of reach") << RecordingState::ApiExpired << false << Live::Perhaps;
        QTest::newRow("only reserved") << RecordingState::Acquired << false << Live::No;
        QTest::newRow("stopped") << RecordingState::Stopped << false << Live::No;
        QTest::newRow("ended, old") << RecordingState::EndedByService << true << Live::No;
    }
    void whetherACloudRecordingRecords()
    {
        QFETCH(RecordingState, state);
        QFETCH(bool, stale);
        QFETCH(Live, live);
        RecordingEntry recording;
        recording.state = state;
        recording.stale = stale;
        QCOMPARE(liveOf(recording), live);
    }

    /// Nothing of another connection, nothing that does not record, nothing twice.
    void whatAStopOfEverythingStops()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey recording = fast.add(u"1"_s);
        const RunKey off = fast.add(u"2"_s, {{u"recording"_s, false}});
        const RunKey stopping = fast.add(u"3"_s);
        fast.fault = [](const HttpRequest &request) -> std::optional<Stage::Reaction> {
            const bool isStop = request.url.path().endsWith("/stop"_L1);
            return isStop ? std::optional(Stage::Reaction{}) : std::nullopt; // never answered
        };
        fast.operations().testRuns.stop({stopping});
        fast.stage.settle();
        const auto now = [&fast](const QUuid &connection) {
            return recordingNow(fast.operations().stores, fast.operations().recordings, connection);
        };
        for (const QUuid &connection : {QUuid(), recording.connection}) {
            QCOMPARE(now(connection).runs, QList<RunKey>{recording});
            QCOMPARE(now(connection).outOfHand, QList<Subject>{stopping});
            QCOMPARE(now(connection).surely, 2);
            QCOMPARE(now(connection).perhaps, 0);
        }
        QCOMPARE(now(QUuid::createUuid()).stoppable(), 0);
        QVERIFY(!now({}).toStop().contains(Subject(off)));
    }
};

TALLYLIGHT_TEST(TstRecordingNow);
#include "tst_recordingnow.moc"
