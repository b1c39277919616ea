#include "support/testmain.h"
#include "testruns/testrunmodel.h"
#include "window/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

enum class Hands { Mouse, Keys };

/// Opens the row's menu and chooses: with its ⋮ button and a click, or with the menu key and the arrow keys.
[[nodiscard]] bool choose(Desk &desk, Hands hands, const QString &run, const QString &action)
{
    ui::TestRunView &table = desk.runs();
    const QModelIndex there = table.model()->index(desk.rowOfRun(run), 1);
    if (hands == Hands::Keys) {
        table.setFocus();
        table.selectionModel()->clear();
        table.setCurrentIndex(table.model()->index(0, 1));
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < table.model()->rowCount() && table.currentIndex().row() != there.row(); ++i)
            press(Qt::Key_Down);
        pressMenuKey();
        return chooseByKeys(action);
    }
    clickRow(table, there.row());
    const auto dots = there.siblingAtColumn(static_cast<int>(ui::RunColumn::Actions));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(dots).center());
    driver::settle();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        return false;
    for (QAction *item : menu->actions()) {
        if (item->objectName() != action || !item->isEnabled())
            continue;
        QTest::mouseMove(menu, menu->actionGeometry(item).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(item).center());
        driver::settle();
        return true;
    }
    menu->close();
    return false;
}

/// Takes what would go to the user's browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(Browser)

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

