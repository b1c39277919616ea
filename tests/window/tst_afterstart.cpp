#include "cloudrecordings/recordingnotices.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "window/startsteps.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QUuid startOne(Desk &desk)
{
    StartOrder order = orderOf(agora::Mode::Mix, desk.harness().demo().agora(), u"qa-after"_s);
    order.request.recording->maxIdleTime = 3600;
    const Result<QUuid> begun = desk.harness().operations().recordings.start(order);
    return begun ? *begun : QUuid();
}

agora::RecordingState stateOf(Desk &desk, const QUuid &recording)
{
    const RecordingEntry *entry = desk.harness().stores().recordings.find(recording);
    return entry == nullptr ? agora::RecordingState::Draft : entry->state;
}

} // namespace

/// What the window says and offers after a recording was started.
class TstAfterStart final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    Q_CLASSINFO("needs", "time")

private Q_SLOTS:
    void aLostRecordingIdIsFoundInAFileName()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.harness().fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/start"_s}}},
                              {u"times"_s, 1},
                              {u"act"_s, u"after"_s},
                              {u"fault"_s, u"close"_s}});
        const QUuid recording = startOne(desk);
        QTRY_COMPARE(stateOf(desk, recording), agora::RecordingState::RunningNoSid);
        QVERIFY(desk.message().contains(u"USD"_s)); // it is billed, and this says how much
        click(u"messageGiveSid"_s);
        paste(u"giveSid"_s, QString());
        click(u"giveSidOk"_s);
        QVERIFY(!shownText(u"giveSidProblem"_s).isEmpty());
        paste(u"giveSidPaste"_s, u"nothing of use"_s);
        QVERIFY(!shownText(u"giveSidProblem"_s).isEmpty());
        const QString sid = startsteps::booked(desk, u"qa-after"_s)["sid"_L1].toString();
        QVERIFY(!sid.isEmpty());
        paste(u"giveSidPaste"_s, u"qa/smoke/%1_qa-after.m3u8"_s.arg(sid));
        click(u"giveSidOk"_s);
        QVERIFY(gone(u"giveSidDialog"_s));
        QTRY_COMPARE(stateOf(desk, recording), agora::RecordingState::Recording);
        QCOMPARE(desk.harness().stores().recordings.find(recording)->task.sid, sid);
    }

    void aStartThatCameToNothingIsExplained()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        StartOrder order;
        order.connection = desk.harness().demo().agora().id;
        order.mode = agora::Mode::Web;
        order.appId = u"0123456789abcdef0123456789abcdef"_s;
        order.cname = u"qa-page"_s;
        order.uid = u"2900000002"_s;
        order.request.web = agora::WebConfig{.url = u"https://page.example.test/gone"_s};
        order.request.files = agora::FileConfig{{u"hls"_s}};
        order.request.storage = {.vendor = 1,
                                 .bucket = u"qa-sample-bucket"_s,
                                 .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                                 .secretKey = u"SAMPLE-SECRET-KEY"_s};
        const Result<QUuid> begun = desk.harness().operations().recordings.start(order);
        QVERIFY(begun.has_value());
        QTRY_COMPARE(stateOf(desk, *begun), agora::RecordingState::Confirming);
        const QString sid = startsteps::booked(desk, u"qa-page"_s)["sid"_L1].toString();
        desk.harness().demo().simulator().post(u"/_world"_s, {{u"event"_s, u"pageFails"_s}, {u"id"_s, sid}});
        QTRY_VERIFY(desk.message().contains(ui::RecordingNotices::likelyReasons(agora::Mode::Web)));
        // The same settings again, to be corrected.
        click(u"messageStartCorrected"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(await(u"startAddress"_s))->text(), order.request.web->url);
    }

    /// However it ended: nobody here stopped it.
    void whatItsStartWasSaidToCostIsGoneOnceItHasEnded()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = startOne(desk);
        QTRY_COMPARE(stateOf(desk, recording), agora::RecordingState::Recording);
        QVERIFY(!desk.said(u"start"_s).isEmpty());
        const QString sid = startsteps::booked(desk, u"qa-after"_s)["sid"_L1].toString();
        desk.harness().demo().simulator().post(u"/_world"_s, {{u"event"_s, u"evict"_s}, {u"id"_s, sid}});
        QTRY_VERIFY(agora::isEnded(stateOf(desk, recording)));
        QVERIFY(desk.said(u"start"_s).isEmpty());
    }

    void filesAreShownBeforeTheyAreReported()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = startOne(desk);
        QTRY_COMPARE(stateOf(desk, recording), agora::RecordingState::Recording);
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        press(Qt::Key_Return, Qt::AltModifier);
        const auto *files = qobject_cast<QTreeWidget *>(await(u"detailsFiles"_s));
        const QString sid = desk.harness().stores().recordings.find(recording)->task.sid;
        QVERIFY(files->topLevelItemCount() > 0);
        for (int i = 0; i < files->topLevelItemCount(); ++i)
            QVERIFY(files->topLevelItem(i)->text(0).contains(sid));
        QVERIFY(driver::find(u"detailsStorageConsole"_s)->isVisible());
    }
};

TALLYLIGHT_TEST(TstAfterStart);
#include "tst_afterstart.moc"
