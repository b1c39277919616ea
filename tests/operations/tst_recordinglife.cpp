#include "support/harness.h"
#include "support/orders.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RecordingState;
using agora::UpdateOutcome;

namespace {

QJsonObject fault(const QString &call, const QString &act, const QString &kind, const QJsonObject &more = {},
                  int times = 1)
{
    QJsonObject order{{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/"_s + call}}},
                      {u"times"_s, times},
                      {u"act"_s, act},
                      {u"fault"_s, kind}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return order;
}

} // namespace

/// A recording in each mode from its start to its end, over real sockets, judged by the simulator's books.
class TstRecordingLife final : public QObject
{
    Q_OBJECT

private:
    /// Started and seen recording; null if that did not happen.
    static QUuid begun(Harness &harness, const StartOrder &order)
    {
        const Result<QUuid> recording = harness.operations().recordings.start(order);
        if (!recording)
            return {};
        const auto runs = [&] {
            const RecordingEntry *entry = harness.stores().recordings.find(*recording);
            return entry != nullptr && entry->state == RecordingState::Recording;
        };
        return QTest::qWaitFor(runs, longestWait) ? *recording : QUuid();
    }
    static UpdateReport updated(Harness &harness,
                                const std::function<Result<Done>(RecordingUpdates &)> &order)
    {
        QSignalSpy finished(&harness.operations().updates, &RecordingUpdates::finished);
        if (!order(harness.operations().updates))
            return {};
        (void)QTest::qWaitFor([&] { return !finished.isEmpty(); }, longestWait);
        return finished.isEmpty() ? UpdateReport() : finished.first().first().value<UpdateReport>();
    }

private Q_SLOTS:
    void fromStartToStop_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<StopWay>("way");
        QTest::newRow("individual") << Mode::Individual << StopWay::Asynchronous;
        QTest::newRow("raw keeps its word") << Mode::Raw << StopWay::WaitForUpload;
        QTest::newRow("mix") << Mode::Mix << StopWay::WaitForUpload;
        QTest::newRow("web") << Mode::Web << StopWay::WaitForUpload;
    }
    void fromStartToStop()
    {
        QFETCH(Mode, mode);
        QFETCH(StopWay, way);
        Harness harness;
        QVERIFY(harness.fill());
        const StartOrder order = orderOf(mode, harness.demo().agora(), u"qa-life"_s);
        const QUuid recording = begun(harness, order);
        QVERIFY(!recording.isNull());
        const auto entry = [&] { return harness.stores().recordings.find(recording); };
        QCOMPARE(harness.received(u"POST"_s, u"/start"_s), 1);
        const QJsonObject booked = harness.bookedRecording(entry()->task.sid);
        QCOMPARE(booked["mode"_L1].toString(), QString(agora::wireWord(mode)));
        QCOMPARE(booked["cname"_L1].toString(), u"qa-life"_s);
        QVERIFY(booked["billed"_L1].toBool());
        QVERIFY(entry()->toldSettings().start == agora::withoutSecrets(order.request));

        RecordingUpdates &updates = harness.operations().updates;
        if (mode == Mode::Web) {
            QCOMPARE(updates.whyNot(recording, UpdateKind::Layout), u"mode"_s);
            QCOMPARE(updated(harness, [&](auto &u) { return u.setPaused(recording, true); }).outcome,
                     UpdateOutcome::Done);
            QTRY_COMPARE(entry()->state, RecordingState::Paused);
            QCOMPARE(updated(harness,
                             [&](auto &u) {
                                 return u.setRtmpTarget(recording, u"rtmps://push.example.test/live/other"_s);
                             })
                         .outcome,
                     UpdateOutcome::Done);
            QCOMPARE(updated(harness, [&](auto &u) { return u.setPaused(recording, false); }).outcome,
                     UpdateOutcome::Done);
            QCOMPARE(entry()->state, RecordingState::Recording);
        } else {
            QCOMPARE(updates.whyNot(recording, UpdateKind::Pause), u"mode"_s);
            const agora::Subscription mute{
                .audio = agora::UidList{agora::UidList::Kind::Block, {u"444"_s}},
                .video = agora::UidList{agora::UidList::Kind::Allow, {u"#allstream#"_s}}};
            QCOMPARE(updated(harness, [&](auto &u) { return u.subscribe(recording, mute); }).outcome,
                     UpdateOutcome::Done);
            QCOMPARE(entry()->toldSettings().subscription, mute);
        }
        if (mode == Mode::Mix) {
            const agora::Layout layout{.mixedVideoLayout = 3,
                                       .backgroundColor = u"#ff0000"_s,
                                       .panes = {{.uid = u"101"_s, .width = 1, .height = 0.5, .alpha = 0}}};
            QCOMPARE(updated(harness, [&](auto &u) { return u.setLayout(recording, layout); }).outcome,
                     UpdateOutcome::Done);
            QCOMPARE(entry()->toldSettings().layout, layout);
            QCOMPARE(harness.received(u"POST"_s, u"/updateLayout"_s), 1);
        }
        QSignalSpy stopped(&harness.operations().recordings, &RecordingActions::stopFinished);
        harness.operations().recordings.stop({recording}, way);
        QTRY_COMPARE(stopped.size(), 1);
        const auto report = stopped.first().first().value<StopRecordingReport>();
        QVERIFY(agora::isOver(report.outcome));
        QTRY_VERIFY(!harness.bookedRecording(entry()->task.sid)["billed"_L1].toBool());
        QVERIFY(!entry()->recordedFiles().isEmpty());
        QCOMPARE(entry()->uploadAwaitedMs, 0);
        if (way == StopWay::WaitForUpload)
            QCOMPARE(entry()->upload, agora::UploadState::Uploaded);
        QCOMPARE(harness.operations().updates.whyNot(recording, UpdateKind::Credentials), u"state"_s);
    }

    void updatesInTrouble_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<UpdateOutcome>("outcome");
        QTest::addColumn<int>("sends");
        QTest::newRow("answer lost, repeated once")
            << fault(u"update"_s, u"after"_s, u"close"_s) << UpdateOutcome::Done << 2;
        QTest::newRow("lost again and again, but the page is paused")
            << fault(u"update"_s, u"after"_s, u"close"_s, {}, 9) << UpdateOutcome::Done << 2;
        QTest::newRow("lost again and again, and nothing was done")
            << fault(u"update"_s, u"none"_s, u"close"_s, {}, 9) << UpdateOutcome::Unconfirmed << 2;
        QTest::newRow("not completed, then done")
            << fault(u"update"_s, u"none"_s, u"status"_s, agoraStatus(206, 65, u"request not completed"_s))
            << UpdateOutcome::Done << 2;
        QTest::newRow("refused") << fault(u"update"_s, u"none"_s, u"status"_s,
                                          agoraStatus(400, 2, u"wrong"_s))
                                 << UpdateOutcome::Refused << 1;
        QTest::newRow("a fail-over's 404, then done")
            << fault(u"update"_s, u"none"_s, u"status"_s, agoraStatus(404, 404, u"failed to find worker"_s))
            << UpdateOutcome::Done << 2;
        QTest::newRow("rate limit") << fault(
            u"update"_s, u"none"_s, u"status"_s,
            {{u"status"_s, 429}, {u"body"_s, QJsonObject{{u"message"_s, u"API rate limit exceeded"_s}}}})
                                    << UpdateOutcome::Done << 2;
    }
    void updatesInTrouble()
    {
        QFETCH(QJsonObject, trouble);
        QFETCH(UpdateOutcome, outcome);
        QFETCH(int, sends);
        Harness harness;
        QVERIFY(harness.fill());
        const QUuid recording = begun(harness, orderOf(Mode::Web, harness.demo().agora(), u"qa-trouble"_s));
        QVERIFY(!recording.isNull());
        harness.fault(trouble);
        const UpdateReport report =
            updated(harness, [&](auto &updates) { return updates.setPaused(recording, true); });
        QCOMPARE(report.outcome, outcome);
        QCOMPARE(report.because.has_value(), outcome != UpdateOutcome::Done);
        QCOMPARE(harness.received(u"POST"_s, u"/update"_s), sends);
        QTRY_COMPARE(harness.stores().recordings.find(recording)->state,
                     outcome == UpdateOutcome::Done ? RecordingState::Paused : RecordingState::Recording);
    }

