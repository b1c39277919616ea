#include "agora/recordingstate.h"
#include "agora/timings.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "traps.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;
using agora::StopOutcome;

/// The traps of agora/README 16 that concern the life of a recording: what the whole program sends and says.
class TstTraps final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TrapStage> at;

    void pass(milliseconds time) { at->stage.advance(time); }
    StopRecordingReport stop(const QUuid &recording, StopWay way, milliseconds patience)
    {
        QSignalSpy finished(&at->stage.operations().recordings, &RecordingActions::stopFinished);
        at->stage.operations().recordings.stop({recording}, way);
        pass(patience);
        return finished.isEmpty() ? StopRecordingReport{}
                                  : finished.first().first().value<StopRecordingReport>();
    }
    void compareState(const QUuid &recording, RecordingState wanted)
    {
        QCOMPARE(agora::stateWord(at->state(recording)), agora::stateWord(wanted));
    }

private Q_SLOTS:
    void init()
    {
        at = std::make_unique<TrapStage>();
        QVERIFY(at->open());
    }
    void cleanup() { at.reset(); }

    // 1: a hard limit of 10 s against a stop that waits for the upload.
    void trap01_aStopThatWaitsForTheUploadGets60Seconds()
    {
        const QUuid recording = at->running();
        at->delays[u"stop"_s] = 45s;
        const auto report = stop(recording, StopWay::WaitForUpload, 46s);
        QCOMPARE(report.outcome, StopOutcome::Stopped);
        QCOMPARE(at->sent(u"stop"_s).size(), 1);
        QCOMPARE(at->sent(u"stop"_s).first().timeout, 60s);
    }

    // 2: a lost start repeated with a new resource ID or another UID is a second recording.
    void trap02_aLostStartIsRepeatedUnchanged()
    {
        at->answers[u"start"_s] = {u"lost"_s, u"err-start-500-62-timeout.json"_s,
                                   u"res-start-200-mix.json"_s};
        const QUuid recording = at->start();
        pass(20s);
        const auto starts = at->sent(u"start"_s);
        QCOMPARE(starts.size(), 3);
        for (const HttpRequest &request : starts) {
            QCOMPARE(request.url, starts.first().url);
            QCOMPARE(request.body, starts.first().body);
        }
        QCOMPARE(at->sent(u"acquire"_s).size(), 1);
        QVERIFY(at->state(recording) != RecordingState::StartUnknown);
    }

    // 3: the documentation itself recommends another UID after three failed starts.
    void trap03_nobodyButTheUserOrdersAnotherUid()
    {
        at->answers[u"start"_s] = {u"lost"_s};
        const QUuid recording = at->start();
        pass(600s);
        QCOMPARE(at->sent(u"start"_s).size(), 4); // the first one, and 3, 6, 9 s later
        QCOMPARE(at->sent(u"acquire"_s).size(), 1);
        compareState(recording, RecordingState::StartUnknown);
        QVERIFY(agora::mayBeBilled(at->state(recording)));
    }

    // 4: not every 2xx is a success.
    void trap04_201And206AreNoSuccess_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<RecordingState>("state");
        QTest::newRow("201 is: already started, by somebody else")
            << u"err-start-201-7-already-started.json"_s << RecordingState::StartFailed;
        QTest::newRow("206 is: not completed")
            << u"err-start-206-65-not-completed.json"_s << RecordingState::StartUnknown;
    }
    void trap04_201And206AreNoSuccess()
    {
        QFETCH(const QString, answer);
        QFETCH(const RecordingState, state);
        at->answers[u"start"_s] = {answer};
        const QUuid recording = at->start();
        pass(60s);
        compareState(recording, state);
        QVERIFY(at->sent(u"query"_s).isEmpty());
    }

    // 5: 206/435 is an end; a repeat would report a failure.
    void trap05_nobodyPublishedEndsTheStop()
    {
        const QUuid recording = at->running();
        at->answers[u"stop"_s] = {u"err-stop-206-435-no-recorded-data.json"_s};
        const auto report = stop(recording, StopWay::Asynchronous, 300s);
        QCOMPARE(report.outcome, StopOutcome::StoppedNoFile);
        QCOMPARE(at->stage.sent.size(), 1);
        compareState(recording, RecordingState::Stopped);
    }

    // 6: a 404 from the gateway says nothing about the recording.
    void trap06_noRouteIsNotTheEnd()
    {
        const QUuid recording = at->running();
        at->answers[u"query"_s] = {u"err-gw-404-no-route.json"_s};
        pass(600s);
        QVERIFY(at->sent(u"query"_s).size() > 3);
        compareState(recording, RecordingState::Recording);
        at->answers[u"stop"_s] = {u"err-gw-404-no-route.json"_s};
        QCOMPARE(stop(recording, StopWay::Asynchronous, 1s).outcome, StopOutcome::Refused);
        compareState(recording, RecordingState::Recording);
    }

    // 7: the first 404 may be a fail-over, which takes up to 90 s; a replacement would be billed beside it.
    void trap07_a404IsAFailOverFor90Seconds()
    {
        const QUuid recording = at->running();
        at->answers[u"query"_s] = {u"err-query-404-404-no-worker.json"_s};
        at->stage.operations().recordings.query({recording});
        pass(89s);
        compareState(recording, RecordingState::Verifying);
        QVERIFY(at->sent(u"start"_s).isEmpty() && at->sent(u"acquire"_s).isEmpty());
        at->answers[u"query"_s] = {u"res-query-200-mix-json.json"_s};
        pass(2s);
        compareState(recording, RecordingState::Recording);

        at->answers[u"query"_s] = {u"err-query-404-404-no-worker.json"_s};
        at->stage.operations().recordings.query({recording});
        pass(93s);
        compareState(recording, RecordingState::EndedByService);
    }

    // 8: start 200 does not prove that anything is recorded.
    void trap08_startedIsNotRecording()
    {
        at->answers[u"query"_s] = {u"res-query-200-status-03.json"_s};
        const QUuid recording = at->start();
        pass(60s);
        compareState(recording, RecordingState::Confirming);
        QCOMPARE(agora::lamp(at->state(recording)), agora::Lamp::Hollow);
        at->answers[u"query"_s] = {u"res-query-200-mix-json.json"_s};
        pass(15s);
        compareState(recording, RecordingState::Recording);
    }

    // 17: updateLayout is not a patch: what is left out falls back to its default.
    void trap17_aLayoutIsSentWhole()
    {
        at->answers[u"updateLayout"_s] = {u"res-updateLayout-200.json"_s};
        const QUuid recording = at->running();
        const agora::Layout layout{
            .mixedVideoLayout = 3,
            .backgroundColor = u"#101820"_s,
            .panes = {{.width = 1, .height = 0.5}, {.y = 0.5, .width = 1, .height = 0.5}}};
        QVERIFY(at->stage.operations().updates.setLayout(recording, layout));
        at->stage.settle();
        // The editor starts with what is on the wire, so that a second change includes all of the first.
        agora::Layout next = at->stage.recording(recording)->toldSettings().layout.value_or(agora::Layout{});
        QCOMPARE(next, layout);
        next.panes.first().alpha = 0;
        QVERIFY(at->stage.operations().updates.setLayout(recording, next));
        at->stage.settle();
        const QByteArray body = at->sent(u"updateLayout"_s).value(1).body;
        for (const char *member : {"#101820", "\"mixedVideoLayout\":3", "\"alpha\":0", "\"y_axis\":0.5"})
            QVERIFY2(body.contains(member), member);
    }

    // 19: nothing and no one may cause a delay between acquire and start.
    void trap19_startFollowsAcquireAtOnce()
    {
        at->start();
        QCOMPARE(at->sent(u"acquire"_s).size(), 1);
        QCOMPARE(at->sent(u"start"_s).size(), 1); // the clock has not moved
    }

    // 20: after resourceExpiredHour every call is answered 404, and the recording may continue.
    void trap20_a404AfterTheLastHourIsNoEnd_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("asked") << false;
        QTest::newRow("stopped") << true;
    }
    void trap20_a404AfterTheLastHourIsNoEnd()
    {
        QFETCH(const bool, stopped);
        StartOrder order = orderOf(agora::Mode::Mix, Stage::connection(), u"qa-room-01"_s);
        order.uid = u"900001"_s;
        order.acquire.resourceExpiredHour = 1;
        const QUuid recording = at->stage.operations().recordings.start(order).value_or(QUuid());
        pass(3605s);
        compareState(recording, RecordingState::Recording);
        at->answers[u"query"_s] = {u"err-query-404-404-no-worker.json"_s};
        at->answers[u"stop"_s] = {u"err-stop-404-404-no-worker.json"_s};
        if (stopped)
            QCOMPARE(stop(recording, StopWay::Asynchronous, 100s).outcome, StopOutcome::Unconfirmed);
        pass(300s);
        compareState(recording, RecordingState::ApiExpired);
        QVERIFY(agora::mayBeBilled(at->state(recording)));
    }

    // 24: wrong storage keys show only after the start, as 404.
    void trap24_goneBeforeItRecordedIsAFailedStart()
    {
        at->answers[u"query"_s] = {u"res-query-200-status-02.json"_s, u"err-query-404-404-no-worker.json"_s};
        at->answers[u"stop"_s] = {u"err-stop-404-404-no-worker.json"_s};
        const QUuid recording = at->start();
        pass(120s);
        compareState(recording, RecordingState::StartFailed);
        QVERIFY(at->sent(u"stop"_s).size() <= 1);
        QCOMPARE(at->sent(u"start"_s).size(), 1);
    }

    // 24, 8: and one that stays at 0 – 3 is stopped once, so that nothing continues to be billed.
    void trap24_neverReadyIsStoppedOnce()
    {
        at->answers[u"query"_s] = {u"res-query-200-status-03.json"_s};
        at->answers[u"stop"_s] = {u"err-stop-404-404-no-worker.json"_s};
        const QUuid recording = at->start();
        pass(600s);
        QCOMPARE(at->sent(u"stop"_s).size(), 1);
        compareState(recording, RecordingState::StartFailed);
    }
    /// Time in which no query is answered does not count, and an adopted recording is not stopped
    /// (agora/README 8.2).
    void trap24_butNotWhileNobodyAnswersNorWhenAdopted()
    {
        at->answers[u"query"_s] = {u"lost"_s};
        at->start();
        pass(300s);
        QVERIFY(at->sent(u"stop"_s).isEmpty());

        at->answers[u"query"_s] = {u"res-query-200-status-03.json"_s};
        pass(80s);
        QVERIFY(at->sent(u"stop"_s).isEmpty());
        at->stage.kill(); // the count starts over
        QVERIFY(at->stage.open());
        pass(80s);
        QVERIFY(at->sent(u"stop"_s).isEmpty());
        pass(30s);
        QCOMPARE(at->sent(u"stop"_s).size(), 1);

        at->stage.sent.clear();
        (void)at->stage.operations().recordings.adopt({Stage::connection().id,
                                                       {.appId = Stage::connection().appId,
                                                        .cname = u"others"_s,
                                                        .uid = u"9"_s,
                                                        .resourceId = u"R9"_s,
                                                        .sid = u"S9"_s}});
        pass(600s);
        QVERIFY(at->sent(u"stop"_s).isEmpty());
    }

    // 26: updates of one recording wait for each other.
    void trap26_updatesDoNotOverlap()
    {
        at->answers[u"updateLayout"_s] = {u"res-updateLayout-200.json"_s};
        at->delays[u"updateLayout"_s] = 5s;
        const QUuid recording = at->running();
        for (int preset = 0; preset < 3; ++preset)
            QVERIFY(at->stage.operations().updates.setLayout(recording, {.mixedVideoLayout = preset}));
        for (int sent = 1; sent <= 3; ++sent) {
            at->stage.settle();
            QCOMPARE(at->sent(u"updateLayout"_s).size(), sent);
            pass(5s);
        }
    }

    // 27: storage keys and tokens in a log or in the ledger.
    void trap27_noSecretIsWrittenDown()
    {
        static QStringList logged;
        logged.clear();
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; });
        at->answers[u"start"_s] = {u"lost"_s, u"err-start-400-2.json"_s};
        at->start();
        pass(60s);
        at->stage.kill();
        qInstallMessageHandler(before);
        QByteArray written = logged.join(u'\n').toUtf8();
        const auto files = QDir(at->stage.folder()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(written.contains("qa-room-01"));
        for (const char *secret :
             {"SAMPLE-ACCESS-KEY", "SAMPLE-SECRET-KEY", "SAMPLE-RTC-TOKEN", "sample-customer-secret"})
            QVERIFY2(!written.contains(secret), secret);
    }
};

TALLYLIGHT_TEST(TstTraps);
#include "tst_traps.moc"
