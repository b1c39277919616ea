#include "common/accesskeys.h"
#include "operations/teamsync/teamsync.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "team/faketeam.h"
#include "window/desk.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// A team of both services' connections, where ann has the password sample-ann.
std::shared_ptr<FakeTeamServer> teamOf(const QString &service)
{
    auto server = std::make_shared<FakeTeamServer>();
    server->account = {
        .id = QUuid::createUuid(), .service = service, .serviceAccount = {}, .name = u"QA team"_s};
    server->members[u"ann"_s] = {.role = TeamRole::Owner, .name = u"Ann"_s, .password = u"sample-ann"_s};
    server->passwords[u"ann"_s] = u"sample-ann"_s;
    server->passwords[u"olga"_s] = u"sample-olga"_s;
    return server;
}

TeamSync::Maker makerOf(const std::shared_ptr<FakeTeamServer> &server)
{
    return [server] { return std::make_unique<FakeTeam>(server); };
}

QString teamButtonText()
{
    const auto *button = qobject_cast<QAbstractButton *>(driver::find(u"statusTeam"_s));
    return button != nullptr && button->isVisible() ? ui::withoutAccessKey(button->text()) : QString();
}

bool isAllowed(const QString &button)
{
    return driver::find(button)->isEnabled();
}

} // namespace

