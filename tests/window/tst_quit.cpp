#include "operations/jobqueue.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "window/quitquestion.h"
#include "window/startsteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool startRecording(Desk &desk)
{
    StartOrder order = orderOf(agora::Mode::Mix, desk.harness().demo().agora(), u"qa-quit"_s);
    order.request.recording->maxIdleTime = 3600;
    if (!desk.harness().operations().recordings.start(order))
        return false;
    return driver::waitFor([&] {
        const auto &all = desk.harness().stores().recordings.all();
        return !all.empty() && all.back().state == agora::RecordingState::Recording;
    });
}

/// Test runs that record at the same time, and a cloud recording.
class ManyRecording final
{
public:
    explicit ManyRecording(int runs)
    {
        QJsonArray all;
        for (int i = 0; i < runs; ++i) {
            all.append(QJsonObject{{u"id"_s, 7000 + i},
                                   {u"recordId"_s, 8000 + i},
                                   {u"name"_s, u"Nightly %1"_s.arg(i)},
                                   {u"nodeId"_s, 20000 + i},
                                   {u"startedAgo"_s, 60},
                                   {u"traffic"_s, 7200}});
        }
        const QJsonObject room{{u"cname"_s, u"qa-room-01"_s},
                               {u"uid"_s, u"900001"_s},
                               {u"mode"_s, u"mix"_s},
                               {u"sid"_s, u"2a0000000000000000000000000000c3"_s},
                               {u"resourceId"_s, u"SAMPLEMIXRESOURCEID"_s},
                               {u"startedAgo"_s, 60}};
        const QJsonObject seed{{u"testRuns"_s, all}, {u"cloudRecordings"_s, QJsonArray{room}}};
        if (!m_file.open() || m_file.write(QJsonDocument(seed).toJson()) < 0 || !m_file.flush())
            qFatal("no seed file");
    }
    QString seedFile() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

QList<RunKey> recordingRuns(Desk &desk)
{
    QList<RunKey> keys;
    for (const RunEntry &entry : desk.harness().stores().testRuns.all()) {
        if (entry.run.recording.value_or(false))
            keys << entry.key;
    }
    return keys;
}

/// By the books.
qsizetype stillRecording(Desk &desk)
{
    const QJsonArray runs = desk.harness().books()["testRuns"_L1].toArray();
    return std::ranges::count_if(runs, [](const QJsonValue &run) { return run["recording"_L1].toBool(); });
}

} // namespace

/// The window does not close unnoticed while something of the user's continues recording.
class TstQuit final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

private Q_SLOTS:
    void nothingThatRecordsIsNoQuestion()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.closeWindow();
        QVERIFY(!desk.window().isVisible());
    }

    /// Test runs and recordings that were started elsewhere are named as well.
    void whatOthersStartedIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.closeWindow();
        await(u"quitQuestion"_s);
        for (const QString &name : {u"demo-testrun"_s, u"Checkout: card payment"_s, u"qa-room-01"_s})
            QVERIFY2(shownText(u"quitList"_s).contains(name), qPrintable(shownText(u"quitList"_s)));
    }

    void theDefaultNeverStopsAnything_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Space, where the keyboard is") << Qt::Key_Space;
    }
    void theDefaultNeverStopsAnything()
    {
        QFETCH(Qt::Key, key);
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.closeWindow();
        await(u"quitQuestion"_s);
        press(key);
        QVERIFY(gone(u"quitQuestion"_s));
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    void aLongListIsCutAndScrolls()
    {
        const ManyRecording world(ui::QuitQuestion::mostNamed + 36); // and one cloud recording
        Desk desk(u"en"_s, world.seedFile());
        QVERIFY(desk.openFilled());
        desk.closeWindow();
        const QWidget *question = await(u"quitQuestion"_s);
        QVERIFY(shownText(u"quitList"_s).endsWith(u"… and 37 more"_s));
        QVERIFY(question->height() < 700);
        QVERIFY(driver::find(u"quitList"_s)->height() > driver::find(u"quitScroll"_s)->height());
    }

    /// Two stops of 40 have been answered when the window is closed.
    void stopsThatHaveNotLeftAreAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("allStopped");
        QTest::newRow("quit, the next start sends them") << u"quitAnyway"_s << false;
        QTest::newRow("stop and quit waits for them") << u"quitStop"_s << true;
        QTest::newRow("stay, they are sent") << u"quitStay"_s << true;
    }
    void stopsThatHaveNotLeftAreAskedAbout()
    {
        QFETCH(QString, button);
        QFETCH(bool, allStopped);
        const ManyRecording world(40);
        Desk desk(u"en"_s, world.seedFile());
        QVERIFY(desk.openFilled());
        const QList<RunKey> keys = recordingRuns(desk);
        QCOMPARE(keys.size(), 40);
        // The first ones block the line for a while.
        desk.delayRunStops(JobQueue::underWayOfConnection, 2'000);
        const Operations &operations = desk.harness().operations();
        operations.testRuns.stop(keys);
        desk.closeWindow();
        await(u"quitQuestion"_s);
        QVERIFY2(shownText(u"quitStops"_s).contains(u"have not been sent yet"),
                 qPrintable(shownText(u"quitStops"_s)));
        QVERIFY2(shownText(u"quitNote"_s).contains(u"within 24 hours"), qPrintable(shownText(u"quitNote"_s)));
        const int notSent = operations.batches.stopsNotSent();
        QVERIFY(notSent > 0);
        click(button);
        if (button == u"quitStay")
            QVERIFY(desk.window().isVisible());
        else
            QTRY_VERIFY(!desk.window().isVisible());
        if (allStopped)
            QTRY_COMPARE(stillRecording(desk), 0);
        else
            QVERIFY(stillRecording(desk) > 0);
        QVERIFY(desk.harness().received(u"POST"_s, u"/stop"_s) <= keys.size() + 1);
    }

    /// What others record is not stopped just because the user's own stops take a while.
    void waitingForTheStopsStopsNothingElse()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.delayRunStops(1, 2'000);
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        desk.closeWindow();
        click(u"quitWait"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        QVERIFY(!desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(true));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 1);
    }

    /// The stop that it waits for is over just before it is pressed.
    void waitingThatGoesAwayDoesNotBecomeStopping()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.delayRunStops(1, 2'000);
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        desk.closeWindow();
        QWidget *wait = await(u"quitWait"_s);
        wait->setFocus();
        QCOMPARE(keyboardFocus(), wait);
        QTRY_VERIFY(!wait->isVisible());
        QCOMPARE(keyboardFocus()->objectName(), u"quitStay"_s);
        press(Qt::Key_Space);
        QVERIFY(gone(u"quitQuestion"_s));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 1);
    }

    void stayOrGo()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startRecording(desk));
        desk.closeWindow();
        await(u"quitQuestion"_s);
        QVERIFY(shownText(u"quitList"_s).contains(u"qa-quit"_s));
        QVERIFY(shownText(u"quitList"_s).contains(u"USD"_s));
        click(u"quitStay"_s);
        QVERIFY(desk.window().isVisible());
        desk.closeWindow();
        click(u"quitAnyway"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        QVERIFY(startsteps::booked(desk, u"qa-quit"_s)["billed"_L1].toBool());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    void stopAndQuit()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startRecording(desk));
        desk.closeWindow();
        click(u"quitStop"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        QVERIFY(!startsteps::booked(desk, u"qa-quit"_s)["billed"_L1].toBool());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 1);
    }
};

TALLYLIGHT_TEST(TstQuit);
#include "tst_quit.moc"
