#include "common/tableheader.h"
#include "support/testmain.h"
#include "testruns/testrunmodel.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

int rows(Desk &desk)
{
    return desk.runs().model()->rowCount();
}

/// The number in a chip's text.
int countOf(const QString &chip)
{
    const QString text = qobject_cast<QAbstractButton *>(driver::find(chip))->text();
    return text.section(u'(', -1).section(u')', 0, 0).toInt();
}

bool allAre(Desk &desk, wallarm::RunState state)
{
    const auto &model = desk.runs().runs();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.entryAt(model.index(row, 0))->run.state != state)
            return false;
    }
    return model.rowCount() > 0;
}

} // namespace

/// What is shown of the table, chosen with mouse and keyboard; saved views; export.
class TstFilterBar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsByMouse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void chipsByMouse()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const int all = rows(desk);
        click(u"runChipFailed"_s);
        QVERIFY(allAre(desk, wallarm::RunState::Failed));
        const int failed = rows(desk);
        if (language == u"en")
            QCOMPARE(countOf(u"runChipFailed"_s), failed);
        click(u"runChipPassed"_s);
        QVERIFY(rows(desk) > failed);
        click(u"runFilterClear"_s);
        QCOMPARE(rows(desk), all);
        QCOMPARE(keyboardFocus()->objectName(), u"runFilter"_s);
    }

    void byKeysAlone()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const int all = rows(desk);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(keyboardFocus()->objectName(), u"runFilter"_s);
        for (int i = 0; i < 12 && keyboardFocus()->objectName() != u"runChipRecording"; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QCOMPARE(rows(desk), countOf(u"runChipRecording"_s));
        QVERIFY(rows(desk) > 0 && rows(desk) < all);
        press(Qt::Key_Tab); // the domains
        auto *domains = qobject_cast<QComboBox *>(keyboardFocus());
        QVERIFY(domains != nullptr && domains->count() > 2);
        const int recording = rows(desk);
        press(Qt::Key_Down);
        QVERIFY(rows(desk) < recording || rows(desk) == 0);
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Return); // to the table, or what is in its place
        QVERIFY(keyboardFocus()->objectName() != u"runFilter"_s);
    }

    void whatIsHiddenIsNotSelected()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), 0);
        desk.runs().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.runs().selectedKeys().size(), rows(desk));
        click(u"runChipPassed"_s);
        QCOMPARE(desk.runs().selectedKeys().size(), rows(desk));
        const int passed = rows(desk);
        click(u"runChipPassed"_s);
        QCOMPARE(desk.runs().selectedKeys().size(), passed);
    }

    void viewsAreSavedAndCalledAgain()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        click(u"runChipFailed"_s);
        const int failed = rows(desk);
        desk.runs().sortByColumn(static_cast<int>(ui::RunColumn::Run), Qt::DescendingOrder);
        const ui::ColumnLayout columns = desk.runs().header().layoutNow();
        desk.window().findChild<QAction *>(u"saveView"_s)->trigger();
        paste(u"saveViewName"_s, u"failed & sorted"_s);
        press(Qt::Key_Return);
        QVERIFY(gone(u"saveViewDialog"_s));

        click(u"runFilterClear"_s);
        desk.runs().sortByColumn(-1, Qt::AscendingOrder);
        QVERIFY(rows(desk) > failed);
        await(u"runViews"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(chooseByKeys(u"runView_failed & sorted"_s));
        const auto failedNow = [&desk] { // the demo continues: another run may have failed meanwhile
            return static_cast<int>(
                std::ranges::count_if(desk.harness().stores().testRuns.all(), [](const RunEntry &run) {
                    return run.run.state == wallarm::RunState::Failed;
                }));
        };
        QTRY_COMPARE(rows(desk), failedNow());
        QVERIFY(allAre(desk, wallarm::RunState::Failed));
        QCOMPARE(desk.runs().header().layoutNow().sortedBy, columns.sortedBy);
    }

    void columnsAreKeptForEachChoiceOfConnections()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        auto *filter = qobject_cast<QComboBox *>(driver::find(u"connectionFilter"_s));
        const int speed = static_cast<int>(ui::RunColumn::Speed);
        QMenu menu;
        desk.runs().header().fillMenu(menu, ui::columnNumber(ui::RunColumn::Speed));
        menu.findChild<QAction *>(u"columnHide"_s)->trigger();
        QVERIFY(desk.runs().isColumnHidden(speed));
        filter->setCurrentIndex(1);
        QVERIFY(!desk.runs().isColumnHidden(speed));
        filter->setCurrentIndex(0);
        QVERIFY(desk.runs().isColumnHidden(speed));
    }

    void exportsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("kind");
        QTest::newRow("for spreadsheets") << u"csv"_s << 0;
        QTest::newRow("for spreadsheets that want semicolons") << u"csv"_s << 1;
        QTest::newRow("for programs, as the name says") << u"json"_s << 0;
    }
    void exportsWhatIsSeen()
    {
        QFETCH(QString, suffix);
        QFETCH(int, kind);
        Desk desk;
        QVERIFY(desk.openFilled());
        click(u"runChipFailed"_s);
        const QString file = desk.harness().folder() + u"/out."_s + suffix;
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = qobject_cast<QFileDialog *>(await(u"exportDialog"_s));
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY2(name != nullptr, "the system's own file dialog");
        dialog->selectNameFilter(dialog->nameFilters().at(kind));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(gone(u"exportDialog"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(!bytes.contains("token_Qwe12345"));
        if (suffix == u"csv") {
            QCOMPARE(bytes.count("\r\n"), rows(desk) + 1);
            QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
            const QByteArray headings = bytes.first(bytes.indexOf("\r\n"));
            QCOMPARE(headings.contains(';'), kind == 1);
            QCOMPARE(headings.contains(','), kind == 0);
        } else {
            const QJsonArray runs = QJsonDocument::fromJson(bytes).array();
            QCOMPARE(runs.size(), rows(desk));
            QCOMPARE(runs[0]["state"_L1].toString(), u"failed"_s);
        }
        QVERIFY(desk.message().contains(u"out."_s + suffix));
    }

    void theUpdateIntervalIsChosenAndKept_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void theUpdateIntervalIsChosenAndKept()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        const Poller &poller = desk.harness().operations().poller;
        QVERIFY(!poller.interval().has_value());
        QVERIFY(chooseByMouse(desk.window(), {u"viewMenu"_s, u"intervalMenu"_s}, u"interval_30"_s));
        QCOMPARE(poller.interval(), std::optional<milliseconds>(std::chrono::seconds(30)));
        QCOMPARE(desk.settings().value(u"runs/intervalSeconds"_s).toInt(), 30);
        QVERIFY(chooseByMouse(desk.window(), {u"viewMenu"_s, u"intervalMenu"_s}, u"interval_0"_s));
        QVERIFY(!poller.interval().has_value());
    }
};

TALLYLIGHT_TEST(TstFilterBar);
#include "tst_filterbar.moc"
