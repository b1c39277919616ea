#include "support/orders.h"
#include "support/testmain.h"
#include "window/startsteps.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

namespace {

const auto waysChannel = u"qa-ways"_s;

QJsonObject lostAnswers(const QString &path, const QString &act, int times)
{
    return {{u"match"_s, QJsonObject{{u"path"_s, path}}},
            {u"times"_s, times},
            {u"act"_s, act},
            {u"fault"_s, u"close"_s}};
}

QUuid newRecording(Desk &desk)
{
    StartOrder order = orderOf(agora::Mode::Mix, desk.harness().demo().agora(), waysChannel);
    order.request.recording->maxIdleTime = 3600;
    return desk.harness().operations().recordings.start(order).value_or(QUuid());
}

RecordingState recordingStateOf(Desk &desk, const QUuid &recording)
{
    const RecordingEntry *entry = desk.harness().stores().recordings.find(recording);
    return entry == nullptr ? RecordingState::Draft : entry->state;
}

/// None of the starts arrives, and the program does not know whether one did.
QUuid unconfirmedStart(Desk &desk)
{
    desk.harness().fault(lostAnswers(u"*/start"_s, u"none"_s, 4));
    const QUuid recording = newRecording(desk);
    const bool there = driver::waitFor([&] {
        return desk.harness()
            .operations()
            .recordings.possible(agora::RecordingAction::TakeOff, recording)
            .yes;
    });
    return there && recordingStateOf(desk, recording) == RecordingState::StartUnknown ? recording : QUuid();
}

/// The first start arrives, its answer does not.
QUuid withoutSid(Desk &desk)
{
    desk.harness().fault(lostAnswers(u"*/start"_s, u"after"_s, 1));
    const QUuid recording = newRecording(desk);
    const bool there =
        driver::waitFor([&] { return recordingStateOf(desk, recording) == RecordingState::RunningNoSid; });
    return there ? recording : QUuid();
}

/// The row's menu, by the menu key.
void openRowMenu(Desk &desk, const QUuid &recording)
{
    clickRow(desk.recordings(), desk.rowOfRecording(recording));
    pressMenuKey();
}

QAction &actionOf(Desk &desk, const QString &name)
{
    return *desk.window().findChild<QAction *>(name);
}

} // namespace

/// No cloud recording is a dead end: each state has a way out, and what is not possible says why.
class TstWaysOn final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    Q_CLASSINFO("needs", "time")