    void updatesOfOneRecordingWaitForEachOther()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const QUuid recording = begun(harness, orderOf(Mode::Mix, harness.demo().agora(), u"qa-queue"_s));
        QVERIFY(!recording.isNull());
        harness.fault(fault(u"updateLayout"_s, u"before"_s, u"delay"_s, {{u"delayMs"_s, 2000}}));
        RecordingUpdates &updates = harness.operations().updates;
        QSignalSpy finished(&updates, &RecordingUpdates::finished);
        for (int kind : {0, 1, 0})
            QVERIFY(updates.setLayout(recording, {.mixedVideoLayout = kind}).has_value());
        QTRY_COMPARE(harness.received(u"POST"_s, u"/updateLayout"_s), 1);
        QCOMPARE(finished.size(), 0); // the second does not leave while the first has no answer
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(harness.received(u"POST"_s, u"/updateLayout"_s), 3);
        QCOMPARE(harness.stores().recordings.find(recording)->toldSettings().layout->mixedVideoLayout, 0);
    }

    void whatCannotBeChangedIsRefusedAtOnce()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const QUuid recording = harness.recording(Mode::Mix);
        RecordingUpdates &updates = harness.operations().updates;
        const auto field = [](const Result<Done> &result) {
            return result ? QString() : result.error().field;
        };
        QCOMPARE(field(updates.setPaused(recording, true)), u"mode"_s);
        QCOMPARE(field(updates.setLayout(recording, {.mixedVideoLayout = 3})),
                 u"/clientRequest/layoutConfig"_s);
        QCOMPARE(field(updates.subscribe(recording, {.audio = agora::UidList{}})),
                 u"/clientRequest/streamSubscribe/audioUidList/subscribeAudioUids"_s);
        QCOMPARE(field(updates.setLayout(QUuid::createUuid(), {})), u"state"_s);
        QCOMPARE(harness.received(u"POST"_s, u"/update"_s), 0);
        QCOMPARE(harness.received(u"POST"_s, u"/updateLayout"_s), 0);
    }
};

TALLYLIGHT_TEST(TstRecordingLife);
#include "tst_recordinglife.moc"
