#include "support/harness.h"
#include "support/orders.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using tallylight::tests::Harness;
using tallylight::tests::orderOf;

namespace {
QJsonObject stopFault(const QString &act, const QString &fault, const QJsonObject &more = {}, int times = 1)
{
    QJsonObject order{{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/stop"_s}}},
                      {u"times"_s, times},
                      {u"act"_s, act},
                      {u"fault"_s, fault}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return order;
}
} // namespace

/// "Stop cloud recording" over real sockets, judged by what the service bills afterwards.
class TstStopRecording final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    using StopOutcome = agora::StopOutcome;
private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<StopWay>("way");
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<StopOutcome>("outcome");
        QTest::addColumn<int>("sends");
        QTest::addColumn<bool>("billed");
        const auto async = StopWay::Asynchronous;
        const auto sync = StopWay::WaitForUpload;
        QTest::newRow("mix, asynchronous")
            << Mode::Mix << async << QJsonObject() << StopOutcome::StoppedUploadNotReported << 1 << false;
        QTest::newRow("mix, waiting for the upload")
            << Mode::Mix << sync << QJsonObject() << StopOutcome::Stopped << 1 << false;
        QTest::newRow("individual, asynchronous") << Mode::Individual << async << QJsonObject()
                                                  << StopOutcome::StoppedUploadNotReported << 1 << false;
        QTest::newRow("individual, waiting for the upload")
            << Mode::Individual << sync << QJsonObject() << StopOutcome::Stopped << 1 << false;
        QTest::newRow("web, asynchronous")
            << Mode::Web << async << QJsonObject() << StopOutcome::StoppedUploadNotReported << 1 << false;
        QTest::newRow("web, waiting for the upload")
            << Mode::Web << sync << QJsonObject() << StopOutcome::Stopped << 1 << false;
        QTest::newRow("acted, answer lost") << Mode::Mix << async << stopFault(u"after"_s, u"close"_s)
                                            << StopOutcome::StoppedUploadUnverified << 1 << false;
        QTest::newRow("lost before it acted") << Mode::Mix << async << stopFault(u"none"_s, u"close"_s)
                                              << StopOutcome::StoppedUploadNotReported << 2 << false;
        QTest::newRow("lost twice, still records")
            << Mode::Mix << async << stopFault(u"none"_s, u"close"_s, {}, 9) << StopOutcome::StillRecording
            << 2 << true;
        QTest::newRow("206/435 nobody published")
            << Mode::Mix << sync
            << stopFault(u"after"_s, u"status"_s, agoraStatus(206, 435, u"no recorded data"_s))
            << StopOutcome::StoppedNoFile << 1 << false;
        QTest::newRow("rate limit, then accepted")
            << Mode::Mix << async
            << stopFault(u"none"_s, u"status"_s,
                         {{u"status"_s, 429},
                          {u"body"_s, QJsonObject{{u"message"_s, u"API rate limit exceeded"_s}}}})
            << StopOutcome::StoppedUploadNotReported << 2 << false;
        QTest::newRow("wrong credentials leave it recording")
            << Mode::Mix << async
            << stopFault(u"none"_s, u"status"_s,
                         {{u"status"_s, 401},
                          {u"body"_s, QJsonObject{{u"message"_s, u"Invalid authentication credentials"_s}}}})
            << StopOutcome::Refused << 1 << true;
        // The service lies: it does nothing and answers about something else (issue: what the answer is
        // about).
        const auto lie = [](const QJsonObject &body, int times) {
            return stopFault(u"none"_s, u"status"_s, {{u"status"_s, 200}, {u"body"_s, body}}, times);
        };
        const QJsonObject uploaded{{u"uploadingStatus"_s, u"uploaded"_s}};
        const QJsonObject another{{u"sid"_s, u"0f00000000000000000000000000beef"_s},
                                  {u"serverResponse"_s, uploaded}};
        QTest::newRow("waiting for the upload, another recording is named each time")
            << Mode::Mix << sync << lie(another, 9) << StopOutcome::StillRecording << 2 << true;
        QTest::newRow("waiting for the upload, another recording is named once")
            << Mode::Mix << sync << lie(another, 1) << StopOutcome::Stopped << 2 << false;
        QTest::newRow("waiting for the upload, {} each time")
            << Mode::Mix << sync << lie({}, 9) << StopOutcome::StillRecording << 2 << true;
        QTest::newRow("asynchronous, {} each time")
            << Mode::Web << async << lie({}, 9) << StopOutcome::StillRecording << 2 << true;
        QTest::newRow("done, but the answer names another recording")
            << Mode::Mix << sync
            << stopFault(u"after"_s, u"rewrite"_s, {{u"set"_s, QJsonObject{{u"sid"_s, u"another"_s}}}})
            << StopOutcome::StoppedUploadUnverified << 1 << false;
        QTest::newRow("parameter refused")
            << Mode::Mix << async << stopFault(u"none"_s, u"status"_s, agoraStatus(400, 2, u"wrong"_s))
            << StopOutcome::Refused << 1 << true;
    }
    void verdict()
    {
        QFETCH(Mode, mode);
        QFETCH(StopWay, way);
        QFETCH(QJsonObject, fault);
        QFETCH(StopOutcome, outcome);
        QFETCH(int, sends);
        QFETCH(bool, billed);

        Harness harness;
        QVERIFY(harness.fill());
        const QUuid recording = harness.recording(mode);
        QVERIFY(!recording.isNull());
        const QString sid = harness.stores().recordings.find(recording)->task.sid;
        if (!fault.isEmpty())
            harness.fault(fault);
        QSignalSpy finished(&harness.operations().recordings, &RecordingActions::stopFinished);
        harness.operations().recordings.stop({recording}, way);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<StopRecordingReport>().outcome, outcome);
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), sends);
        // "billed" in the books becomes false when the recorder has left the channel.
        QTRY_COMPARE(harness.bookedRecording(sid)["billed"_L1].toBool(), billed);
        QCOMPARE(agora::mayBeBilled(harness.stores().recordings.find(recording)->state), billed);
    }

    void startedThenStopped()
    {
        Harness harness;
        QVERIFY(harness.fill());
        QSignalSpy started(&harness.operations().recordings, &RecordingActions::startFinished);
        const StartOrder order = orderOf(agora::Mode::Mix, harness.demo().agora(), u"qa-start"_s);
        const Result<QUuid> recording = harness.operations().recordings.start(order);
        QVERIFY(recording.has_value());
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started.first().first().value<StartRecordingReport>().outcome, StartOutcome::Started);
        QTRY_COMPARE(harness.stores().recordings.find(*recording)->state, agora::RecordingState::Recording);
        QCOMPARE(harness.received(u"POST"_s, u"/start"_s), 1);
        QSignalSpy finished(&harness.operations().recordings, &RecordingActions::stopFinished);
        harness.operations().recordings.stop({*recording}, StopWay::Asynchronous);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(agora::isOver(finished.first().first().value<StopRecordingReport>().outcome));
    }

    void lostStartIsRepeatedWithTheSameResource()
    {
        Harness harness;
        QVERIFY(harness.fill());
        harness.fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/start"_s}}},
                       {u"times"_s, 1},
                       {u"act"_s, u"none"_s},
                       {u"fault"_s, u"close"_s}});
        QSignalSpy started(&harness.operations().recordings, &RecordingActions::startFinished);
        const StartOrder order = orderOf(agora::Mode::Mix, harness.demo().agora(), u"qa-lost"_s);
        QVERIFY(harness.operations().recordings.start(order).has_value());
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started.first().first().value<StartRecordingReport>().outcome, StartOutcome::Started);
        QCOMPARE(harness.received(u"POST"_s, u"/acquire"_s), 1);
        QCOMPARE(harness.received(u"POST"_s, u"/start"_s), 2);
    }

    void badFieldsAreNamedAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<AdoptForm>("form");
        const auto form = [](auto change) {
            AdoptForm one{.task = {.appId = u"0123456789abcdef0123456789abcdef"_s,
                                   .cname = u"qa"_s,
                                   .uid = u"9"_s,
                                   .resourceId = u"R"_s,
                                   .sid = u"S"_s}};
            change(one.task);
            return one;
        };
        QTest::newRow("no App ID") << u"appId"_s << form([](agora::Task &t) { t.appId.clear(); });
        QTest::newRow("App ID with a letter of another script")
            << u"appId"_s << form([](agora::Task &t) { t.appId = u"９０００ş"_s; });
        QTest::newRow("two resource IDs")
            << u"resourceId"_s << form([](agora::Task &t) { t.resourceId = u"a b"_s; });
        QTest::newRow("slash in the SID") << u"sid"_s << form([](agora::Task &t) { t.sid = u"a/b"_s; });
        QTest::newRow("no SID") << u"sid"_s << form([](agora::Task &t) { t.sid = u" \u200b"_s; });
        QTest::newRow("empty channel") << u"cname"_s << form([](agora::Task &t) { t.cname.clear(); });
        QTest::newRow("UID with letters") << u"uid"_s << form([](agora::Task &t) { t.uid = u"12a"_s; });
        QTest::newRow("UID zero") << u"uid"_s << form([](agora::Task &t) { t.uid = u"0"_s; });
    }
    void badFieldsAreNamedAndNothingIsSent()
    {
        QFETCH(QString, field);
        QFETCH(AdoptForm, form);
        Harness harness;
        const auto result = harness.operations().recordings.adopt(form);
        QVERIFY(!result);
        QCOMPARE(result.error().field, field);
        QVERIFY(harness.stores().recordings.all().empty());
    }
};

TALLYLIGHT_TEST(TstStopRecording);
#include "tst_stoprecording.moc"