/// How a person joins a team, sees how it is doing, and leaves it.
class TstJoinTeam final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<FakeTeamServer> m_server;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] QString caFile() const { return m_folder.filePath(u"authority.pem"_s); }
    [[nodiscard]] QUuid connection() { return m_desk->harness().demo().agora().id; }
    [[nodiscard]] TeamSync &teams() { return m_desk->harness().operations().teams; }

    void openDialog()
    {
        m_desk->window().findChild<QAction *>(u"connections"_s)->trigger();
        auto *list = qobject_cast<QTreeWidget *>(await(u"connectionsList"_s));
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->data(0, Qt::UserRole).toUuid() == connection())
                list->setCurrentItem(list->topLevelItem(row));
        }
        click(u"connectionsTeam"_s);
        await(u"teamDialog"_s);
    }
    void fillIn(const QString &login = u"ann"_s, const QString &password = u"sample-ann"_s)
    {
        paste(u"teamHost"_s, u"team.example.test"_s);
        paste(u"teamUser"_s, login);
        paste(u"teamPassword"_s, password);
        paste(u"teamCaFile"_s, caFile());
    }
    void join()
    {
        openDialog();
        fillIn();
        click(u"teamTest"_s);
        QTRY_VERIFY(isAllowed(u"teamJoin"_s));
        click(u"teamJoin"_s);
        QVERIFY(gone(u"teamDialog"_s));
        press(Qt::Key_Escape);
        QVERIFY(gone(u"connectionsDialog"_s));
        QTRY_COMPARE(teamButtonText(), u"Team: connected"_s);
    }
    void open(const QString &language = u"en"_s)
    {
        m_server = teamOf(u"agoraCloudRecording"_s);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(language, QString(), makerOf(m_server));
        QVERIFY(m_desk->openConnected());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(caFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\n");
    }
    void cleanup()
    {
        // Its rows try again in the same dialog, as a person does, instead of opening a window each.
        if (QTest::currentTestFailed() || qstrcmp(QTest::currentTestFunction(), "saysWhyNot") != 0)
            m_desk.reset();
    }

    void joinsAfterATest()
    {
        open();
        QCOMPARE(teamButtonText(), QString());
        openDialog();
        QVERIFY(!isAllowed(u"teamJoin"_s));
        QCOMPARE(driver::find(u"teamJoin"_s)->toolTip(), u"Test the connection first."_s);
        fillIn();
        click(u"teamTest"_s);
        QTRY_COMPARE(shownText(u"connectionResult"_s),
                     u"The team's server was reached. Choose the account, then join."_s);
        QVERIFY(!m_desk->keychain().memory.find(teamPasswordKey(connection())));
        QCOMPARE(teams().membership(connection()), nullptr); // a test joins nothing

        paste(u"teamDatabase"_s, u"other"_s); // not what was tested
        QVERIFY(!isAllowed(u"teamJoin"_s));
        click(u"teamTest"_s);
        QTRY_VERIFY(isAllowed(u"teamJoin"_s));
        click(u"teamJoin"_s);
        QVERIFY(gone(u"teamDialog"_s));
        QTRY_COMPARE(teams().status(connection()).kind, TeamSyncStatus::Kind::Connected);
        const TeamRow &row = teams().membership(connection())->row();
        QCOMPARE(row.host, u"team.example.test"_s);
        QCOMPARE(row.database, u"other"_s);
        QCOMPARE(row.login, u"ann"_s);
        QCOMPARE(row.caFile, caFile());
        QCOMPARE(row.account, m_server->account.id);
        QCOMPARE(m_desk->keychain().memory.find(teamPasswordKey(connection())), u"sample-ann"_s);
        QTRY_COMPARE(teamButtonText(), u"Team: connected"_s);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("todo");
        using Kind = ErrorKind;
        const auto tls = [](TlsTrouble trouble) { return Error{.kind = Kind::TlsFailed, .tls = trouble}; };
        const auto unsent = [](Kind kind) { return Error{.kind = kind, .sent = false}; };
        QTest::newRow("the name is not known")
            << unsent(Kind::NameNotFound) << u"was not found"_s << u"Check it"_s;
        QTest::newRow("nothing answers at the port")
            << unsent(Kind::ConnectionRefused) << u"No database answers"_s << u"Check the server"_s;
        QTest::newRow("not reached") << unsent(Kind::ConnectionFailed) << u"could not be reached"_s
                                     << u"Check the network"_s;
        QTest::newRow("silent") << unsent(Kind::TimedOut) << u"did not answer in time"_s << u"the port"_s;
        QTest::newRow("the certificate is not trusted")
            << tls(TlsTrouble::NotSaid) << u"was not issued by the authority"_s << u"Choose the file"_s;
        QTest::newRow("the certificate is for another name")
            << tls(TlsTrouble::WrongName) << u"is for another name"_s << u"Enter the name"_s;
        QTest::newRow("no TLS") << tls(TlsTrouble::NotTls) << u"no secure connection"_s << u"turn on TLS"_s;
        QTest::newRow("the login may not connect")
            << unsent(Kind::Forbidden) << u"does not let this login"_s << u"the role “tallylight”"_s;
        QTest::newRow("no such database")
            << unsent(Kind::NotFound) << u"no such database"_s << u"Check its name"_s;
        QTest::newRow("not a team's database")
            << Error{.kind = Kind::NotFound} << u"is not a team's"_s << u"run the SQL file"_s;
        QTest::newRow("a database that only newer programs can read")
            << Error{.kind = Kind::LedgerNewer} << u"for a newer version"_s << u"Update Tallylight"_s;
        QTest::newRow("no driver") << unsent(Kind::LedgerNoDriver)
                                   << u"driver for PostgreSQL is not installed"_s << u"libqt6sql6-psql"_s;
    }
    void saysWhyNot()
    {
        QFETCH(Error, error);
        QFETCH(QString, happened);
        QFETCH(QString, todo);
        if (!m_desk) {
            open();
            openDialog();
            fillIn();
        }
        m_server->refusal = error;
        click(u"teamTest"_s);
        QTRY_VERIFY2(shownText(u"connectionResult"_s).contains(happened),
                     qPrintable(shownText(u"connectionResult"_s)));
        QVERIFY2(shownText(u"connectionResult"_s).contains(todo),
                 qPrintable(shownText(u"connectionResult"_s)));
        QVERIFY(!isAllowed(u"teamJoin"_s));
        QVERIFY(isAllowed(u"teamTest"_s));
    }

    void aWrongPasswordIsSaid()
    {
        open();
        openDialog();
        fillIn(u"ann"_s, u"sample-other"_s);
        click(u"teamTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s).contains(u"did not accept this login and password"_s));
        QVERIFY(!isAllowed(u"teamJoin"_s));
    }

    void aLoginWithoutAnAccountIsSaid_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("login");
        QTest::newRow("it belongs to none") << u"agoraCloudRecording"_s << u"olga"_s;
        QTest::newRow("only to one of the other service") << u"wallarmFast"_s << u"ann"_s;
    }
    void aLoginWithoutAnAccountIsSaid()
    {
        QFETCH(QString, service);
        QFETCH(QString, login);
        open();
        m_server->account.service = service;
        openDialog();
        fillIn(login, u"sample-"_s + login);
        click(u"teamTest"_s);
        QTRY_VERIFY(shownText(u"connectionResult"_s)
                        .contains(u"belongs to no account of Agora Cloud Recording there"_s));
        QVERIFY(!isAllowed(u"teamJoin"_s));
    }

    void emptyFieldsSayWhatTheyNeed()
    {
        open();
        openDialog();
        paste(u"teamCaFile"_s, m_folder.filePath(u"nothing"_s));
        click(u"teamTest"_s);
        QCOMPARE(keyboardFocus()->objectName(), u"teamHost"_s);
        for (const QString &field : {u"teamHost"_s, u"teamUser"_s, u"teamPassword"_s, u"teamCaFile"_s})
            QVERIFY2(!driver::find(field)->accessibleDescription().isEmpty(), qPrintable(field));
        QVERIFY(shownText(u"connectionResult"_s).isEmpty());
    }

    void aFieldThatTheLedgerDoesNotAcceptIsShown()
    {
        open();
        m_server->refusal = Error{.kind = ErrorKind::InvalidInput, .field = u"host"_s, .sent = false};
        openDialog();
        fillIn();
        click(u"teamTest"_s);
        QTRY_VERIFY(!driver::find(u"teamHost"_s)->accessibleDescription().isEmpty());
        QVERIFY(isAllowed(u"teamTest"_s));
    }

    void aKeychainThatRefusesOffersMemory()
    {
        open();
        openDialog();
        fillIn();
        click(u"teamTest"_s);
        QTRY_VERIFY(isAllowed(u"teamJoin"_s));
        m_desk->keychain().trouble = ErrorKind::KeychainUnavailable;
        click(u"teamJoin"_s);
        click(u"connectionUntilQuit"_s);
        QVERIFY(gone(u"teamDialog"_s));
        QTRY_COMPARE(teams().status(connection()).kind, TeamSyncStatus::Kind::Connected);
    }

    void leavesAfterAQuestion()
    {
        open();
        join();
        openDialog();
        QVERIFY(shownText(u"teamState"_s).startsWith(u"Connected to the team on "_s));
        click(u"teamLeave"_s);
        click(u"teamLeaveCancel"_s);
        QVERIFY(gone(u"teamLeaveQuestion"_s));
        QVERIFY(teams().membership(connection()) != nullptr);
        click(u"teamLeave"_s);
        click(u"teamLeaveConfirm"_s);
        QVERIFY(gone(u"teamDialog"_s));
        QCOMPARE(teams().membership(connection()), nullptr);
        QVERIFY(!m_desk->keychain().memory.find(teamPasswordKey(connection())));
        QCOMPARE(teamButtonText(), QString());
    }

    /// The dialog of a team that was joined: another login, the password that is stored.
    void changesHowTheTeamIsReached()
    {
        open();
        join();
        openDialog();
        paste(u"teamHost"_s, u"moved.example.test"_s);
        click(u"teamTest"_s);
        QTRY_VERIFY(isAllowed(u"teamJoin"_s));
        click(u"teamJoin"_s);
        QVERIFY(gone(u"teamDialog"_s));
        QCOMPARE(teams().membership(connection())->row().host, u"moved.example.test"_s);
        QTRY_COMPARE(teams().status(connection()).kind, TeamSyncStatus::Kind::Connected);
    }

    void theStatusLineTells()
    {
        open();
        join();
        const auto reconnect = [this] {
            const auto all = m_server->connected;
            for (const QPointer<FakeTeam> &one : all)
                one->reconnect();
        };
        m_server->reachable = false;
        reconnect();
        QTRY_COMPARE(teamButtonText(), u"Team: not connected"_s);
        const Connection agora = m_desk->harness().demo().agora();
        QVERIFY(
            m_desk->harness().operations().recordings.start(orderOf(agora::Mode::Mix, agora, u"qa-team"_s)));
        static const QRegularExpression untold(u"^Team: not connected; \\d+ steps not told yet$"_s);
        QTRY_VERIFY2(untold.match(teamButtonText()).hasMatch(), qPrintable(teamButtonText()));
        m_server->reachable = true;
        m_server->version = 2;
        reconnect();
        QTRY_VERIFY(teamButtonText().startsWith(u"Team: only reading; "_s));
        QVERIFY(driver::find(u"statusTeam"_s)->accessibleDescription().contains(u"Update Tallylight"_s));
        click(u"statusTeam"_s);
        QVERIFY(await(u"teamDialog"_s)->isVisible());
        QVERIFY(shownText(u"teamState"_s).contains(u"Update Tallylight"_s));
    }

    void theSqlFileIsSavedAsItIs()
    {
        open();
        openDialog();
        click(u"teamSqlFile"_s);
        await(u"teamSqlDialog"_s);
        click(u"teamSqlSave"_s);
        auto *chooser = qobject_cast<QFileDialog *>(await(u"teamSqlFileDialog"_s));
        const QString file = m_folder.filePath(u"team.sql"_s);
        Q_EMIT chooser->fileSelected(file);
        chooser->close();
        QFile saved(file);
        QFile shipped(QStringLiteral(TALLYLIGHT_SOURCE_DIR) + u"/resources/team/tallylight-team.sql"_s);
        QVERIFY(saved.open(QIODevice::ReadOnly) && shipped.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), shipped.readAll());
    }
};

TALLYLIGHT_TEST(TstJoinTeam);
#include "tst_jointeam.moc"
