#include "cloudrecordings/recordingtable.h"
#include "common/tableheader.h"
#include "support/testmain.h"
#include "window/shareddesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What a test needs to know of a table; the gestures are the same.
struct Table
{
    ui::RowTable *view;
    int row; ///< of something that records
    QString stopQuestion;
    QString filter;
    QString words; ///< that are in that row
};

Table runs(Desk &desk)
{
    return {.view = &desk.runs(),
            .row = desk.rowOfRun(u"tr_1234"_s),
            .stopQuestion = u"stopRunDialog"_s,
            .filter = u"runFilter"_s,
            .words = u"tr_1234"_s};
}

Table recordings(Desk &desk)
{
    const QUuid live = desk.running(agora::Mode::Mix);
    return {.view = qobject_cast<ui::RowTable *>(&desk.recordings()),
            .row = desk.rowOfRecording(live),
            .stopQuestion = u"stopCloudDialog"_s,
            .filter = u"cloudRecordingFilter"_s,
            .words = desk.harness().stores().recordings.find(live)->task.cname};
}

/// Of something that can be taken off the list without a question.
int endedRow(Desk &desk, bool cloud)
{
    return cloud ? desk.rowOfRecording(desk.ended()) : desk.rowOfRun(u"5080"_s);
}

} // namespace

/// The same gesture does the same in the table of test runs and in that of cloud recordings.
class TstTables final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    static void tables()
    {
        QTest::addColumn<bool>("cloud");
        QTest::newRow("test runs, English") << false;
        QTest::newRow("cloud recordings, English") << true;
        QTest::newRow("test runs, Arabic") << false; // see init()
        QTest::newRow("cloud recordings, Arabic") << true;
    }
    static Table table(Desk &desk, bool cloud) { return cloud ? recordings(desk) : runs(desk); }

    SharedDesk m_shared;
    Desk *m_desk = nullptr; ///< filled with the demo
    bool m_isAsFound = false; ///< after this row