private Q_SLOTS:
    void aStartThatWasNotConfirmedIsTakenOffTheList()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = unconfirmedStart(desk);
        QVERIFY(!recording.isNull());
        openRowMenu(desk, recording);
        for (const auto &disabled : {u"stopCloudRecording"_s, u"queryRecording"_s,
                                     u"autoStopCloudRecording"_s, u"startRecordingAgain"_s, u"copySid"_s}) {
            QVERIFY2(!actionOf(desk, disabled).isEnabled(), qPrintable(disabled));
            QVERIFY2(!actionOf(desk, disabled).statusTip().isEmpty(), qPrintable(disabled));
        }
        QVERIFY(actionOf(desk, u"stopCloudRecording"_s).statusTip().contains(u"sid"_s));
        QVERIFY(chooseByKeys(u"forgetRecording"_s));
        (void)await(u"leavingDialog"_s);
        QVERIFY(shownText(u"leavingQuestion"_s).contains(waysChannel));
        QVERIFY(shownText(u"leavingMeaning"_s).contains(u"billed"_s));
        press(Qt::Key_Return); // the default changes nothing
        QVERIFY(gone(u"leavingDialog"_s));
        QCOMPARE(recordingStateOf(desk, recording), RecordingState::StartUnknown);

        openRowMenu(desk, recording);
        QVERIFY(chooseByKeys(u"forgetRecording"_s));
        click(u"leavingConfirm"_s);
        QTRY_VERIFY(desk.harness().stores().recordings.find(recording) == nullptr);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
        desk.closeWindow(); // nothing is left to ask about
        QVERIFY(!desk.window().isVisible());
    }

    void aStartThatWasNotConfirmedIsStartedAgainOnceItsReservationIsDead()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = unconfirmedStart(desk);
        QVERIFY(!recording.isNull());
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        const auto again = [&] {
            return desk.harness()
                .operations()
                .recordings.possible(agora::RecordingAction::StartAgain, recording)
                .yes;
        };
        QTRY_VERIFY(again()); // 300 s by the clock
        openRowMenu(desk, recording);
        QVERIFY(chooseByKeys(u"startRecordingAgain"_s));
        QVERIFY(shownText(u"leavingMeaning"_s).contains(u"billed"_s));
        click(u"leavingConfirm"_s);
        QTRY_VERIFY(startsteps::booked(desk, waysChannel)["billed"_L1].toBool());
        QCOMPARE(recordingStateOf(desk, recording), RecordingState::StartUnknown); // beside the new one
    }

    void aStartThatWasNotConfirmedTakesItsId()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = unconfirmedStart(desk);
        QVERIFY(!recording.isNull());
        QCOMPARE(desk.harness().operations().costs.soFar(*desk.harness().stores().recordings.find(recording)),
                 std::nullopt);
        openRowMenu(desk, recording);
        QVERIFY(chooseByKeys(u"giveSidAction"_s));
        (void)await(u"giveSidDialog"_s);
        click(u"giveSidCancel"_s);
        QVERIFY(gone(u"giveSidDialog"_s));
        click(u"messageGiveSid"_s); // the message offers it too
        QCOMPARE(desk.lostInOtherLanguages(*await(u"giveSidDialog"_s)), QStringList());
    }

    void aRecordingWithoutItsIdIsTakenOffTheList()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = withoutSid(desk);
        QVERIFY(!recording.isNull());
        openRowMenu(desk, recording);
        QVERIFY(chooseByKeys(u"forgetRecording"_s));
        QVERIFY(shownText(u"leavingMeaning"_s).contains(u"It is running and billed."_s));
        click(u"leavingConfirm"_s);
        QTRY_VERIFY(desk.harness().stores().recordings.find(recording) == nullptr);
        QVERIFY(startsteps::booked(desk, waysChannel)["billed"_L1].toBool()); // as announced
    }

    void aStopThatWasNotConfirmedIsRetried_data()
    {
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("by the menu") << true;
        QTest::newRow("from the message") << false;
    }
    void aStopThatWasNotConfirmedIsRetried()
    {
        QFETCH(bool, byMenu);
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = newRecording(desk);
        QTRY_COMPARE(recordingStateOf(desk, recording), RecordingState::Recording);
        QVERIFY(!actionOf(desk, u"retryCloudStop"_s).isVisible());
        // Neither the stops nor the queries about them get through.
        desk.harness().fault(lostAnswers(u"*/stop"_s, u"none"_s, 99));
        desk.harness().fault(lostAnswers(u"*/query"_s, u"none"_s, 999));
        desk.harness().operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_COMPARE(recordingStateOf(desk, recording), RecordingState::StopUnknown);
        QVERIFY(startsteps::booked(desk, waysChannel)["billed"_L1].toBool());
        if (byMenu) {
            openRowMenu(desk, recording);
            QVERIFY(chooseByKeys(u"retryCloudStop"_s));
        } else {
            click(u"messageRetryCloudStop"_s);
        }
        desk.harness().demo().simulator().calm(); // not earlier: the program would find out by itself
        QTRY_VERIFY(!startsteps::booked(desk, waysChannel)["billed"_L1].toBool(true));
        QTRY_COMPARE(recordingStateOf(desk, recording), RecordingState::Stopped);
    }

    void whatIsRunningSaysWhyItStaysOnTheList()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid recording = newRecording(desk);
        QTRY_COMPARE(recordingStateOf(desk, recording), RecordingState::Recording);
        openRowMenu(desk, recording);
        QVERIFY(!actionOf(desk, u"forgetRecording"_s).isEnabled());
        QCOMPARE(actionOf(desk, u"forgetRecording"_s).toolTip(),
                 u"It may still be recording. Stop it first"_s);
        QVERIFY(actionOf(desk, u"stopCloudRecording"_s).isEnabled());
    }

    /// Someone else's recording can be taken off the list without being stopped.
    void anAdoptedRecordingIsTakenOffWithoutAStop()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        const QString sid = desk.harness().stores().recordings.find(recording)->task.sid;
        openRowMenu(desk, recording);
        QVERIFY(chooseByKeys(u"forgetRecording"_s));
        click(u"leavingConfirm"_s);
        QTRY_VERIFY(desk.harness().stores().recordings.find(recording) == nullptr);
        QVERIFY(desk.harness().bookedRecording(sid)["billed"_L1].toBool());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }
};

TALLYLIGHT_TEST(TstWaysOn);
#include "tst_wayson.moc"
