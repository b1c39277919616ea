#include "support/testmain.h"
#include "window/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// The editor for a custom cloud, opened from the welcome page.
void openEditor(const QString &address)
{
    click(u"connectWallarm"_s);
    auto *cloud = qobject_cast<QComboBox *>(await(u"connectionCloud"_s));
    QTest::keyClick(cloud, Qt::Key_End); // "Custom" is the last
    driver::settle();
    paste(u"connectionAddress"_s, address);
}

QString address(Desk &desk)
{
    return desk.harness().demo().wallarm().customAddress.toString();
}

QTreeWidgetItem *rowOf(const QUuid &connection)
{
    const auto *list = qobject_cast<QTreeWidget *>(await(u"connectionsList"_s));
    for (int row = 0; list != nullptr && row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->data(0, Qt::UserRole).toUuid() == connection)
            return list->topLevelItem(row);
    }
    qFatal("no such connection in the list");
}

/// The last column of the connection's row.
QString stateOf(const QUuid &connection)
{
    const QTreeWidgetItem *row = rowOf(connection);
    return row->text(row->columnCount() - 1);
}

void openConnections(Desk &desk, const QUuid &connection)
{
    desk.window().findChild<QAction *>(u"connections"_s)->trigger();
    await(u"connectionsDialog"_s);
    QTreeWidgetItem *row = rowOf(connection);
    row->treeWidget()->setCurrentItem(row);
}

/// Reads a run through the interface and returns the status of the answer.
int readRun(Desk &desk)
{
    press(Qt::Key_N, Qt::ControlModifier);
    paste(u"addRunInput"_s, u"tr_1234"_s);
    press(Qt::Key_Return);
    (void)driver::waitFor([&] { return !desk.lastCall(u"/v1/test_run/tr_1234"_s).isEmpty(); });
    return desk.lastCall(u"/v1/test_run/tr_1234"_s)["http"_L1].toInt();
}

} // namespace

