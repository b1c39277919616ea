#include "team/stand.h"

#include <QSet>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
const QString refused = u"42501"_s; // insufficient_privilege
const QString fits = u""_s;
const QString onlyAdded = u"P0001"_s; // raised by the trigger
} // namespace

/// What somebody can do who writes SQL by hand instead of using the program: the server decides, not the
/// program.
class TstTeamRights final : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresStand> m_stand;
    PrivatePostgres *m_server = nullptr;
    QSet<QString> m_sessions;

    [[nodiscard]] QString id() const { return m_stand->account().toString(QUuid::WithoutBraces); }
    /// The SQLSTATE of the statement; empty: it was done. Placeholders: $account. Each login has one session
    /// for all of them.
    [[nodiscard]] QString stateOf(const QString &login, QString statement, int *rows = nullptr)
    {
        if (!m_sessions.contains(login)) {
            m_sessions.insert(login);
            if (!m_server->session(m_stand->team(), login, login).isOpen())
                qFatal("%s has no session", qPrintable(login));
        }
        QSqlQuery query(QSqlDatabase::database(login, false));
        if (!query.exec(statement.replace(u"$account"_s, id())))
            return query.lastError().nativeErrorCode();
        if (rows != nullptr)
            *rows = query.isSelect() ? query.size() : query.numRowsAffected();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PrivatePostgres::shared(&why);
        if (m_server == nullptr)
            QSKIP(qPrintable(why));
        m_stand = std::make_unique<PostgresStand>(*m_server);
        const auto max = m_stand->program(u"max"_s);
        QVERIFY(answerOf(max->tell({stepAbout(m_stand->account(), u"rec/1"_s, u"startSent"_s)})));
        QVERIFY(answerOf(max->claim(claimOf(m_stand->account())))->granted);
        QVERIFY(answerOf(max->report(m_stand->account(), {{.subject = u"rec/1"_s}})));
    }

    void cleanupTestCase()
    {
        for (const QString &session : std::as_const(m_sessions))
            QSqlDatabase::removeDatabase(session);
        m_stand.reset();
    }

    void theServerDecides_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const QString &login, const QString &statement,
                            const QString &state) { QTest::newRow(name) << login << statement << state; };
        const QString max = u"max"_s;
        const QString step = u"INSERT INTO team.step (id, account, subject, client_at, kind, args) VALUES"
                             " (gen_random_uuid(), '$account', 'rec/1', now(), 'seen', '{}')"_s;
        const auto stepWith = [](const QString &column, const QString &value) {
            return u"INSERT INTO team.step (id, account, subject, client_at, kind, args, %1) VALUES"
                   " (gen_random_uuid(), '$account', 'rec/1', now(), 'seen', '{}', %2)"_s.arg(column, value);
        };
        const QString claim = u"INSERT INTO team.claim (id, account, subject, round, send, client) VALUES"
                              " (gen_random_uuid(), '$account', 'rec/%1', 1, 1, gen_random_uuid())"_s;
        row("a member tells a step", max, step, fits);
        row("a member claims", max, claim.arg(7), fits);
        row("in another's name", max, stepWith(u"who"_s, u"'ann'"_s), refused);
        row("with another time", max, stepWith(u"at"_s, u"now() - interval '1 day'"_s), refused);
        row("with another place in the order", max, stepWith(u"xact"_s, u"'1'"_s), refused);
        row("with another number", max, stepWith(u"seq"_s, u"1"_s),
            u"428C9"_s); // generated_always
        row("a claim in another's name", max,
            u"INSERT INTO team.claim (id, account, subject, round, send, client, who) VALUES"
            " (gen_random_uuid(), '$account', 'rec/8', 1, 1, gen_random_uuid(), 'ann')"_s,
            refused);
        row("a state in another's name", max, u"UPDATE team.state SET who = 'ann'"_s, refused);
        row("a step is changed", max, u"UPDATE team.step SET args = '{}'"_s, refused);
        row("a step is deleted", max, u"DELETE FROM team.step"_s, refused);
        row("all steps are deleted", max, u"TRUNCATE team.step"_s, refused);
        row("a claim is changed", max, u"UPDATE team.claim SET round = 9"_s, refused);
        row("a claim is given back", max, u"DELETE FROM team.claim"_s, refused);
        row("a state is deleted", max, u"DELETE FROM team.state"_s, refused);
        row("a third send", max,
            u"INSERT INTO team.claim (id, account, subject, round, send, client) VALUES"
            " (gen_random_uuid(), '$account', 'rec/1', 1, 3, gen_random_uuid())"_s,
            u"23514"_s);
        row("a claim twice", max, claim.arg(1), u"23505"_s);
        row("a member invites", max, u"INSERT INTO team.member VALUES ('$account', 'olga', 'member', 'O')"_s,
            refused);
        row("a member promotes himself", max,
            u"WITH done AS (UPDATE team.member SET role = 'owner' WHERE login = 'max' RETURNING 1)"
            " SELECT 1 / count(*) FROM done"_s,
            u"22012"_s); // no row is his to change
        row("another becomes the session's user", max, u"SET SESSION AUTHORIZATION ann"_s, refused);
        row("a member becomes another", max, u"SET ROLE ann"_s, refused);
        row("as the role of all", max,
            u"DO $$ BEGIN SET LOCAL ROLE tallylight; "_s + stepWith(u"who"_s, u"'ann'"_s) + u"; END $$"_s,
            refused);
        row("a rule is taken away", max, u"DROP POLICY told ON team.step"_s, refused);
        row("the rules are switched off", max, u"ALTER TABLE team.step DISABLE ROW LEVEL SECURITY"_s,
            refused);
        row("a trigger is switched off", max, u"ALTER TABLE team.step DISABLE TRIGGER ALL"_s, refused);
        row("a function is replaced", max,
            u"CREATE OR REPLACE FUNCTION team.mine(lowest team.role) RETURNS SETOF uuid LANGUAGE sql AS"
            " 'SELECT id FROM team.account'"_s,
            refused);
        row("a table is added", max, u"CREATE TABLE team.more (x int)"_s, refused);
        row("a temporary table takes a name", max, u"CREATE TEMPORARY TABLE member (account uuid)"_s,
            refused);
        row("the version is changed", max, u"UPDATE team.meta SET version = 99"_s, refused);
        row("a viewer tells a step", u"vic"_s, step, refused);
        row("a viewer claims", u"vic"_s, claim.arg(9), refused);
        row("a viewer replaces a state", u"vic"_s,
            u"INSERT INTO team.state (account, subject, args) VALUES ('$account', 'rec/2', '{}')"_s, refused);
        row("somebody else's step", u"olga"_s, step, refused);
        row("somebody else's claim", u"olga"_s, claim.arg(9), refused);
        row("an owner tells in another's name", u"ann"_s, stepWith(u"who"_s, u"'max'"_s), refused);
        row("an owner changes history", u"ann"_s, u"UPDATE team.step SET args = '{}'"_s, refused);
        row("an owner invites", u"ann"_s,
            u"INSERT INTO team.member VALUES ('$account', 'paul', 'viewer', 'Paul')"_s, fits);
        row("an owner invites into another account", u"ann"_s,
            u"INSERT INTO team.member VALUES (gen_random_uuid(), 'paul', 'viewer', 'Paul')"_s, refused);
    }
    void theServerDecides()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, statement);
        QFETCH(const QString, state);
        QCOMPARE(stateOf(login, statement), state);
    }

    void whoseRowsAreSeen_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("seen");
        QTest::newRow("an owner") << u"ann"_s << true;
        QTest::newRow("a member") << u"mia"_s << true;
        QTest::newRow("a viewer") << u"vic"_s << true;
        QTest::newRow("somebody else") << u"olga"_s << false;
    }
    void whoseRowsAreSeen()
    {
        QFETCH(const QString, login);
        QFETCH(const bool, seen);
        for (const QString &table : {u"account"_s, u"member"_s, u"step"_s, u"claim"_s, u"state"_s}) {
            int rows = 0;
            QCOMPARE(stateOf(login, u"SELECT * FROM team."_s + table, &rows), fits);
            QVERIFY2((rows > 0) == seen, qPrintable(table));
        }
    }

    /// Not even the administrator does so by mistake.
    void historyIsOnlyAddedTo_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement :
             {"UPDATE team.step SET args = '{}'", "DELETE FROM team.step", "TRUNCATE team.step",
              "UPDATE team.claim SET round = 9", "DELETE FROM team.claim"})
            QTest::newRow(statement) << QString::fromLatin1(statement);
    }
    void historyIsOnlyAddedTo()
    {
        QFETCH(const QString, statement);
        QCOMPARE(m_server->stateOf(m_stand->team().database, statement), onlyAdded);
    }

    void whoHasNoPartInTheTeamDoesNotEvenConnect()
    {
        m_server->addLogin(u"stranger"_s, false);
        {
            const QSqlDatabase db = m_server->session(m_stand->team(), u"stranger"_s, u"stranger"_s);
            QVERIFY(!db.isOpen());
            QVERIFY2(db.lastError().databaseText().contains(u"permission denied"_s),
                     qPrintable(db.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }

    /// Row-level security does not hold for notifications: whoever may connect hears them.
    void aNotificationSaysNothing()
    {
        {
            const QSqlDatabase db = m_server->session(m_stand->team(), u"olga"_s, u"listener"_s);
            QVERIFY(db.isOpen());
            QVERIFY(db.driver()->subscribeToNotification(u"tallylight"_s));
            QSignalSpy heard(db.driver(), &QSqlDriver::notification);
            const auto max = m_stand->program(u"max"_s);
            QVERIFY(answerOf(max->tell({stepAbout(m_stand->account(), u"rec/1"_s, u"stopSent"_s)})));
            QTRY_VERIFY(!heard.isEmpty());
            for (const auto &one : heard)
                QCOMPARE(one.last().toString(), id());
        }
        QSqlDatabase::removeDatabase(u"listener"_s);
    }
};

TALLYLIGHT_TEST(TstTeamRights);
#include "tst_teamrights.moc"
