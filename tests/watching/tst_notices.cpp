#include "common/messages.h"
#include "support/harness.h"
#include "support/testmain.h"
#include "watching/autostopnotices.h"
#include "watching/fakenotifier.h"
#include "watching/runnotices.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;
using wallarm::WatchEvent;

/// What is said when something happens by itself, and what a click on it does.
class TstNotices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDesktopIsToldWhileNobodyLooks()
    {
        Harness harness;
        QVERIFY(harness.fill());
        FakeNotifier desktop;
        RunNotices notices(harness.operations(), desktop);
        QSignalSpy wanted(&notices, &RunNotices::runWanted);
        const RunKey run = harness.run(u"5106"_s);
        Q_EMIT harness.operations().runWatch.happened(run, WatchEvent::Failed);
        QCOMPARE(desktop.shown.size(), 1);
        QVERIFY(!desktop.shown.first().title.isEmpty());
        QVERIFY(desktop.shown.first().text.contains(u"Checkout: card payment"));
        QVERIFY(desktop.shown.first().text.contains(u"5106"));
        Q_EMIT desktop.activated(desktop.shown.first().tag);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RunKey>(), run);
    }

    void whoLooksAtTheWindowIsNotDisturbed()
    {
        Harness harness;
        QVERIFY(harness.fill());
        FakeNotifier desktop;
        const RunNotices notices(harness.operations(), desktop);
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, longestWait));
        Q_EMIT harness.operations().runWatch.happened(harness.run(u"5106"_s), WatchEvent::Passed);
        QVERIFY(desktop.shown.isEmpty());
    }

    void aNoticeCanBeCalledOff()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const Operations &operations = harness.operations();
        Messages messages(operations.clock);
        const AutoStopNotices notices(operations, messages);
        const Subject run = harness.run(u"5106"_s);
        QVERIFY(operations.autoStops.set({run}, soon(operations)));
        QTRY_VERIFY(notice(messages) != nullptr);
        QVERIFY2(textOf(messages).contains(u"Checkout: card payment"), qPrintable(textOf(messages)));
        QVERIFY(notice(messages)->message.urgent);
        QVERIFY(choose(messages, u"autoStopCallOff"_s));
        QVERIFY(notice(messages) == nullptr);
        QVERIFY(!operations.autoStops.isWatched(run));
        QCOMPARE(harness.received(u"POST"_s, u"/action/stop"_s), 0);
    }

    void aNoticeCanBePutOff()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const Operations &operations = harness.operations();
        Messages messages(operations.clock);
        const AutoStopNotices notices(operations, messages);
        const Subject run = harness.run(u"5106"_s);
        QVERIFY(operations.autoStops.set({run}, soon(operations)));
        QTRY_VERIFY(notice(messages) != nullptr);
        QVERIFY(choose(messages, u"autoStopPutOff"_s));
        QVERIFY(notice(messages) == nullptr);
        QVERIFY(operations.autoStops.isWatched(run));
        QVERIFY(operations.autoStops.dueIn(run) > std::chrono::minutes(AutoStopNotices::moreMinutes - 1));
    }

    void severalAreOneSentenceEachAndGoWhenTheyAreStopped()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const Operations &operations = harness.operations();
        FakeNotifier desktop;
        const RunNotices told(operations, desktop);
        Messages messages(operations.clock);
        const AutoStopNotices notices(operations, messages);
        QSignalSpy finished(&operations.testRuns, &TestRunActions::stopFinished);
        QVERIFY(operations.autoStops.set({harness.run(u"5106"_s), harness.run(u"5105"_s)}, soon(operations)));
        QTRY_VERIFY(textOf(messages).contains(u"1 more recording"));
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(notice(messages) == nullptr);
        // On a slow machine, some run of the demo may end meanwhile, which is told, too.
        QCOMPARE(std::ranges::count(desktop.shown, u"Automatic stop"_s, &Notification::title), 2);
    }

    void whatCouldNotBeWrittenDownIsToldApart_data()
    {
        QTest::addColumn<QStringList>("runs");
        QTest::addColumn<QString>("said");
        QTest::newRow("one by its name") << QStringList{u"5106"_s} << u"Checkout: card payment"_s;
        QTest::newRow("several by their number") << QStringList{u"5106"_s, u"5105"_s} << u"2 recording"_s;
    }
    void whatCouldNotBeWrittenDownIsToldApart()
    {
        QFETCH(QStringList, runs);
        QFETCH(QString, said);
        Harness harness;
        QVERIFY(harness.fill());
        const Operations &operations = harness.operations();
        Messages messages(operations.clock);
        const AutoStopNotices notices(operations, messages);
        QList<Subject> subjects;
        for (const QString &run : runs)
            subjects << harness.run(run);
        Q_EMIT operations.autoStops.notKept(subjects, {.kind = ErrorKind::LedgerFailed, .sent = false});
        QVERIFY(notice(messages) == nullptr);
        const QString text = messages.newest()->message.text;
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(text.contains(u"could not be saved"_s));
    }

private:
    static const Messages::Entry *notice(const Messages &messages)
    {
        return messages.find(AutoStopNotices::messageId());
    }
    static QString textOf(const Messages &messages)
    {
        return notice(messages) == nullptr ? QString() : notice(messages)->message.text;
    }
    static bool choose(const Messages &messages, const QString &action)
    {
        const QList<Message::Action> actions = notice(messages)->message.actions;
        for (const Message::Action &each : actions) {
            if (each.objectName == action) {
                each.run();
                return true;
            }
        }
        return false;
    }
    static AutoStopRule soon(const Operations &operations)
    {
        return {.when = AutoStopRule::When::AtTime, .atMs = operations.clock.nowMs() + 90'000};
    }
};

TALLYLIGHT_TEST(TstNotices);
#include "tst_notices.moc"
