#include "support/testmain.h"
#include "window/desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool openQuestion(Desk &desk)
{
    if (!desk.openFilled())
        return false;
    clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    return await(u"stopRunDialog"_s)->isVisible();
}

/// In one turn of the event loop, so that the wait cannot be over on a slow machine.
void callOff()
{
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
    driver::settle();
}

int stops(Desk &desk)
{
    return desk.harness().received(u"POST"_s, u"/v1/test_run/tr_1234/action/stop"_s);
}

} // namespace

/// The wait for the last requests before a stop (wallarm/README 6.4).
class TstStopWait final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void withoutTheWaitItStopsAtOnce()
    {
        Desk desk;
        QVERIFY(openQuestion(desk));
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);
        press(Qt::Key_Return);
        QVERIFY(gone(u"stopRunDialog"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(stops(desk), 1);
    }

    void waitsAndThenStops()
    {
        Desk desk;
        QVERIFY(openQuestion(desk));
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);
        const qint64 ordered = desk.harness().operations().clock.nowMs();
        click(u"stopRunWait"_s);
        QVERIFY(gone(u"stopRunDialog"_s));
        QVERIFY(desk.harness().operations().clock.nowMs() - ordered >= 10'000);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(stops(desk), 1);
    }

    void theWaitCanBeCalledOff()
    {
        Desk desk;
        QVERIFY(openQuestion(desk));
        QTest::mouseClick(await(u"stopRunWait"_s), Qt::LeftButton);
        callOff();
        QVERIFY(gone(u"stopRunDialog"_s));
        const qint64 now = desk.harness().operations().clock.nowMs();
        QTRY_VERIFY(desk.harness().operations().clock.nowMs() - now > 15'000);
        QCOMPARE(stops(desk), 0);
    }

    void theChoiceIsRemembered()
    {
        Desk desk;
        QVERIFY(openQuestion(desk));
        QCOMPARE(keyboardFocus()->objectName(), u"stopRunConfirm"_s);
        QTest::mouseClick(await(u"stopRunWait"_s), Qt::LeftButton);
        callOff();
        QVERIFY(gone(u"stopRunDialog"_s));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        (void)await(u"stopRunDialog"_s);
        QCOMPARE(keyboardFocus()->objectName(), u"stopRunWait"_s);
        QTest::keyClick(keyboardFocus(), Qt::Key_Return); // waits
        qobject_cast<QCheckBox *>(driver::find(u"stopRunNotAgain"_s))->setChecked(true);
        callOff();
        QVERIFY(gone(u"stopRunDialog"_s));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        (void)await(u"stopRunDialog"_s);
        QCOMPARE(keyboardFocus()->objectName(), u"stopRunConfirm"_s);
    }
};

TALLYLIGHT_TEST(TstStopWait);
#include "tst_stopwait.moc"
