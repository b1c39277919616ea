#include "common/paneltitle.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"
#include "window/workpage.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool connectOnly(Desk &desk, Service service)
{
    if (!desk.openEmpty())
        return false;
    ConnectionActions &connections = desk.harness().operations().connections;
    const QSignalSpy saved(&connections, &ConnectionActions::saved);
    const Demo &demo = desk.harness().demo();
    connections.save(service == Service::WallarmFast ? demo.wallarm() : demo.agora(),
                     Demo::sampleSecret(service), Keep::Keychain);
    const bool done = QTest::qWaitFor([&] { return !saved.isEmpty(); }, longestWait);
    driver::settle();
    return done;
}

void collect(const QMenu &menu, QStringList &names)
{
    for (const QAction *action : menu.actions()) {
        if (!action->isVisible())
            continue;
        names << (action->menu() != nullptr ? action->menu()->objectName() : action->objectName());
        if (action->menu() != nullptr)
            collect(*action->menu(), names);
    }
}

/// The names of everything that the menu bar and the tool bar offer.
QStringList offered(const ui::MainWindow &window)
{
    QStringList names;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu() != nullptr)
            collect(*action->menu(), names);
    }
    for (const QAction *action : window.findChild<QToolBar *>(u"toolBar"_s)->actions()) {
        if (action->isVisible())
            names << action->objectName();
    }
    return names;
}

bool folded(Desk &desk, const QString &title)
{
    return desk.window().findChild<ui::PanelTitle *>(title)->isFolded();
}

} // namespace

/// The window has what its user has, and no more: one service or both, one table or both.
class TstOneService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoTraceOfTheOther_data()
    {
        QTest::addColumn<bool>("wallarm");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("unseen");
        QTest::addColumn<QStringList>("inMenus");
        QTest::addColumn<QStringList>("notInMenus");
        const QStringList ofWallarm{u"addRun"_s, u"createRun"_s, u"stopRecording"_s, u"columnsMenu"_s,
                                    u"exportRuns"_s};
        const QStringList ofAgora{u"startCloudRecording"_s, u"stopCloudRecording"_s, u"prices"_s,
                                  u"recordingColumnsMenu"_s};
        const QStringList ofBoth{u"viewRuns"_s, u"viewBoth"_s, u"viewRecordings"_s};
        QTest::newRow("test runs only") << true << u"runsTitle"_s << u"recordingsTitle"_s
                                        << ofWallarm + QStringList{u"addAgoraConnection"_s}
                                        << ofAgora + ofBoth + QStringList{u"addWallarmConnection"_s};
        QTest::newRow("cloud recordings only") << false << u"recordingsTitle"_s << u"runsTitle"_s
                                               << ofAgora + QStringList{u"addWallarmConnection"_s}
                                               << ofWallarm + ofBoth + QStringList{u"addAgoraConnection"_s};
    }
    void thereIsNoTraceOfTheOther()
    {
        QFETCH(bool, wallarm);
        QFETCH(QString, seen);
        QFETCH(QString, unseen);
        QFETCH(QStringList, inMenus);
        QFETCH(QStringList, notInMenus);
        Desk desk;
        QVERIFY(connectOnly(desk, wallarm ? Service::WallarmFast : Service::AgoraCloudRecording));
        QVERIFY(desk.window().findChild<QWidget *>(seen)->isVisible());
        QVERIFY(!folded(desk, seen));
        QVERIFY(!desk.window().findChild<QWidget *>(unseen)->isVisible());
        const QStringList names = offered(desk.window());
        for (const QString &name : inMenus)
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &name : notInMenus)
            QVERIFY2(!names.contains(name), qPrintable(name));
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(keyboardFocus()->objectName(), wallarm ? u"runFilter"_s : u"cloudRecordingFilter"_s);
    }

    void theSwitchFoldsAndUnfolds()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QVERIFY(!folded(desk, u"runsTitle"_s) && !folded(desk, u"recordingsTitle"_s));
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!folded(desk, u"runsTitle"_s) && folded(desk, u"recordingsTitle"_s));
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(folded(desk, u"runsTitle"_s) && !folded(desk, u"recordingsTitle"_s));
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!folded(desk, u"runsTitle"_s) && !folded(desk, u"recordingsTitle"_s));
        click(u"recordingsTitle"_s); // the heading does it, too
        QVERIFY(folded(desk, u"recordingsTitle"_s));
        click(u"recordingsTitle"_s);
        QVERIFY(!folded(desk, u"recordingsTitle"_s));
        click(u"runsTitle"_s);
        QVERIFY(folded(desk, u"runsTitle"_s));
    }

    /// What is folded says whether something records there.
    void theFoldedLineTellsWhatRecords()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QVERIFY(!desk.running(agora::Mode::Mix).isNull());
        press(Qt::Key_1, Qt::ControlModifier);
        const auto *line = desk.window().findChild<QWidget *>(u"recordingsTitle"_s);
        QVERIFY(line->isVisible());
        QTRY_VERIFY2(line->accessibleName().startsWith(u"Cloud recordings: Recording now ("_s),
                     qPrintable(line->accessibleName()));
        for (const RecordingEntry &entry : desk.harness().stores().recordings.all())
            desk.harness().operations().recordings.stop({entry.uuid}, StopWay::Asynchronous);
        QTRY_COMPARE(line->accessibleName(), u"Cloud recordings: Recording now (0)"_s);
    }

    void theViewIsKeptOverRestarts()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_3, Qt::ControlModifier);
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        ui::Languages languages;
        ui::MainWindow again(desk.harness().operations(), desk.settings(), languages);
        QCOMPARE(again.findChild<ui::WorkPage *>()->view(), ui::WorkView::Recordings);
        QVERIFY(again.findChild<QAction *>(u"viewRecordings"_s)->isChecked());
    }

    /// A run that is to be seen is not left in a folded table.
    void whatIsToBeSeenUnfoldsItsTable()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_3, Qt::ControlModifier);
        desk.window().showRun(desk.harness().run(u"tr_1234"_s));
        QVERIFY(!folded(desk, u"runsTitle"_s));
        QVERIFY(desk.runs().isSelected(desk.harness().run(u"tr_1234"_s)));
    }
};

TALLYLIGHT_TEST(TstOneService);
#include "tst_oneservice.moc"
