#include "support/testmain.h"
#include "testruns/affectedlist.h"
#include "window/desk.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QStringList namedIn(const QString &list)
{
    QStringList lines;
    const auto *widget = qobject_cast<QListWidget *>(driver::find(list));
    for (int i = 0; widget != nullptr && widget->isVisible() && i < widget->count(); ++i)
        lines << widget->item(i)->text();
    return lines;
}

QStringList recordingByTheBooks(Desk &desk)
{
    QStringList ids;
    const QJsonArray runs = desk.harness().books()["testRuns"_L1].toArray();
    for (const QJsonValue &run : runs) {
        if (run["recording"_L1].toBool())
            ids << run["id"_L1].toVariant().toString();
    }
    return ids;
}

QStringList billedByTheBooks(Desk &desk)
{
    QStringList channels;
    const QJsonArray recordings = desk.harness().books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &recording : recordings) {
        if (recording["billed"_L1].toBool())
            channels << recording["cname"_L1].toString();
    }
    return channels;
}

/// The same recording is never asked twice.
bool eachStopWasSentOnce(Desk &desk)
{
    QStringList paths;
    const QJsonArray calls = desk.harness().books()["calls"_L1].toArray();
    for (const QJsonValue &call : calls) {
        if (call["method"_L1].toString() == "POST"_L1 && call["path"_L1].toString().endsWith("/stop"_L1))
            paths << call["path"_L1].toString();
    }
    return !paths.isEmpty() && paths.removeDuplicates() == 0;
}

bool askToStopAll(Desk &desk)
{
    return desk.openFilled() && chooseByMouse(desk.window(), {u"recordingMenu"_s}, u"stopAll"_s)
        && await(u"stopAllDialog"_s)->isVisible();
}

} // namespace

