#include "connections/connectionfilter.h"
#include "support/testmain.h"
#include "window/shareddesk.h"
#include "window/traylamp.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

void protect(Desk &desk, const QUuid &id, Protection protection, const QString &name)
{
    Connection connection = desk.harness().stores().connections.find(id)->connection;
    connection.protection = protection;
    connection.name = name;
    QSignalSpy saved(&desk.harness().operations().connections, &ConnectionActions::saved);
    desk.harness().operations().connections.save(connection, std::nullopt, Keep::Keychain);
    QVERIFY(saved.wait(longestWait));
}

/// Both of the demo's connections, under this name.
void protectAll(Desk &desk, Protection protection, const QString &name = u"Production"_s)
{
    for (const ConnectionEntry &entry : std::vector(desk.harness().stores().connections.all()))
        protect(desk, entry.connection.id, protection, name);
}

bool isEnabled(const QString &button)
{
    const QWidget *found = driver::find(button);
    return found != nullptr && found->isVisible() && found->isEnabled();
}

int stopsSent(Desk &desk)
{
    return desk.harness().received(u"POST"_s, u"/stop"_s);
}

void askToStop(Desk &desk)
{
    clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
}

void askToStopRecording(Desk &desk)
{
    clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

/// Connections whose name is typed before a stop, and those through which nothing is changed.
class TstProtected final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    SharedDesk m_shared;

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void theNameIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("the name") << u"Production"_s << u"Production"_s << true;
        QTest::newRow("spaces around it") << u"Production"_s << u"  Production "_s << true;
        QTest::newRow("a part of it") << u"Production"_s << u"Produc"_s << false;
        QTest::newRow("another case") << u"Production"_s << u"production"_s << false;
        QTest::newRow("more than it") << u"Production"_s << u"Production 2"_s << false;
        QTest::newRow("spaces inside it") << u"Pro duction"_s << u"Production"_s << false;
        QTest::newRow("Arabic") << u"الإنتاج"_s << u"الإنتاج"_s << true;
        QTest::newRow("Arabic, without its hamza") << u"الإنتاج"_s << u"الانتاج"_s << false;
        QTest::newRow("Arabic, with a mark of a keyboard") << u"الإنتاج"_s << u"\u200fالإنتاج"_s << true;
        QTest::newRow("Chinese") << u"生产环境"_s << u"生产环境"_s << true;
        QTest::newRow("Chinese, another") << u"生产环境"_s << u"测试环境"_s << false;
        QTest::newRow("with a sign that marks keys") << u"R&D"_s << u"R&D"_s << true;
    }
    void theNameIsTyped()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const bool, right);
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected, name);
        askToStop(desk);
        QVERIFY(await(u"stopRunDialog"_s)->isVisible());
        QTRY_VERIFY(await(u"typedName"_s)->hasFocus());
        QVERIFY(shownText(u"typedNameLabel"_s).replace(u"&&"_s, u"&"_s).contains(name.left(2)));
        for (const QString &button : {u"stopRunConfirm"_s, u"stopRunWait"_s}) {
            QVERIFY(!isEnabled(button));
            QVERIFY(driver::find(button)->toolTip().contains(name.toHtmlEscaped()));
        }
        press(Qt::Key_Return);
        QVERIFY(await(u"stopRunDialog"_s)->isVisible());
        paste(u"typedName"_s, typed);
        QCOMPARE(isEnabled(u"stopRunConfirm"_s), right);
        QCOMPARE(isEnabled(u"stopRunWait"_s), right);
        press(Qt::Key_Return);
        if (right)
            QTRY_COMPARE(stopsSent(desk), 1);
        else
            QCOMPARE(stopsSent(desk), 0);
    }

    void aCloudRecordingNeedsItToo()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected);
        askToStopRecording(desk);
        QVERIFY(await(u"stopCloudDialog"_s)->isVisible());
        QVERIFY(!isEnabled(u"stopCloudConfirm"_s));
        paste(u"typedName"_s, u"Production"_s);
        QVERIFY(isEnabled(u"stopCloudConfirm"_s));
        click(u"stopCloudConfirm"_s);
        QTRY_COMPARE(stopsSent(desk), 1);
    }

    void anInterruptionNeedsItToo()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected);
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        desk.window().findChild<QAction *>(u"interruptRun"_s)->trigger();
        QVERIFY(await(u"interruptRunDialog"_s)->isVisible());
        QVERIFY(!isEnabled(u"interruptRunConfirm"_s));
        paste(u"typedName"_s, u"Production"_s);
        QVERIFY(isEnabled(u"interruptRunConfirm"_s));
    }

    void stopAndQuitNeedsIt()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected);
        desk.window().close();
        QVERIFY(await(u"quitQuestion"_s)->isVisible());
        QVERIFY(!isEnabled(u"quitStop"_s));
        QVERIFY(isEnabled(u"quitAnyway"_s));
        const auto fields = await(u"quitQuestion"_s)->findChildren<QLineEdit *>(u"typedName"_s);
        QCOMPARE(fields.size(), 2); // two connections, if they have one name
        fields.first()->setText(u"Production"_s);
        QVERIFY(!isEnabled(u"quitStop"_s));
        fields.last()->setText(u"Production"_s);
        QVERIFY(isEnabled(u"quitStop"_s));
        QCOMPARE(stopsSent(desk), 0);
    }

    /// Each connection's name once, whatever the number of its recordings.
    void stoppingAllNeedsIt()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected);
        desk.window().findChild<QAction *>(u"stopAll"_s)->trigger();
        const auto fields = await(u"stopAllDialog"_s)->findChildren<QLineEdit *>(u"typedName"_s);
        QCOMPARE(fields.size(), 2);
        QVERIFY(!isEnabled(u"stopAllConfirm"_s));
        fields.first()->setText(u"Production"_s);
        QVERIFY(!isEnabled(u"stopAllConfirm"_s));
        fields.last()->setText(u"Production"_s);
        QVERIFY(isEnabled(u"stopAllConfirm"_s));
        QCOMPARE(stopsSent(desk), 0);
        click(u"stopAllConfirm"_s);
        QTRY_VERIFY(stopsSent(desk) > 2);
    }

    /// Named with the reason; the other service's recordings stop, and this one receives nothing.
    void stoppingAllLeavesAReadOnlyOneAlone()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protect(desk, desk.harness().demo().wallarm().id, Protection::ReadOnly, u"Production"_s);
        desk.window().findChild<QAction *>(u"stopAll"_s)->trigger();
        QVERIFY(!await(u"stopAllDialog"_s)->findChild<QLineEdit *>(u"typedName"_s));
        const auto *others = qobject_cast<QListWidget *>(driver::find(u"stopAllOtherList"_s));
        QVERIFY(others->isVisible());
        const auto runs = others->findItems(u"tr_1234"_s, Qt::MatchContains);
        QCOMPARE(runs.size(), 1);
        QVERIFY2(runs.first()->text().endsWith(u"Read-only"), qPrintable(runs.first()->text()));
        click(u"stopAllConfirm"_s);
        QTRY_VERIFY(stopsSent(desk) > 1);
        QTRY_COMPARE(desk.harness().operations().batches.stopsUnderWay(), 0);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 0);
    }

    /// It is not said that nothing records.
    void stoppingAllSaysWhyItCannot()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto *stopAll = desk.window().findChild<QAction *>(u"stopAll"_s);
        protectAll(desk, Protection::ReadOnly);
        QTRY_VERIFY(!stopAll->isEnabled());
        QCOMPARE(stopAll->toolTip(), u"Nothing of what is recording can be stopped now"_s);
        protectAll(desk, Protection::Ordinary);
        QTRY_VERIFY(stopAll->isEnabled());
    }

    void theListOfConnectionsSaysWhyItCannot()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::ReadOnly);
        desk.window().findChild<QAction *>(u"connections"_s)->trigger();
        await(u"connectionsDialog"_s);
        QVERIFY(!isEnabled(u"connectionsStopAll"_s));
        QVERIFY(driver::find(u"connectionsStopAll"_s)->toolTip().contains(u"is read-only"));
    }

    void theTraysMenuFollows()
    {
        Desk desk;
        ui::TrayLamp lamp(desk.harness().operations(), desk.window().live(), desk.settings(), {},
                          [] { return true; });
        desk.window().setTray(lamp);
        QVERIFY(desk.openFilled());
        lamp.show->trigger();
        const QMenu &menu = *lamp.findChild<QSystemTrayIcon *>(u"trayIcon"_s)->contextMenu();
        const QString item = u"trayStop "_s + subjectText(desk.harness().run(u"tr_1234"_s));
        QTRY_VERIFY(menu.findChild<QAction *>(item) != nullptr);
        protectAll(desk, Protection::ReadOnly);
        QTRY_VERIFY(!menu.findChild<QAction *>(u"trayStopAll"_s)->isEnabled());
        QVERIFY(menu.findChild<QAction *>(item) == nullptr);
        const auto all = menu.actions();
        QVERIFY(std::ranges::any_of(all, [](const QAction *each) {
            return !each->isEnabled() && each->text().contains(u"demo-testrun")
                && each->text().endsWith(u"(Read-only)");
        }));
        protectAll(desk, Protection::Protected);
        QTRY_VERIFY(menu.findChild<QAction *>(item) != nullptr);
        menu.findChild<QAction *>(item)->trigger();
        QVERIFY(await(u"stopRunDialog"_s)->isVisible());
        QVERIFY(!isEnabled(u"stopRunConfirm"_s));
    }

    void quittingOffersNoStopOfAReadOnlyOne_data()
    {
        QTest::addColumn<bool>("both");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QString>("said");
        QTest::newRow("only one of them") << false << true << u"nothing of read-only connections"_s;
        QTest::newRow("everything") << true << false << u"Nothing in this list can be stopped here"_s;
    }
    void quittingOffersNoStopOfAReadOnlyOne()
    {
        QFETCH(const bool, both);
        QFETCH(const bool, offered);
        QFETCH(const QString, said);
        Desk desk;
        QVERIFY(desk.openFilled());
        if (both)
            protectAll(desk, Protection::ReadOnly);
        else
            protect(desk, desk.harness().demo().wallarm().id, Protection::ReadOnly, u"Production"_s);
        desk.window().close();
        QVERIFY(await(u"quitQuestion"_s)->isVisible());
        QCOMPARE(isEnabled(u"quitStop"_s), offered);
        QVERIFY2(shownText(u"quitNote"_s).contains(said), qPrintable(shownText(u"quitNote"_s)));
        if (!offered)
            return;
        click(u"quitStop"_s);
        QVERIFY(gone(u"quitQuestion"_s)); // what continues was told before
        QVERIFY(stopsSent(desk) > 0);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 0);
    }

    void aRetryAsksAgain()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::Protected);
        desk.harness().fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/stop"_s}}},
                              {u"times"_s, 1},
                              {u"act"_s, u"none"_s},
                              {u"fault"_s, u"status"_s},
                              {u"status"_s, 403},
                              {u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"no"_s}}}});
        askToStop(desk);
        paste(u"typedName"_s, u"Production"_s);
        press(Qt::Key_Return);
        click(u"outcomeRetry"_s);
        QVERIFY(await(u"stopRunDialog"_s)->isVisible());
        QVERIFY(!isEnabled(u"stopRunConfirm"_s));
        QCOMPARE(stopsSent(desk), 1); // the one that was refused
        paste(u"typedName"_s, u"Production"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(stopsSent(desk), 2);
    }

    void nothingIsAskedOfAnOrdinaryOne()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        askToStop(desk);
        QVERIFY(await(u"stopRunDialog"_s)->isVisible());
        QVERIFY(!driver::find(u"typedName"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(stopsSent(desk), 1);
    }

    void nothingThatChangesIsOffered_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto *name :
             {"stopRecording", "autoStopRun", "createSimilar", "pauseRun", "interruptRun", "createRun",
              "stopCloudRecording", "autoStopCloudRecording", "startCloudRecording"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingThatChangesIsOffered()
    {
        QFETCH(const QString, action);
        Desk *filled = m_shared.filled();
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        QString run = u"tr_1234"_s;
        for (const RunEntry &entry : desk.harness().stores().testRuns.all()) {
            if (action == "createSimilar"_L1 && entry.run.ended() && !entry.run.recordId.isEmpty())
                run = entry.key.id; // it has what can be copied
        }
        clickRow(desk.runs(), desk.rowOfRun(run));
        const auto *item = desk.window().findChild<QAction *>(action);
        QVERIFY(item != nullptr && item->isEnabled());
        protectAll(desk, Protection::ReadOnly);
        QVERIFY(!item->isEnabled());
        QVERIFY2(item->toolTip().contains(u"Production"), qPrintable(item->toolTip()));
        QVERIFY(item->statusTip().contains(u"read-only"));
        protectAll(desk, Protection::Ordinary);
        QVERIFY(item->isEnabled());
    }

    /// One that is set already can still be looked at and removed.
    void noDailyStopIsSet()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid connection = desk.harness().demo().wallarm().id;
        auto *filter = desk.window().findChild<ui::ConnectionFilter *>();
        filter->setCurrentIndex(filter->findData(connection));
        const auto *action = desk.window().findChild<QAction *>(u"dailyStop"_s);
        QVERIFY(action->isEnabled());
        protectAll(desk, Protection::ReadOnly);
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY2(action->statusTip().contains(u"read-only"), qPrintable(action->statusTip()));
        desk.harness().operations().dailyStops.set(connection, QTime(21, 30), false);
        QTRY_VERIFY(action->isEnabled());
    }

    void readingIsStillOffered()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        protectAll(desk, Protection::ReadOnly);
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        for (const QString &name : {u"addRun"_s, u"refresh"_s, u"queryRecording"_s, u"adoptRecording"_s,
                                    u"runDetails"_s, u"copyRow"_s})
            QVERIFY2(desk.window().findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    }

    void theFormKeepsAndExplainsIt()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(u"connections"_s)->trigger();
        await(u"connectionsDialog"_s);
        click(u"connectionsEdit"_s);
        auto *choice = qobject_cast<QComboBox *>(await(u"connectionProtection"_s));
        QCOMPARE(choice->currentIndex(), 0);
        const QString before = shownText(u"connectionProtectionMeaning"_s);
        QTest::keyClick(choice, Qt::Key_End);
        QVERIFY(shownText(u"connectionProtectionMeaning"_s) != before);
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        const auto &all = desk.harness().stores().connections.all();
        QCOMPARE(std::ranges::count_if(all,
                                       [](const ConnectionEntry &entry) {
                                           return entry.connection.protection == Protection::ReadOnly;
                                       }),
                 1);
    }

    void aTestThatReservesIsNotOffered()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        click(u"connectAgora"_s);
        QVERIFY(isEnabled(u"connectionTest"_s));
        QTest::keyClick(await(u"connectionProtection"_s), Qt::Key_End);
        QVERIFY(!isEnabled(u"connectionTest"_s));
        QVERIFY(!driver::find(u"connectionTest"_s)->toolTip().isEmpty());
        QTest::keyClick(await(u"connectionProtection"_s), Qt::Key_Home);
        QVERIFY(isEnabled(u"connectionTest"_s));
    }
};

TALLYLIGHT_TEST(TstProtected);
#include "tst_protected.moc"
