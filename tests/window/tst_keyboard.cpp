#include "common/accesskeys.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// From the first row down until the row is the only selected one.
void walkTo(QAbstractItemView &table, int row)
{
    table.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier); // moves the cursor and selects nothing
    for (int i = 0; i < table.model()->rowCount() && table.currentIndex().row() != row; ++i)
        press(Qt::Key_Down);
}

} // namespace

/// The main job without a mouse: from the table to the stop that the books confirm.
class TstKeyboard final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void theWorkBeginsInTheTable()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QCOMPARE(keyboardFocus(), &desk.runs());
    }

    void stopsARun_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("label");
        QTest::newRow("English") << u"en"_s << Qt::LeftToRight << u"Stop recording"_s;
        QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft << u"إيقاف التسجيل"_s;
        QTest::newRow("Turkish") << u"tr"_s << Qt::LeftToRight << u"Kaydı durdur"_s;
    }
    void stopsARun()
    {
        QFETCH(QString, language);
        QFETCH(QString, label);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        QTEST(desk.window().layoutDirection(), "direction");
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);

        walkTo(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        pressMenuKey();
        QCOMPARE(desk.runs().selectedKeys(), QList<RunKey>{desk.harness().run(u"tr_1234"_s)});
        const auto *stop = desk.window().findChild<QAction *>(u"stopRecording"_s);
        QCOMPARE(ui::withoutAccessKey(stop->text()), label);
        QVERIFY(chooseByKeys(u"stopRecording"_s));

        const auto *confirm = qobject_cast<QPushButton *>(await(u"stopRunConfirm"_s));
        QTEST(confirm->window()->layoutDirection(), "direction");
        QCOMPARE(ui::withoutAccessKey(confirm->text()), label);
        QVERIFY(shownText(u"stopRunQuestion"_s).contains(u"demo-testrun"));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 0);
        press(Qt::Key_Return);
        QVERIFY(gone(u"stopRunDialog"_s));

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<StopRunReport>().outcome, wallarm::StopOutcome::Stopped);
        QCOMPARE(desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(true), false);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/test_run/tr_1234/action/stop"_s), 1);
        QVERIFY(desk.message().contains(u"demo-testrun"));
        QVERIFY2(keyboardFocus() == &desk.runs(), "the keyboard does not come back to the table");
    }

    void theMenuIsForTheRowOfTheCursor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }
    void theMenuIsForTheRowOfTheCursor()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        for (QAbstractItemView *table :
             {static_cast<QAbstractItemView *>(&desk.runs()), &desk.recordings()}) {
            walkTo(*table, 0);
            QVERIFY(table->selectionModel()->selectedRows().isEmpty());
            pressMenuKey();
            QVERIFY(QApplication::activePopupWidget() != nullptr);
            QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
            QCOMPARE(table->selectionModel()->selectedRows().first().row(), 0);
            press(Qt::Key_Escape);
            QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        }
    }

    void leavesTheQuestionWithEscape()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        walkTo(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        await(u"stopRunConfirm"_s);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"stopRunDialog"_s));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 0);
        QVERIFY(desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool());
    }

    void stopsACloudRecordingAndWaits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("mode");
        for (const char *language : {"en", "zh_CN", "ar"}) {
            for (const agora::Mode mode : {agora::Mode::Mix, agora::Mode::Individual, agora::Mode::Web}) {
                QTest::addRow("%s, %s", language, agora::wireWord(mode).data())
                    << QString::fromLatin1(language) << static_cast<int>(mode);
            }
        }
    }
    void stopsACloudRecordingAndWaits()
    {
        QFETCH(QString, language);
        QFETCH(int, mode);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(static_cast<agora::Mode>(mode));
        QVERIFY(!recording.isNull());
        const QString sid = desk.harness().stores().recordings.find(recording)->task.sid;
        QVERIFY(desk.harness().bookedRecording(sid)["billed"_L1].toBool());
        QSignalSpy finished(&desk.harness().operations().recordings, &RecordingActions::stopFinished);

        walkTo(desk.recordings(), desk.rowOfRecording(recording));
        pressMenuKey();
        QCOMPARE(desk.selectedRecordings(), QList<QUuid>{recording});
        QVERIFY(chooseByKeys(u"stopCloudRecording"_s));
        await(u"stopCloudConfirm"_s);
        const auto *wait = qobject_cast<QRadioButton *>(await(u"stopCloudWait"_s));
        for (int i = 0; i < 5 && qobject_cast<QRadioButton *>(keyboardFocus()) == nullptr; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Down);
        QVERIFY(wait->isChecked());
        press(Qt::Key_Return);
        QVERIFY(gone(u"stopCloudDialog"_s));

        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<StopRecordingReport>();
        QCOMPARE(report.outcome, agora::StopOutcome::Stopped); // an asynchronous stop reports no upload
        QTRY_VERIFY(!desk.harness().bookedRecording(sid)["billed"_L1].toBool(true));
        QVERIFY(!desk.message().isEmpty());
    }
};

TALLYLIGHT_TEST(TstKeyboard);
#include "tst_keyboard.moc"