/// Stop all that records: named first, stopped once each, told for each.
class TstStopAll final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// With its state in words, whoever started it, and nothing that does not record.
    void everythingThatRecordsIsNamed()
    {
        Desk desk;
        QVERIFY(askToStopAll(desk));
        const QString lines = namedIn(u"stopAllList"_s).join(u'\n');
        for (const QString &part : {u"demo-testrun"_s, u"tr_1234"_s, u"Checkout: card payment"_s,
                                    u"qa-room-01"_s, u"qa-web-job-01"_s})
            QVERIFY2(lines.contains(part), qPrintable(part + u" is not in\n"_s + lines));
        QVERIFY2(!lines.contains(u"Order history"_s), qPrintable(lines));
        QVERIFY2(!lines.contains(u"Profile settings"_s), qPrintable(lines)); // paused, recording stopped
        QVERIFY2(lines.contains(u"Paused"_s), qPrintable(lines));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    void returnAndEscapeStopNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void returnAndEscapeStopNothing()
    {
        QFETCH(Qt::Key, key);
        Desk desk;
        QVERIFY(askToStopAll(desk));
        press(key);
        QVERIFY(gone(u"stopAllDialog"_s));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    /// By the books of both services.
    void allOfThemStop()
    {
        Desk desk;
        QVERIFY(askToStopAll(desk));
        QVERIFY(recordingByTheBooks(desk).size() > 2);
        QVERIFY(billedByTheBooks(desk).size() > 2);
        click(u"stopAllConfirm"_s);
        QVERIFY(driver::waitFor(
            [&] { return recordingByTheBooks(desk).isEmpty() && billedByTheBooks(desk).isEmpty(); }));
        QVERIFY(driver::waitFor([&] { return desk.harness().operations().batches.stopsUnderWay() == 0; }));
        QVERIFY(eachStopWasSentOnce(desk));
        QVERIFY2(driver::waitFor([&] { return desk.said(u"batch"_s).contains(u"stopped"_s); }),
                 qPrintable(desk.said(u"batch"_s)));
        const auto *stopAll = desk.window().findChild<QAction *>(u"stopAll"_s);
        QVERIFY2(driver::waitFor(
                     [&] { return stopAll->toolTip() == u"Nothing is recording, as far as is known"_s; }),
                 qPrintable(stopAll->toolTip()));
        QVERIFY(!stopAll->isEnabled());
    }

    /// Only what the chosen connection records; the other service gets no request.
    void onlyTheChosenConnection()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        auto *filter = desk.window().findChild<QComboBox *>(u"connectionFilter"_s);
        filter->setCurrentIndex(filter->findData(desk.harness().demo().agora().id));
        QVERIFY(filter->actions().contains(desk.window().findChild<QAction *>(u"stopAll"_s)));
        desk.window().findChild<QAction *>(u"stopAll"_s)->trigger();
        (void)await(u"stopAllDialog"_s);
        QVERIFY2(shownText(u"stopAllQuestion"_s).contains(desk.harness().demo().agora().name),
                 qPrintable(shownText(u"stopAllQuestion"_s)));
        QVERIFY(!namedIn(u"stopAllList"_s).join(u'\n').contains(u"demo-testrun"_s));
        const QStringList before = recordingByTheBooks(desk);
        click(u"stopAllConfirm"_s);
        QVERIFY(driver::waitFor([&] { return billedByTheBooks(desk).isEmpty(); }));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 0);
        QVERIFY(before.contains(u"tr_1234"_s));
    }

    void fromTheListOfConnections()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        (void)await(u"connectionsDialog"_s);
        click(u"connectionsStopAll"_s);
        (void)await(u"stopAllDialog"_s);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"stopAllDialog"_s));
        QVERIFY(driver::find(u"connectionsDialog"_s)->isVisible());
    }

    /// No button leads nowhere.
    void nothingToStopIsSaid()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        (void)await(u"connectionsDialog"_s);
        click(u"connectionsStopAll"_s);
        const QString said = shownText(u"connectionResult"_s);
        QVERIFY2(said.contains(u"is recording, as far as is known"_s), qPrintable(said));
    }

    /// What ended while the question was open is not stopped, and what began was not confirmed.
    void theQuestionIsAboutWhatItNames()
    {
        Desk desk;
        QVERIFY(askToStopAll(desk));
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QVERIFY(driver::waitFor([&] { return desk.harness().operations().batches.stopsUnderWay() == 0; }));
        QVERIFY(driver::waitFor([&] {
            const QStringList lines = namedIn(u"stopAllList"_s).filter(u"tr_1234"_s);
            return lines.size() == 1 && !lines.first().endsWith(u"Recording"_s);
        }));
        click(u"stopAllConfirm"_s);
        QVERIFY(driver::waitFor([&] { return recordingByTheBooks(desk).isEmpty(); }));
        QVERIFY(driver::waitFor([&] { return desk.harness().operations().batches.stopsUnderWay() == 0; }));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/test_run/tr_1234/action/stop"_s), 1);
    }

    /// Named, with the reason.
    void whatCannotBeStoppedIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.delayRunStops(1, 600'000);
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QVERIFY(chooseByMouse(desk.window(), {u"recordingMenu"_s}, u"stopAll"_s));
        (void)await(u"stopAllDialog"_s);
        const QStringList others = namedIn(u"stopAllOtherList"_s).filter(u"tr_1234"_s);
        QCOMPARE(others.size(), 1);
        QVERIFY2(others.first().contains(u"being stopped"_s), qPrintable(others.first()));
        QVERIFY(namedIn(u"stopAllList"_s).filter(u"tr_1234"_s).isEmpty());
    }

    /// The title follows the books, and says nothing where nothing records.
    void theTitleCounts()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QVERIFY(
            driver::waitFor([&] { return desk.window().windowTitle().startsWith(u"Recording now ("_s); }));
        desk.window().findChild<QAction *>(u"stopAll"_s)->trigger();
        click(u"stopAllConfirm"_s);
        QVERIFY2(driver::waitFor([&] { return desk.window().windowTitle() == u"Tallylight"_s; }),
                 qPrintable(desk.window().windowTitle()));
    }

    void theQuestionFollowsTheLanguage()
    {
        Desk desk;
        QVERIFY(askToStopAll(desk));
        QCOMPARE(desk.lostInOtherLanguages(*driver::find(u"stopAllDialog"_s)), QStringList());
    }
};

TALLYLIGHT_TEST(TstStopAll);
#include "tst_stopall.moc"
