#include "common/helplink.h"
#include "help/helpplaces.h"
#include "support/testmain.h"
#include "window/hands.h"
#include "window/shareddesk.h"

#include <QAction>
#include <QListWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using ui::HelpTopic;

namespace {

/// The topic of the page in the help; none while it is closed.
QString shownTopic()
{
    const QWidget *window = driver::find(u"helpWindow"_s);
    if (window == nullptr || !window->isVisible())
        return {};
    return ui::helpTopicCode(
        ui::helpTopics().value(window->findChild<QListWidget *>(u"helpTopics"_s)->currentRow()));
}

void closeHelp()
{
    if (QWidget *window = driver::find(u"helpWindow"_s))
        window->close();
    driver::settle();
}

} // namespace

/// The help is where the user is: F1 and the links at fields open the topic about what is in view.
class TstHelpInTheWindow final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

    SharedDesk m_shared;

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void f1OpensTheTopicOfWhereYouAre_data()
    {
        QTest::addColumn<QString>("action"); // opens the dialog; none: the window itself
        QTest::addColumn<QString>("button"); // inside, opens another
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("topic");
        const QString none;
        QTest::newRow("table of runs") << none << none << none << u"lamp"_s;
        QTest::newRow("stop a test run") << u"stopRecording"_s << none << u"stopRunDialog"_s << u"stopping"_s;
        QTest::newRow("stop a recording")
            << u"stopCloudRecording"_s << none << u"stopCloudDialog"_s << u"stopping"_s;
        QTest::newRow("start") << u"startCloudRecording"_s << none << u"startDialog"_s << u"agora-ids"_s;
        QTest::newRow("add a recording") << u"adoptRecording"_s << none << u"adoptDialog"_s << u"agora-ids"_s;
        QTest::newRow("prices") << u"prices"_s << none << u"ratesDialog"_s << u"cost"_s;
        QTest::newRow("storages") << u"storages"_s << none << u"storageTargets"_s << u"data"_s;
        QTest::newRow("Wallarm connection")
            << u"connections"_s << u"connectionsAddWallarm"_s << u"connectionEditor"_s << u"wallarm-token"_s;
        QTest::newRow("Agora connection")
            << u"connections"_s << u"connectionsAddAgora"_s << u"connectionEditor"_s << u"agora-keys"_s;
        QTest::newRow("stop all recordings") << u"stopAll"_s << none << u"stopAllDialog"_s << u"stopping"_s;
        QTest::newRow("preferences") << u"preferences"_s << none << u"preferences"_s << u"data"_s;
        QTest::newRow("add a test run") << u"addRun"_s << none << u"addRunDialog"_s << u"first-steps"_s;
    }
    void f1OpensTheTopicOfWhereYouAre()
    {
        QFETCH(QString, action);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        Desk *filled = m_shared.filled();
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        if (!action.isEmpty())
            desk.window().findChild<QAction *>(action)->trigger();
        if (!button.isEmpty())
            click(button);
        if (!dialog.isEmpty())
            await(dialog);
        press(Qt::Key_F1);
        QTEST(shownTopic(), "topic");
        const auto *page = driver::find(u"helpWindow"_s)->findChild<QTextBrowser *>();
        QVERIFY(page->isEnabled());
        closeHelp();
    }

    /// The keyboard is in the list of pages.
    void f1FollowsThePageOfThePreferences_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("topic");
        QTest::newRow("updating") << 1 << u"lamp"_s;
        QTest::newRow("confirmations") << 3 << u"stopping"_s;
        QTest::newRow("prices") << 4 << u"cost"_s;
        QTest::newRow("storages") << 5 << u"data"_s;
    }
    void f1FollowsThePageOfThePreferences()
    {
        QFETCH(int, page);
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(u"preferences"_s)->trigger();
        await(u"preferencesPages"_s);
        for (int i = 0; i < page; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_F1);
        QTEST(shownTopic(), "topic");
        closeHelp();
    }

    void aDialogDoesNotBlockTheHelp()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        press(Qt::Key_N, Qt::ControlModifier);
        await(u"addRunDialog"_s);
        press(Qt::Key_F1);
        QWidget *help = await(u"helpWindow"_s);
        QTRY_VERIFY(help->isActiveWindow());
        auto *topics = help->findChild<QListWidget *>(u"helpTopics"_s);
        QTest::mouseClick(topics->viewport(), Qt::LeftButton, {},
                          topics->visualItemRect(topics->item(2)).center());
        QCOMPARE(shownTopic(), u"stopping"_s);
        QVERIFY(driver::find(u"addRunDialog"_s)->isVisible());
        closeHelp();
    }

    void linksAtFieldsOpenTheirTopic_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("topic");
        const QString none;
        QTest::newRow("token of Wallarm")
            << u"connections"_s << u"connectionsAddWallarm"_s << u"connectionSecret"_s << u"wallarm-token"_s;
        QTest::newRow("secret of Agora")
            << u"connections"_s << u"connectionsAddAgora"_s << u"connectionSecret"_s << u"agora-keys"_s;
        QTest::newRow("App ID") << u"connections"_s << u"connectionsAddAgora"_s << u"connectionAppId"_s
                                << u"agora-keys"_s;
        QTest::newRow("channel") << u"startCloudRecording"_s << none << u"startChannel"_s << u"agora-ids"_s;
        QTest::newRow("App ID of a start")
            << u"startCloudRecording"_s << none << u"startAppId"_s << u"agora-keys"_s;
    }
    void linksAtFieldsOpenTheirTopic()
    {
        QFETCH(QString, action);
        QFETCH(QString, button);
        QFETCH(QString, field);
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(action)->trigger();
        if (!button.isEmpty())
            click(button);
        await(field)->setFocus();
        QWidget *link = await(field + u"Help"_s);
        // By keys alone: some Tab leads to it.
        for (int i = 0; i < 30 && keyboardFocus() != link; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(keyboardFocus(), link);
        QCOMPARE(link->accessibleName(), u"Where do I find this?"_s);
        QCOMPARE(link->accessibleDescription(), driver::find(field)->accessibleName());
        QVERIFY(!link->accessibleDescription().isEmpty());
        press(Qt::Key_Space);
        QTEST(shownTopic(), "topic");
        closeHelp();
    }

    void anOpenHelpFollowsTheLanguage()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.window().findChild<QAction *>(u"shortcuts"_s)->trigger();
        const auto *page = driver::find(u"helpWindow"_s)->findChild<QTextBrowser *>();
        QVERIFY(page->toPlainText().contains(u"Add test run…"));
        desk.window().findChild<QAction *>(u"language_pt_BR"_s)->trigger();
        QTRY_VERIFY(page->toPlainText().contains(u"Adicionar execução de teste…"));
        QVERIFY(!page->toPlainText().contains(u"Add test run…"));
        QCOMPARE(driver::find(u"helpWindow"_s)->windowTitle(), u"Ajuda do Tallylight"_s);
        closeHelp();
    }
};

TALLYLIGHT_TEST(TstHelpInTheWindow);
#include "tst_help.moc"
