#include "common/savedviews.h"
#include "common/settingskeys.h"
#include "common/tableheader.h"
#include "core/manualclock.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/runfilter.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// The columns of the table: chosen, moved, sized, sorted, reset and saved.
class TstRunHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TestRunModel>(m_stores, m_clock);
        m_view = std::make_unique<TestRunView>(*m_model);
        m_view->resize(1400, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), tests::longestWait));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void atFirst()
    {
        QCOMPARE(shown().front(), u"status"_s);
        QVERIFY(shown().contains(u"record"_s));
        QVERIFY(!shown().contains(u"duration"_s));
        QVERIFY(!header().isUsersChoice());
        QCOMPARE(header().length(), header().viewport()->width()); // the name takes the remaining width
    }

    void theMenuDoesItAll_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theMenuDoesItAll()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const int target = number(RunColumn::Target);

        choose(RunColumn::Target, u"columnEarlier"_s);
        QCOMPARE(shown().indexOf(u"target"_s) + 1, shown().indexOf(u"results"_s));
        choose(RunColumn::Target, u"columnLater"_s);
        choose(RunColumn::Target, u"columnLater"_s);
        QCOMPARE(shown().indexOf(u"target"_s), shown().indexOf(u"record"_s) + 1);

        const int width = header().sectionSize(target);
        choose(RunColumn::Target, u"columnWider"_s);
        QVERIFY(header().sectionSize(target) > width);
        choose(RunColumn::Target, u"columnNarrower"_s);
        QCOMPARE(header().sectionSize(target), width);

        choose(RunColumn::Target, u"columnHide"_s);
        QVERIFY(!shown().contains(u"target"_s));
        choose(RunColumn::Run, u"column_target"_s);
        QVERIFY(shown().contains(u"target"_s));
        QCOMPARE(header().sectionSize(target), runColumn(RunColumn::Target).width);
        choose(RunColumn::Run, u"column_duration"_s);
        QVERIFY(shown().contains(u"duration"_s));

        QVERIFY(header().isUsersChoice());
        choose(RunColumn::Run, u"columnReset"_s);
        QCOMPARE(header().layoutNow(), ColumnLayout::standard(runTable(), false));
        QVERIFY(!header().isUsersChoice());
    }

    void fitsToWhatIsShown()
    {
        RunEntry entry;
        entry.key = {QUuid::createUuid(), u"1"_s};
        entry.run.recordName = u"a name that is a good deal longer than its column is wide"_s;
        m_stores.testRuns.put(entry);
        const int record = number(RunColumn::Record);
        const int before = header().sectionSize(record);
        choose(RunColumn::Record, u"columnFit"_s);
        QVERIFY(header().sectionSize(record) > before);
        choose(RunColumn::Record, u"columnReset"_s);
        choose(RunColumn::Record, u"columnFitAll"_s);
        QVERIFY(header().sectionSize(record) > before);
        m_stores.testRuns.remove(entry.key);
    }

    void neitherNameNorActionsCanBeHidden()
    {
        for (const RunColumn column : {RunColumn::Run, RunColumn::Actions}) {
            QMenu menu;
            header().fillMenu(menu, columnNumber(column));
            QVERIFY(!menu.findChild<QAction *>(u"columnHide"_s)->isEnabled());
            QVERIFY(menu.findChild<QAction *>(u"column_run"_s) == nullptr);
        }
    }

    void opensByKeys()
    {
        RunEntry entry;
        entry.key = {QUuid::createUuid(), u"1"_s};
        m_stores.testRuns.put(entry);
        m_view->setCurrentIndex(m_model->indexOf(entry.key, RunColumn::Speed));
        QTest::keyClick(m_view.get(), Qt::Key_H, TestRunView::headingsModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        auto *hide = menu->findChild<QAction *>(u"columnHide"_s);
        QVERIFY(hide->text().contains(runColumn(RunColumn::Speed).header()));
        hide->trigger();
        menu->close();
        // The cursor does not stay in an invisible column.
        QCOMPARE(m_view->currentColumn(), number(RunColumn::Run));
        m_stores.testRuns.remove(entry.key);
    }

    void theThirdClickEndsTheSorting()
    {
        const QPoint place(header().sectionViewportPosition(number(RunColumn::Speed)) + 20,
                           header().height() / 2);
        const auto click = [&] { QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, place); };
        click();
        QCOMPARE(header().layoutNow().sortedBy, number(RunColumn::Speed));
        QCOMPARE(header().layoutNow().order, Qt::AscendingOrder);
        click();
        QCOMPARE(header().layoutNow().order, Qt::DescendingOrder);
        click();
        QVERIFY(!header().layoutNow().sortedBy.has_value());
        QVERIFY(header().isUsersChoice());
    }

    void aLayoutIsKeptAsText()
    {
        ColumnLayout layout = ColumnLayout::standard(runTable(), true);
        layout.items.swapItemsAt(0, 5);
        layout.items[2].shown = false;
        layout.items[3].width = 333;
        layout.sortedBy = number(RunColumn::Duration);
        layout.order = Qt::DescendingOrder;
        QCOMPARE(ColumnLayout::fromText(runTable(), layout.toText(runTable())), layout);
        header().apply(layout, true);
        QCOMPARE(header().layoutNow().sortedBy, layout.sortedBy);
        QCOMPARE(header().layoutNow().items[3].width, 333);
        QVERIFY(m_view->isColumnHidden(layout.items[2].column));
    }

    void oddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("readable");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("of another program") << u"@ByteArray(\\0\\0\\0\\xff)"_s << false;
        QTest::newRow("an unknown column beside a known") << u"colour:10 speed:90"_s << true;
        QTest::newRow("twice the same") << u"speed:90 speed:80"_s << true;
        QTest::newRow("no width, a negative one, a huge one")
            << u"speed: run:-1 req:999999 record:80"_s << true;
    }
    void oddTexts()
    {
        QFETCH(QString, text);
        const auto layout = ColumnLayout::fromText(runTable(), text);
        QTEST(layout.has_value(), "readable");
        if (layout.has_value())
            QCOMPARE(static_cast<size_t>(layout->items.size()), runColumns().size());
    }

    void savedViews()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QLocale::setDefault(QLocale(QLocale::English)); // as in the program; the C locale sorts by code
        SavedViews views(settings, settingskeys::runViews, runTable());
        const ColumnLayout columns = ColumnLayout::standard(runTable(), true);
        views.save({u"Zulu"_s, toText({.text = u"a & b=c %20 ؟"_s}), columns});
        views.save({u"alpha/ünïcode"_s, toText({.recordingNow = true, .age = RunAge::Day}), columns});
        views.save({u"Zulu"_s, toText({.text = u"again"_s}), columns});
        QCOMPARE(views.all().size(), 2);
        QCOMPARE(views.all().first().name, u"alpha/ünïcode"_s);
        QVERIFY(runFilterFrom(views.all().first().filter).recordingNow);
        QCOMPARE(runFilterFrom(views.all().last().filter).text, u"again"_s);
        QCOMPARE(views.all().last().columns, columns);
        views.remove(u"alpha/ünïcode"_s);
        settings.sync();
        QSettings later(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(SavedViews(later, settingskeys::runViews, runTable()).all().size(), 1);
    }

private:
    static int number(RunColumn column) { return static_cast<int>(column); }
    [[nodiscard]] TableHeader &header() const { return m_view->header(); }

    void choose(RunColumn column, const QString &item)
    {
        QMenu menu;
        header().fillMenu(menu, columnNumber(column));
        auto *action = menu.findChild<QAction *>(item);
        QVERIFY2(action != nullptr && action->isEnabled(), qPrintable(item));
        action->trigger();
    }

    /// The names of the columns in reading direction.
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const ColumnLayout::Item &item : header().layoutNow().items) {
            if (item.shown)
                names << runTable().heads.at(item.column).name;
        }
        return names;
    }

    ManualClock m_clock;
    Stores m_stores;
    std::unique_ptr<TestRunModel> m_model;
    std::unique_ptr<TestRunView> m_view;
};

TALLYLIGHT_TEST(TstRunHeader);
#include "tst_runheader.moc"
