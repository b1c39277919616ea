#include "cloudrecordings/layout/layoutcanvas.h"
#include "cloudrecordings/layout/layouteditor.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "operations/recordings/recordingupdates.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

qsizetype layoutsSent(Desk &desk)
{
    const QJsonArray calls = desk.harness().books()["calls"_L1].toArray();
    return std::ranges::count_if(calls, [](const QJsonValue &call) {
        return call["path"_L1].toString().endsWith("/updateLayout"_L1) && call["acted"_L1].toBool();
    });
}

ui::LayoutEditor *editor()
{
    return qobject_cast<ui::LayoutEditor *>(driver::find(u"layoutEditor"_s));
}

} // namespace

/// The layout of a running recording, from the row's menu to the service and back, in the languages for which
/// a window's layout matters most.
class TstLayout final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void aLayoutIsMadeByKeysAndSent_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void aLayoutIsMadeByKeysAndSent()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        QVERIFY(!recording.isNull());
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        desk.recordings().setFocus();
        pressMenuKey();
        QVERIFY(chooseByKeys(u"changeRecording"_s));
        QVERIFY(chooseByKeys(u"changeLayout"_s));
        await(u"layoutEditor"_s);
        click(u"layoutArrangement1"_s); // best fit
        click(u"layoutArrangement3"_s); // its places, to be changed
        QWidget *canvas = await(u"layoutCanvas"_s);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier); // narrower, in both reading directions
        const agora::Layout made = editor()->scene().layout();
        QCOMPARE(made.panes.first().width, 0.49);
        QCOMPARE(made.panes.first().x, 0.0);

        const QSignalSpy finished(&desk.harness().operations().updates, &RecordingUpdates::finished);
        click(u"layoutSend"_s);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<UpdateReport>().outcome, agora::UpdateOutcome::Done);
        QCOMPARE(layoutsSent(desk), 1);
        const RecordingEntry *entry = desk.harness().stores().recordings.find(recording);
        QCOMPARE(entry->toldSettings().layout, std::optional(made));
        QVERIFY2(desk.message().contains(entry->task.cname), qPrintable(desk.message()));
        QTRY_VERIFY(driver::find(u"layoutSend"_s)->isEnabled());
        click(u"layoutClose"_s);
        QVERIFY(gone(u"layoutEditor"_s)); // without a question: nothing would be lost
    }

    void onlyACompositeRecordingHasALayout()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        auto *change = qobject_cast<QMenu *>(driver::find(u"changeRecordingMenu"_s));
        QVERIFY(change != nullptr);
        const auto action = [change](const QString &name) { return change->findChild<QAction *>(name); };
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        QVERIFY(action(u"changeLayout"_s)->isEnabled());
        QVERIFY(!action(u"pauseRecording"_s)->isEnabled());
        QVERIFY(!action(u"pauseRecording"_s)->toolTip().isEmpty());
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Web)));
        QVERIFY(!action(u"changeLayout"_s)->isEnabled());
        QVERIFY(!action(u"changeLayout"_s)->toolTip().isEmpty());
        QVERIFY(!action(u"pauseRecording"_s)->isEnabled()); // it is already paused
        QVERIFY(action(u"resumeRecording"_s)->isEnabled());
    }

    void aStoppedRecordingTakesNoLayout()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        driver::find(u"changeRecordingMenu"_s)->findChild<QAction *>(u"changeLayout"_s)->trigger();
        await(u"layoutEditor"_s);
        QVERIFY(driver::find(u"layoutSend"_s)->isEnabled());
        desk.harness().operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_VERIFY(!driver::find(u"layoutSend"_s)->isEnabled());
        QVERIFY(!shownText(u"layoutSendProblem"_s).isEmpty());
        QCOMPARE(layoutsSent(desk), 0);
        click(u"layoutClose"_s);
    }
};

TALLYLIGHT_TEST(TstLayout);
#include "tst_layout.moc"