private Q_SLOTS:
    void init()
    {
        m_isAsFound = false;
        m_shared.beforeRow();
        const bool arabic = QByteArrayView(QTest::currentDataTag()).endsWith("Arabic");
        m_desk = m_shared.filled(arabic ? u"ar"_s : u"en"_s);
        QVERIFY(m_desk != nullptr);
    }
    void cleanup()
    {
        if (m_isAsFound)
            m_shared.afterRow();
        else
            m_shared.spend();
    }

    void returnAndDoubleClickOpenTheDetails_data() { tables(); }
    void returnAndDoubleClickOpenTheDetails()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        clickRow(*at.view, at.row);
        press(Qt::Key_Return);
        QWidget *dock = await(u"detailsDock"_s);
        await(cloud ? u"recordingDetails"_s : u"runDetails"_s);
        dock->close();
        QTRY_VERIFY(gone(u"detailsDock"_s));
        desk.window().activateWindow();
        const QPoint place = at.view->visualRect(at.view->model()->index(at.row, 1)).center();
        QTest::mouseDClick(at.view->viewport(), Qt::LeftButton, {}, place);
        await(u"detailsDock"_s);
        await(cloud ? u"recordingDetails"_s : u"runDetails"_s);
        // It is the details of the table that is used.
        const Table other = table(desk, !cloud);
        clickRow(*other.view, other.row);
        await(cloud ? u"runDetails"_s : u"recordingDetails"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void returnOnTheButtonOpensTheMenu_data() { tables(); }
    void returnOnTheButtonOpensTheMenu()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        clickRow(*at.view, at.row);
        at.view->setCurrentIndex(at.view->model()->index(at.row, at.view->header().columns().actions));
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QVERIFY(gone(u"detailsDock"_s));
        press(Qt::Key_Escape);
        m_isAsFound = true;
    }

    void theSameKeyStopsWhatHasTheKeyboard_data() { tables(); }
    void theSameKeyStopsWhatHasTheKeyboard()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table other = table(desk, !cloud);
        const Table at = table(desk, cloud);
        clickRow(*other.view, other.row); // selected as well, but not meant
        clickRow(*at.view, at.row);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        await(at.stopQuestion);
        QVERIFY(gone(other.stopQuestion));
        press(Qt::Key_Escape);
        QTRY_VERIFY(gone(at.stopQuestion));
        driver::find(at.filter)->setFocus(); // belongs to the table
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        await(at.stopQuestion);
        press(Qt::Key_Escape);
        QTRY_VERIFY(gone(at.stopQuestion));
        m_isAsFound = true;
    }

    /// Whatever else has the keyboard: the test run is meant, whose panels these are.
    void theKeyStopsARunFromItsPanels()
    {
        Desk &desk = *m_desk;
        const Table at = table(desk, false);
        clickRow(*at.view, at.row);
        auto *dock = desk.window().findChild<QDockWidget *>(u"detailsDock"_s);
        dock->show();
        driver::settle();
        dock->findChild<QWidget *>(u"detailsTabs"_s)->setFocus();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        await(at.stopQuestion);
    }

    /// The same key means the recording whose details these are.
    void theKeyStopsARecordingFromItsDetails()
    {
        Desk &desk = *m_desk;
        const Table runs = table(desk, false);
        const Table at = table(desk, true);
        clickRow(*runs.view, runs.row);
        clickRow(*at.view, at.row);
        press(Qt::Key_Return);
        await(u"detailsFiles"_s)->setFocus();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        await(at.stopQuestion);
        QVERIFY(gone(runs.stopQuestion));
    }

    void deleteTakesOffTheList_data() { tables(); }
    void deleteTakesOffTheList()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        const int ended = endedRow(desk, cloud);
        QVERIFY(ended >= 0);
        const int before = at.view->model()->rowCount();
        driver::type(at.filter, u"xy"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Delete); // in the field it is a letter's
        QCOMPARE(qobject_cast<QLineEdit *>(driver::find(at.filter))->text(), u"y"_s);
        press(Qt::Key_Escape);
        clickRow(*at.view, ended);
        press(Qt::Key_Delete);
        QTRY_COMPARE(at.view->model()->rowCount(), before - 1);
    }

    /// What may still be recording is not left without a question.
    void deleteAsksAboutARunningRecording()
    {
        Desk &desk = *m_desk;
        const Table at = table(desk, true);
        const int before = at.view->model()->rowCount();
        clickRow(*at.view, at.row);
        press(Qt::Key_Delete);
        await(u"leavingDialog"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(gone(u"leavingDialog"_s));
        QCOMPARE(at.view->model()->rowCount(), before);
    }

    void viewsAreSavedAndCalledAgain_data() { tables(); }
    void viewsAreSavedAndCalledAgain()
    {
        QFETCH(bool, cloud);
        const QString name = cloud ? u"recordingView"_s : u"runView"_s;
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        const int all = at.view->model()->rowCount();
        driver::type(at.filter, at.words);
        QCOMPARE(at.view->model()->rowCount(), 1);
        await(name + u"s"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(chooseByKeys(name + u"Save"_s));
        paste(u"saveViewName"_s, u"only this one"_s);
        press(Qt::Key_Return);
        QVERIFY(gone(u"saveViewDialog"_s));
        driver::find(at.filter)->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(at.view->model()->rowCount(), all);
        await(name + u"s"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(chooseByKeys(name + u"_only this one"_s));
        QCOMPARE(at.view->model()->rowCount(), 1);
        QVERIFY(at.view->hasFocus());
    }

    /// The color that the user gave a connection is beside its name, in both tables.
    void rowsHaveTheColorOfTheirConnection_data() { tables(); }
    void rowsHaveTheColorOfTheirConnection()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        const QModelIndex cell = at.view->model()->index(at.row, at.view->header().columns().connection);
        QVERIFY(!cell.data().toString().isEmpty());
        QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
        m_isAsFound = true;
    }

    void copiesTheRow_data() { tables(); }
    void copiesTheRow()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        clickRow(*at.view, at.row);
        press(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\t'), at.view->header().shownColumns().size() - 1);
        QVERIFY2(copied.contains(at.words), qPrintable(copied));
        QVERIFY2(!copied.contains(QChar(0x2068)), "an invisible mark came along");
        m_isAsFound = true;
    }

    void filtersAndEscapeClears_data() { tables(); }
    void filtersAndEscapeClears()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        auto *field = qobject_cast<QLineEdit *>(driver::find(at.filter));
        const int before = at.view->model()->rowCount();
        driver::type(at.filter, at.words);
        QCOMPARE(at.view->model()->rowCount(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QVERIFY(field->hasFocus());
        QCOMPARE(at.view->model()->rowCount(), before);
        driver::type(at.filter, at.words);
        press(Qt::Key_Return);
        QVERIFY(at.view->hasFocus());
        press(Qt::Key_Escape);
        QCOMPARE(at.view->model()->rowCount(), before);
        QVERIFY(at.view->hasFocus());
        driver::type(at.filter, u"nothing has this"_s);
        QVERIFY(!at.view->isVisible());
        press(Qt::Key_Return); // what is there in its place
        press(Qt::Key_Space);
        QTRY_COMPARE(at.view->model()->rowCount(), before);
        m_isAsFound = true;
    }

    void theStatusBarCountsWhatIsSelected_data() { tables(); }
    void theStatusBarCountsWhatIsSelected()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        desk.runs().clearSelection();
        desk.recordings().clearSelection();
        QCOMPARE(shownText(u"statusSelection"_s), QString());
        const Table at = table(desk, cloud);
        at.view->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        const QString count = QLocale().toString(at.view->model()->rowCount());
        QVERIFY2(shownText(u"statusSelection"_s).contains(count),
                 qPrintable(shownText(u"statusSelection"_s)));
        driver::type(at.filter, at.words); // what is not seen is not selected
        QVERIFY2(shownText(u"statusSelection"_s).contains(QLocale().toString(1)),
                 qPrintable(shownText(u"statusSelection"_s)));
    }

    void columnsAreSortedByKeysAndKept_data() { tables(); }
    void columnsAreSortedByKeysAndKept()
    {
        QFETCH(bool, cloud);
        Desk &desk = *m_desk;
        const Table at = table(desk, cloud);
        clickRow(*at.view, at.row);
        const int column = at.view->currentColumn();
        press(Qt::Key_H, ui::RowTable::headingsModifier);
        QVERIFY(chooseByKeys(u"columnSortDescending"_s));
        QCOMPARE(at.view->header().layoutNow().sortedBy, column);
        QCOMPARE(at.view->header().layoutNow().order, Qt::DescendingOrder);
        const QString kept = at.view->header().layoutNow().toText(at.view->header().columns());
        auto *connections = qobject_cast<QComboBox *>(driver::find(u"connectionFilter"_s));
        connections->setCurrentIndex(1); // another choice has columns of its own
        QVERIFY(!at.view->header().layoutNow().sortedBy.has_value());
        const QString group = cloud ? u"recordings"_s : u"runs"_s;
        QCOMPARE(desk.settings().value(group + u"/columns/all"_s).toString(), kept);
        connections->setCurrentIndex(0);
        QCOMPARE(at.view->header().layoutNow().toText(at.view->header().columns()), kept);
    }
};

TALLYLIGHT_TEST(TstTables);
#include "tst_tables.moc"