/// From the first start to a working connection, and what can go wrong.
class TstConnections final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartWelcomes()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        QVERIFY(await(u"welcomePage"_s)->isVisible());
        for (const QString &name : {u"tryDemo"_s, u"connectWallarm"_s, u"connectAgora"_s})
            QVERIFY(await(name)->isVisible());
        QVERIFY(!desk.runs().isVisible());
        QVERIFY(!desk.recordings().isVisible());
        QCOMPARE(desk.calls(), 0);
    }

    void aPastedTokenIsCleaned()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        openEditor(u" "_s + address(desk) + u"\u200b "_s);
        paste(u"connectionSecret"_s, u"  token_\u200bQwe12\u00a0345 \ufeff"_s);
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        QVERIFY(gone(u"welcomePage"_s));
        const auto &all = desk.harness().stores().connections.all();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(desk.keychain().memory.find(credentialKey(all.front().connection.id)), u"token_Qwe12345"_s);
        QCOMPARE(readRun(desk), 200);
    }

    void refusesAtTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain HTTP to another computer")
            << u"connectionAddress"_s << u"http://192.0.2.1:8080"_s;
        QTest::newRow("plain HTTP to a name that only begins like this computer's")
            << u"connectionAddress"_s << u"http://localhost.example.test"_s;
        QTest::newRow("address with a user name")
            << u"connectionAddress"_s << u"https://somebody@api.example.test"_s;
        QTest::newRow("no address") << u"connectionAddress"_s << QString();
        QTest::newRow("no token") << u"connectionSecret"_s << QString();
        QTest::newRow("a token of nothing visible") << u"connectionSecret"_s << u"\u200b \u2060"_s;
        QTest::newRow("a token with a letter that no header carries")
            << u"connectionSecret"_s << u"sample_tokén"_s;
        QTest::newRow("no name") << u"connectionName"_s << QString();
    }
    void refusesAtTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Desk desk;
        QVERIFY(desk.openEmpty());
        openEditor(address(desk));
        paste(u"connectionSecret"_s, u"token_Qwe12345"_s);
        paste(field, text);
        for (const QString &button : {u"connectionTest"_s, u"connectionSave"_s}) {
            click(button);
            QVERIFY(!shownText(field + u"Problem"_s).isEmpty());
            QTRY_VERIFY(driver::find(field)->hasFocus());
            QCOMPARE(shownText(u"connectionResult"_s), QString());
        }
        QVERIFY(driver::find(u"connectionEditor"_s)->isVisible());
        QVERIFY(desk.harness().stores().connections.all().empty());
        QCOMPARE(desk.calls(), 0);
    }

    void theTestSaysWhetherItWorks()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        openEditor(address(desk));
        paste(u"connectionSecret"_s, u"token_of_nobody"_s);
        click(u"connectionTest"_s);
        await(u"connectionTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s).contains(u"connection failed"));
        QCOMPARE(desk.lastCall(u"/v1/user"_s)["http"_L1].toInt(), 403);
        QVERIFY(!shownText(u"connectionResult"_s).contains(u"token_of_nobody"));
        QVERIFY(!shownText(u"connectionResultDetails"_s).contains(u"token_of_nobody"));

        paste(u"connectionSecret"_s, u"token_Qwe12345"_s);
        QCOMPARE(shownText(u"connectionResult"_s), QString()); // it was about another token
        click(u"connectionTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s).contains(u"connection works"));
        QCOMPARE(desk.lastCall(u"/v1/user"_s)["http"_L1].toInt(), 200);
        QVERIFY2(desk.harness().stores().connections.all().empty(), "a test must not store");
        QVERIFY(driver::find(u"connectionEditor"_s)->isVisible());
    }

    void readyMeansThatATestPassed()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid wallarm = desk.harness().demo().wallarm().id;
        openConnections(desk, wallarm);
        QCOMPARE(stateOf(wallarm), u"Not tested"_s);

        desk.harness().fault({{u"match"_s, QJsonObject{{u"path"_s, u"/v1/user"_s}}},
                              {u"fault"_s, u"status"_s},
                              {u"act"_s, u"none"_s},
                              {u"status"_s, 403},
                              {u"body"_s, uR"({"status":403,"body":"User not authenticated"})"_s}});
        click(u"connectionsTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s).contains(u"connection failed"));
        QVERIFY2(stateOf(wallarm).contains(u"another cloud"), qPrintable(stateOf(wallarm)));
        click(u"connectionsClose"_s);
        QVERIFY(gone(u"connectionsDialog"_s));
        openConnections(desk, wallarm); // the failed test is still shown
        QVERIFY2(stateOf(wallarm).contains(u"another cloud"), qPrintable(stateOf(wallarm)));

        click(u"connectionsTest"_s);
        QTRY_COMPARE(stateOf(wallarm), u"Ready"_s);
        click(u"connectionsEdit"_s); // another name is the same connection, another secret is not
        paste(u"connectionName"_s, u"Renamed"_s);
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        QCOMPARE(stateOf(wallarm), u"Ready"_s);
        click(u"connectionsEdit"_s);
        paste(u"connectionSecret"_s, u"token_of_nobody"_s);
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        QCOMPARE(stateOf(wallarm), u"Not tested"_s);
    }

    void whatWasTestedBeforeSavingIsReady()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid wallarm = desk.harness().demo().wallarm().id;
        openConnections(desk, wallarm);
        click(u"connectionsEdit"_s);
        paste(u"connectionSecret"_s, u"user_Qwe12345"_s);
        click(u"connectionTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s).contains(u"connection works"));
        QCOMPARE(stateOf(wallarm), u"Not tested"_s); // the saved connection still has the other token
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        QCOMPARE(stateOf(wallarm), u"Ready"_s);
    }

    void agoraAsksForCustomerIdAndSecret()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QUuid agora = desk.harness().demo().agora().id;
        desk.harness().fault({{u"match"_s, QJsonObject{{u"path"_s, u"*/acquire"_s}}},
                              {u"fault"_s, u"status"_s},
                              {u"act"_s, u"none"_s},
                              {u"status"_s, 401},
                              {u"body"_s, uR"({"message":"Invalid authentication credentials"})"_s}});
        openConnections(desk, agora);
        click(u"connectionsTest"_s);
        QTRY_VERIFY2(shownText(u"connectionResult"_s).contains(u"customer ID and customer secret"),
                     qPrintable(shownText(u"connectionResult"_s)));
        QVERIFY(!shownText(u"connectionResult"_s).contains(u"token"));
        QVERIFY2(stateOf(agora).contains(u"customer secret"), qPrintable(stateOf(agora)));
    }

    void withoutAKeychainItIsKeptUntilQuit_data()
    {
        QTest::addColumn<ErrorKind>("trouble");
        QTest::addColumn<QString>("says");
        QTest::newRow("none there") << ErrorKind::KeychainUnavailable << u"No system keychain was found"_s;
        QTest::newRow("silent") << ErrorKind::KeychainSilent << u"The system keychain does not answer"_s;
        QTest::newRow("locked") << ErrorKind::KeychainLocked << u"The system keychain is locked"_s;
        QTest::newRow("denied") << ErrorKind::KeychainDenied << u"The system keychain refused"_s;
    }
    void withoutAKeychainItIsKeptUntilQuit()
    {
        QFETCH(ErrorKind, trouble);
        QFETCH(QString, says);
        Desk desk;
        desk.keychain().trouble = trouble;
        QVERIFY(desk.openEmpty());
        openEditor(address(desk));
        paste(u"connectionSecret"_s, u"token_Qwe12345"_s);
        click(u"connectionSave"_s);
        await(u"connectionUntilQuit"_s);
        QVERIFY2(shownText(u"connectionResult"_s).startsWith(says),
                 qPrintable(shownText(u"connectionResult"_s)));
        QVERIFY(desk.harness().stores().connections.all().empty());

        click(u"connectionUntilQuit"_s);
        QVERIFY(gone(u"connectionEditor"_s));
        QCOMPARE(desk.harness().stores().connections.all().size(), 1U);
        QCOMPARE(readRun(desk), 200);
        QVERIFY(driver::find(u"unlockEnter"_s) == nullptr); // nothing is missing
    }

    void aLockedKeychainIsUnlockedFromTheWindow()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const Connection wallarm = desk.harness().demo().wallarm();
        // As after a restart: the credential is only in the keychain.
        desk.harness().backend().vault().forget(credentialKey(wallarm.id));
        desk.keychain().trouble = ErrorKind::KeychainLocked;
        press(Qt::Key_N, Qt::ControlModifier);
        paste(u"addRunInput"_s, u"tr_1234"_s);
        press(Qt::Key_Return);
        click(u"addRunAnyway"_s);
        await(u"unlockButton"_s);
        const QString said = desk.said(u"unlock"_s);
        QVERIFY2(said.contains(wallarm.name) && said.contains(u"locked"), qPrintable(said));
        QTRY_VERIFY(desk.said(u"add"_s).contains(u"tr_1234"));
        click(u"unlockButton"_s); // the user does not give the password
        QVERIFY(await(u"unlockButton"_s));
        QCOMPARE(desk.calls(), 0);

        desk.keychain().trouble.reset();
        click(u"unlockButton"_s);
        QVERIFY(gone(u"unlockButton"_s));
        press(Qt::Key_F5);
        const RunKey key = desk.harness().run(u"tr_1234"_s);
        QTRY_VERIFY(desk.harness().stores().testRuns.find(key)->lastReadMs > 0);
    }
};

TALLYLIGHT_TEST(TstConnections);
#include "tst_connections.moc"
