#include "rundetails/rundetails.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QTabWidget &tabs()
{
    return *qobject_cast<QTabWidget *>(await(u"detailsTabs"_s));
}

/// With the keys of a tab bar.
void goToTab(int wanted)
{
    (void)await(u"detailsTabBar"_s);
    driver::find(u"detailsTabBar"_s)->setFocus();
    const bool mirrored = tabs().layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < tabs().count() && tabs().currentIndex() != wanted; ++i) {
        const bool onward = tabs().currentIndex() < wanted;
        press(onward == mirrored ? Qt::Key_Left : Qt::Key_Right);
    }
    if (tabs().currentIndex() != wanted)
        qFatal("the tab %d is out of the keyboard's reach", wanted);
}

enum Tab { Overview, Vulnerabilities, History, Answer };

} // namespace

/// The details of the selected run.
class TstDetails final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followTheSelection_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void followTheSelection()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        QVERIFY(!driver::find(u"runDetails"_s)->isVisible());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!shownText(u"detailsEmpty"_s).isEmpty());
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        QCOMPARE(shownText(u"detailsName"_s), u"Example Test Run"_s);
        QVERIFY(shownText(u"details_runId"_s).contains(u"5080"));
        clickRow(desk.runs(), desk.rowOfRun(u"5106"_s));
        QCOMPARE(shownText(u"detailsName"_s), u"Checkout: card payment"_s);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s), Qt::ControlModifier); // two
        QVERIFY(!shownText(u"detailsEmpty"_s).isEmpty());
        const auto *dock = desk.window().findChild<QDockWidget *>(u"detailsDock"_s);
        const bool mirrored = desk.window().layoutDirection() == Qt::RightToLeft;
        QCOMPARE(dock->x() < desk.window().width() / 2, mirrored);
    }

    void longValuesAreNotCutOff()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), 0);
        for (const QString &run : {u"5080"_s, u"5089"_s, u"5106"_s, u"5082"_s}) {
            goToTab(Answer);
            goToTab(Overview);
            clickRow(desk.runs(), desk.rowOfRun(run));
            const auto labels = driver::find(u"detailsOverview"_s)->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                const int needed = label->heightForWidth(label->width());
                QVERIFY2(!label->isVisible() || needed <= label->height(),
                         qPrintable(run + u' ' + label->text()));
            }
        }
    }

    void theAnswerIsReadOnceAndHasNoSecret()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s)); // ended: the poller does not read it
        const auto reads = [&] { return desk.harness().received(u"GET"_s, u"/v1/test_run/5080"_s); };
        const int before = reads();
        goToTab(Answer);
        const auto *text = desk.window().findChild<QPlainTextEdit *>(u"detailsAnswer"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        QCOMPARE(reads(), before + 1);
        QVERIFY(QJsonDocument::fromJson(text->toPlainText().toUtf8()).isObject());
        QVERIFY(!text->toPlainText().contains(Demo::sampleSecret(Service::WallarmFast)));
        goToTab(Overview);
        goToTab(Answer);
        QCOMPARE(reads(), before + 1);

        paste(u"detailsAnswerSearch"_s, u"test_record_id"_s);
        QCOMPARE(text->textCursor().selectedText(), u"test_record_id"_s);
        click(u"detailsAnswerCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        click(u"detailsAnswerAgain"_s);
        QTRY_COMPARE(reads(), before + 2);
    }

    void theHistoryTellsWhatWasDone()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        goToTab(History);
        const auto *list = desk.window().findChild<QTreeWidget *>(u"detailsHistory"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1); // added
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QTRY_VERIFY(list->topLevelItemCount() >= 4); // requested, sent, finished
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty()); // newest first, with its outcome
    }

    void vulnerabilitiesAreExported()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        goToTab(Vulnerabilities);
        const auto *table = desk.window().findChild<QTableView *>(u"detailsVulnerabilities"_s);
        QVERIFY(table->model()->rowCount() > 0);
        QTRY_COMPARE(desk.harness().received(u"POST"_s, u"/v1/objects/vuln"_s), 1);
        const QString file = desk.harness().folder() + u"/out.csv"_s;
        click(u"detailsVulnerabilitiesExport"_s);
        auto *dialog = qobject_cast<QFileDialog *>(driver::await(u"exportDialog"_s));
        Q_EMIT dialog->fileSelected(file); // the dialog itself is the system's
        dialog->reject();
        QVERIFY(desk.message().contains(u"out.csv"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), table->model()->rowCount() + 1);
    }

    void aRunWithoutANumberIsNotAskedFor()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        goToTab(Vulnerabilities);
        QVERIFY(desk.window().findChild<QTableView *>(u"detailsVulnerabilities"_s)->model()->rowCount() > 0);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/objects/vuln"_s), 0);
    }

    void creatingARunTakesTheRoomAndGivesItBack()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        press(Qt::Key_D, Qt::ControlModifier);
        (void)await(u"createRunCancel"_s);
        QVERIFY(!driver::find(u"runDetails"_s)->isVisible());
        click(u"createRunCancel"_s);
        QVERIFY(await(u"runDetails"_s)->isVisible());
    }

    void anAutomaticStopIsSetFromHere()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        QVERIFY(!driver::find(u"detailsAutoStop"_s)->isEnabled()); // it has ended
        clickRow(desk.runs(), desk.rowOfRun(u"5106"_s));
        click(u"detailsAutoStop"_s);
        (void)await(u"autoStopDialog"_s);
        press(Qt::Key_Return);
        QVERIFY(gone(u"autoStopDialog"_s));
        QVERIFY(desk.harness().operations().autoStops.isWatched(desk.harness().run(u"5106"_s)));
        QTRY_VERIFY(shownText(u"details_autoStop"_s).contains(u"10 min"));
    }
};

TALLYLIGHT_TEST(TstDetails);
#include "tst_details.moc"