/// Every item of a run's menu, with the mouse and with the keyboard alone, in both reading directions.
class TstRunMenu final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
private Q_SLOTS:
    void everyItem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("hands");
        QTest::newRow("by mouse") << u"en"_s << static_cast<int>(Hands::Mouse);
        QTest::newRow("by keys") << u"en"_s << static_cast<int>(Hands::Keys);
        QTest::newRow("by mouse, Arabic") << u"ar"_s << static_cast<int>(Hands::Mouse);
        QTest::newRow("by keys, Arabic") << u"ar"_s << static_cast<int>(Hands::Keys);
    }
    void everyItem()
    {
        QFETCH(QString, language);
        QFETCH(int, hands);
        const auto how = static_cast<Hands>(hands);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (how == Hands::Mouse)
            QSKIP("Qt 6.8 closes a pop-up menu when a test clicks in it; a real pointer chooses");
#endif
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QString run = u"tr_1234"_s;
        const auto state = [&] { return desk.harness().bookedRun(run)["state"_L1].toString(); };
        const auto entry = [&] { return desk.harness().stores().testRuns.find(desk.harness().run(run)); };

        QVERIFY(!choose(desk, how, run, u"resumeRun"_s)); // it is running
        driver::settle();
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();

        QVERIFY(choose(desk, how, run, u"pauseRun"_s));
        QTRY_COMPARE(state(), u"paused"_s);
        QTRY_VERIFY(!entry()->changing.has_value());
        QCOMPARE(entry()->run.state, wallarm::RunState::Paused);
        QVERIFY(choose(desk, how, run, u"resumeRun"_s));
        QTRY_COMPARE(state(), u"running"_s);
        QTRY_VERIFY(!entry()->changing.has_value());

        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QVERIFY(choose(desk, how, run, u"copyRunId"_s));
        QCOMPARE(copied(), run);
        QVERIFY(choose(desk, how, run, u"copyRecordId"_s));
        QCOMPARE(copied(), u"rec_0001"_s);
        QVERIFY(choose(desk, how, run, u"copyCell"_s));
        const QModelIndex cell = desk.runs().currentIndex();
        const bool dots = cell.column() == static_cast<int>(ui::RunColumn::Actions);
        QVERIFY(copied().startsWith(dots ? u"demo-testrun"_s : cell.data().toString()));
        QVERIFY(choose(desk, how, run, u"copyRow"_s));
        QVERIFY(copied().count(u'\t') > 5);
        QVERIFY(copied().contains(run));

        // The simulated cloud has no console; the items say so.
        QVERIFY(!desk.window().findChild<QAction *>(u"openConsole"_s)->isEnabled());
        QVERIFY(!desk.window().findChild<QAction *>(u"copyConsoleLink"_s)->statusTip().isEmpty());
        QSignalSpy tested(&desk.harness().operations().connections, &ConnectionActions::tested);
        desk.harness().operations().connections.test(desk.harness().demo().wallarm(), std::nullopt);
        QTRY_COMPARE(tested.size(), 1); // the service reports where its console is
        const QUrl page(u"https://us1.my.wallarm.com/testing/testruns/tr_1234"_s);
        QVERIFY(choose(desk, how, run, u"copyConsoleLink"_s));
        QCOMPARE(QUrl(copied()), page);
        const Browser browser;
        QVERIFY(choose(desk, how, run, u"openConsole"_s));
        QCOMPARE(browser.opened, QList{page});

        QVERIFY(choose(desk, how, run, u"runDetails"_s));
        auto *details = desk.window().findChild<QDockWidget *>(u"detailsDock"_s);
        QVERIFY(details->isVisible());
        details->hide();
        QVERIFY(choose(desk, how, run, u"autoStopRun"_s));
        await(u"autoStopDialog"_s);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"autoStopDialog"_s));
        const QString ended = u"5080"_s; // nothing else reads it any more
        const auto reads = [&] { return desk.harness().received(u"GET"_s, u"/v1/test_run/5080"_s); };
        const int readBefore = reads();
        QVERIFY(choose(desk, how, ended, u"refresh"_s));
        QTRY_COMPARE(reads(), readBefore + 1);

        QVERIFY(choose(desk, how, run, u"stopRecording"_s));
        await(u"stopRunConfirm"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.harness().bookedRun(run)["recording"_L1].toBool(true));
        QTRY_VERIFY(!entry()->stopping);

        QVERIFY(choose(desk, how, run, u"createSimilar"_s));
        click(u"createRunCancel"_s);

        const QString other = u"5105"_s; // with much left to do
        QVERIFY(choose(desk, how, other, u"interruptRun"_s));
        QVERIFY(shownText(u"interruptRunQuestion"_s).contains(u"Mobile API"));
        press(Qt::Key_Return); // Cancel is the default
        QVERIFY(gone(u"interruptRunDialog"_s));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/interrupt"_s), 0);
        QVERIFY(choose(desk, how, other, u"interruptRun"_s));
        const QWidget *confirm = await(u"interruptRunConfirm"_s);
        for (int i = 0; how == Hands::Keys && i < 4 && keyboardFocus() != confirm; ++i)
            press(Qt::Key_Tab);
        if (how == Hands::Keys)
            press(Qt::Key_Space);
        else
            click(u"interruptRunConfirm"_s);
        QTRY_COMPARE(desk.harness().bookedRun(other)["state"_L1].toString(), u"interrupted"_s);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/interrupt"_s), 1);

        QVERIFY(choose(desk, how, run, u"forgetRun"_s));
        QVERIFY(entry() == nullptr);
        QCOMPARE(desk.rowOfRun(run), -1);
    }

    void whatIsNotPossibleSaysWhy()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s)); // has failed
        for (const QString &name : {u"stopRecording"_s, u"pauseRun"_s, u"resumeRun"_s, u"interruptRun"_s}) {
            const auto *action = desk.window().findChild<QAction *>(name);
            QVERIFY2(!action->isEnabled(), qPrintable(name));
            QCOMPARE(action->toolTip(), u"The test run has ended"_s);
            QCOMPARE(action->statusTip(), action->toolTip());
        }
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s), Qt::ControlModifier);
        const auto *pause = desk.window().findChild<QAction *>(u"pauseRun"_s);
        QVERIFY(pause->isEnabled());
        QCOMPARE(pause->toolTip(), u"1 of the 2 selected test runs can be paused"_s);
        QCOMPARE(desk.window().findChild<QAction *>(u"createSimilar"_s)->toolTip(),
                 u"Select one test run only"_s);
        desk.runs().clearSelection();
        QCOMPARE(pause->toolTip(), u"Select a test run first"_s);
    }

    void manyArePausedWithAReport()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto &model = desk.runs().runs();
        QList<RunKey> running;
        desk.runs().clearSelection();
        for (int row = 0; row < model.rowCount() && running.size() < 3; ++row) {
            const RunEntry *entry = model.entryAt(model.index(row, 0));
            if (entry->run.state != wallarm::RunState::Running)
                continue;
            running << entry->key;
            clickRow(desk.runs(), row, running.size() == 1 ? Qt::NoModifier : Qt::ControlModifier);
        }
        QCOMPARE(desk.runs().selectedKeys().size(), 3);
        desk.harness().fault(
            {{u"match"_s,
              QJsonObject{{u"method"_s, u"POST"_s},
                          {u"path"_s, u"/v1/test_run/%1/action/pause"_s.arg(running.at(1).id)}}},
             {u"times"_s, 1},
             {u"act"_s, u"none"_s},
             {u"fault"_s, u"status"_s},
             {u"status"_s, 403},
             {u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"no"_s}}}});
        QSignalSpy finished(&desk.harness().operations().batches, &Batches::finished);
        desk.window().findChild<QAction *>(u"pauseRun"_s)->trigger();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(desk.message().contains(u"2 test run"_s), qPrintable(desk.message()));
        QVERIFY2(desk.message().contains(u"1 request"_s), qPrintable(desk.message()));

        click(u"outcomeReport"_s);
        const auto *table = qobject_cast<QTableWidget *>(await(u"batchReportTable"_s));
        QCOMPARE(table->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(table->item(row, 1)->text().contains(running.at(row).id));
        QVERIFY(table->item(1, 3)->text().contains(u"refused"_s));
        QCOMPARE(desk.lostInOtherLanguages(*table->window()), QStringList());
        press(Qt::Key_Escape);
        QVERIFY(gone(u"batchReportDialog"_s));
    }
};

TALLYLIGHT_TEST(TstRunMenu);
#include "tst_runmenu.moc"
