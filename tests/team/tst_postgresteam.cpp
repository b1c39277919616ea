#include "team/stand.h"
#include "team/teamconnect.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
QString dataFile(const QString &name)
{
    return QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/") + name;
}

bool isOn(const TeamLedger &team)
{
    return team.status().link == TeamStatus::Link::Connected;
}
} // namespace

/// What can go wrong between a program and its team's database.
class TstPostgresTeam final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<PostgresStand> m_stand;
    PrivatePostgres *m_server = nullptr;

    void set(const QString &setting, const QString &value)
    {
        const QString postgres = u"postgres"_s;
        m_server->run(postgres, u"ALTER SYSTEM SET %1 = '%2'"_s.arg(setting, value));
        m_server->run(postgres, u"SELECT pg_reload_conf()"_s);
        const auto isSet = [&] {
            return m_server->value(postgres, u"SHOW "_s + setting).toString() == value;
        };
        QTRY_VERIFY(isSet());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PrivatePostgres::shared(&why);
        if (m_server == nullptr)
            QSKIP(qPrintable(why));
        m_stand = std::make_unique<PostgresStand>(*m_server);
    }

    void cleanupTestCase() { m_stand.reset(); }

    void init() { QTest::failOnWarning(anyWarning); }

    void anAddressIsCheckedFirst_data()
    {
        QTest::addColumn<TeamAddress>("address");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        const QString secret = u"sample-password"_s;
        const TeamAddress good{.host = u"db.example.test"_s,
                               .database = u"team"_s,
                               .user = u"max"_s,
                               .caFile = dataFile(u"authority.pem"_s)};
        const auto row = [&](const char *name, const QString &field, auto change) {
            TeamAddress address = good;
            change(address);
            QTest::newRow(name) << address << secret << field;
        };
        QTest::newRow("complete") << good << secret << QString();
        QTest::newRow("no password") << good << QString() << u"password"_s;
        row("no host", u"host"_s, [](TeamAddress &a) { a.host.clear(); });
        row("a local socket", u"host"_s, [](TeamAddress &a) { a.host = u"/run/postgresql"_s; });
        row("an abstract socket", u"host"_s, [](TeamAddress &a) { a.host = u"@socket"_s; });
        row("two hosts", u"host"_s, [](TeamAddress &a) { a.host = u"a.example.test,b.example.test"_s; });
        row("more options in the host", u"host"_s, [](TeamAddress &a) { a.host = u"a sslmode=disable"_s; });
        row("no port", u"port"_s, [](TeamAddress &a) { a.port = 0; });
        row("no database", u"database"_s, [](TeamAddress &a) { a.database.clear(); });
        row("no login", u"user"_s, [](TeamAddress &a) { a.user.clear(); });
        row("no authority", u"caFile"_s, [](TeamAddress &a) { a.caFile.clear(); });
        row("an authority that is not there", u"caFile"_s,
            [](TeamAddress &a) { a.caFile = u"/nowhere.pem"_s; });
    }
    void anAddressIsCheckedFirst()
    {
        QFETCH(const TeamAddress, address);
        QFETCH(const QString, password);
        QFETCH(const QString, field);
        const auto usable = checkTeamAddress(address, password);
        QCOMPARE(usable ? QString() : usable.error().field, field);
        QVERIFY(usable || usable.error().kind == ErrorKind::InvalidInput);
    }

    void onlyVerifiedTlsIsUsed_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("usually");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<TlsTrouble>("trouble");
        const QString shown = u"ssl_cert_file"_s;
        const QString good = u"server.pem"_s;
        const auto row = [](const char *name, const QString &setting, const QString &value,
                            const QString &usually, const char *authority, TlsTrouble trouble) {
            QTest::newRow(name) << setting << value << usually << QString::fromLatin1(authority)
                                << ErrorKind::TlsFailed << trouble;
        };
        row("another authority", shown, good, good, "wrong-authority.pem", TlsTrouble::NotSaid);
        row("another name", shown, u"wrong-name.pem"_s, good, "wrong-authority.pem", TlsTrouble::WrongName);
        row("a certificate of the past", shown, u"expired.pem"_s, good, "wrong-authority.pem",
            TlsTrouble::NotSaid);
        row("a certificate of the future", shown, u"not-yet-valid.pem"_s, good, "wrong-authority.pem",
            TlsTrouble::NotSaid);
        row("a server without TLS", u"ssl"_s, u"off"_s, u"on"_s, "authority.pem", TlsTrouble::NotTls);
    }
    void onlyVerifiedTlsIsUsed()
    {
        QFETCH(const QString, setting);
        QFETCH(const QString, value);
        QFETCH(const QString, usually);
        QFETCH(const QString, authority);
        // What libpq would listen to if it were not told otherwise.
        const std::pair<const char *, QByteArray> environment[]{
            {"PGSSLMODE", "disable"},
            {"PGSSLROOTCERT", dataFile(u"authority.pem"_s).toLocal8Bit()},
            {"PGHOSTADDR", "127.0.0.1"},
            {"PGOPTIONS", "-c search_path=public"},
        };
        set(setting, value);
        for (const auto &[name, content] : environment)
            qputenv(name, content);
        TeamAddress address = m_server->address(m_stand->team(), u"max"_s);
        address.caFile = dataFile(authority);
        PostgresTeam max(m_clock, patient);
        max.join(address, PrivatePostgres::passwordOf(u"max"_s));
        const bool heard =
            QTest::qWaitFor([&] { return max.status().because.has_value() || isOn(max); }, longestWait);
        for (const auto &[name, content] : environment)
            qunsetenv(name);
        set(setting, usually);
        QVERIFY(heard && max.status().because);
        QTEST(max.status().because->kind, "kind");
        QTEST(max.status().because->tls, "trouble");
    }

    void whatCannotBeReachedIsSaid_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("database");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such host") << u"nowhere.invalid"_s << u"team"_s << ErrorKind::NameNotFound;
        QTest::newRow("no such database") << u"127.0.0.1"_s << u"nothing"_s << ErrorKind::NotFound;
    }
    void whatCannotBeReachedIsSaid()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, database);
        TeamAddress address = m_server->address(m_stand->team(), u"max"_s);
        address.host = host;
        address.database = database;
        PostgresTeam max(m_clock, patient);
        max.join(address, PrivatePostgres::passwordOf(u"max"_s));
        QTRY_VERIFY(max.status().because);
        QTEST(max.status().because->kind, "kind");
    }

    void aDatabaseThatIsNoTeamsIsSaid()
    {
        m_server->run(u"postgres"_s, u"CREATE DATABASE plain"_s);
        TeamAddress address = m_server->address(m_stand->team(), u"max"_s);
        address.database = u"plain"_s;
        PostgresTeam max(m_clock, patient);
        max.join(address, PrivatePostgres::passwordOf(u"max"_s));
        QTRY_VERIFY(max.status().because);
        QCOMPARE(max.status().because->kind, ErrorKind::NotFound);
    }

    void aDatabaseThatThisProgramCannotReadIsSaid()
    {
        PostgresStand stand(*m_server);
        m_server->run(stand.team().database, u"UPDATE team.meta SET version = 9, readable_from = 9"_s);
        const auto max = stand.joining(u"max"_s, PrivatePostgres::passwordOf(u"max"_s));
        QTRY_VERIFY(max->status().because);
        QCOMPARE(max->status().because->kind, ErrorKind::LedgerNewer);
    }

    /// A row's number is taken when it is written, but others see it when it is committed.
    void whatCommitsLateIsNotLost()
    {
        const QUuid account = m_stand->account();
        const auto max = m_stand->program(u"max"_s);
        const auto vic = m_stand->program(u"vic"_s);
        const auto read = [&](const QString &cursor, QSet<QString> *kinds) {
            const auto news = answerOf(vic->readSince(account, cursor));
            for (const ToldStep &told : news->steps)
                kinds->insert(told.step.kind);
            return news->cursor;
        };
        QSet<QString> seen;
        {
            const QSqlDatabase db = m_server->session(m_stand->team(), u"mia"_s, u"late"_s);
            QSqlQuery slow(db);
            QVERIFY(slow.exec(u"BEGIN"_s));
            QVERIFY(slow.exec(u"INSERT INTO team.step (id, account, subject, client_at, kind, args) VALUES"
                              " (gen_random_uuid(), '%1', 'rec/1', now(), 'early', '{}')"_s.arg(
                                  account.toString(QUuid::WithoutBraces))));
            QVERIFY(answerOf(max->tell({stepAbout(account, u"rec/1"_s, u"later"_s)})));
            const QString cursor = read({}, &seen);
            QVERIFY(seen.contains(u"later"_s) && !seen.contains(u"early"_s));
            QVERIFY(slow.exec(u"COMMIT"_s));
            read(cursor, &seen);
        }
        QSqlDatabase::removeDatabase(u"late"_s);
        QVERIFY(seen.contains(u"early"_s));
    }

    /// By the server, once in each session.
    void aReadingIsPlannedOnce()
    {
        const QUuid account = m_stand->account();
        TeamLink link(patient);
        for (int session = 0; session < 2; ++session) {
            QVERIFY(link.beat(m_server->address(m_stand->team(), u"vic"_s),
                              PrivatePostgres::passwordOf(u"vic"_s)));
            for (int reading = 0; reading < 2; ++reading) {
                QVERIFY(link.readSince(account, {}));
                const QString asked =
                    m_server
                        ->value(
                            m_stand->team().database,
                            u"SELECT query FROM pg_stat_activity WHERE usename = 'vic' AND state = 'idle'"_s)
                        .toString();
                QVERIFY2(asked.startsWith(u"EXECUTE"_s), qPrintable(asked));
            }
            link.close();
            QTRY_COMPARE(m_server
                             ->value(m_stand->team().database,
                                     u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'vic'"_s)
                             .toInt(),
                         0);
        }
    }

    void anotherServersCursorReadsEverything_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("none") << QString();
        QTest::newRow("of another server") << u"1:4611686018427387904"_s;
        QTest::newRow("no cursor at all") << u"nonsense"_s;
    }
    void anotherServersCursorReadsEverything()
    {
        QFETCH(const QString, cursor);
        const QUuid account = m_stand->account();
        const auto max = m_stand->program(u"max"_s);
        const TeamStep step = stepAbout(account, u"rec/1"_s, u"seen"_s);
        QVERIFY(answerOf(max->tell({step})));
        const auto news = answerOf(max->readSince(account, cursor));
        QVERIFY(news);
        QCOMPARE(news->steps.last().step, step);
    }

    /// A database that was set back to an older state counts its transactions from there.
    void aCursorFromTheFutureReadsEverything()
    {
        const QUuid account = m_stand->account();
        const auto max = m_stand->program(u"max"_s);
        const TeamStep step = stepAbout(account, u"rec/1"_s, u"seen"_s);
        QVERIFY(answerOf(max->tell({step})));
        const QString cursor = answerOf(max->readSince(account, {}))->cursor;
        QVERIFY(answerOf(max->readSince(account, cursor))->steps.size() <= 1);
        const auto news =
            answerOf(max->readSince(account, cursor.section(u':', 0, 0) + u":4611686018427387904"_s));
        QVERIFY(news);
        QCOMPARE(news->steps.last().step, step);
    }

    void aConnectionThatEndedIsMadeAgain()
    {
        const auto max = m_stand->program(u"max"_s);
        const auto vic = m_stand->program(u"vic"_s);
        QSignalSpy arrived(vic.get(), &TeamLedger::arrived);
        m_server->run(u"postgres"_s,
                      u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'vic'"_s);
        QTRY_VERIFY(!arrived.isEmpty()); // something may have been missed
        QTRY_VERIFY(isOn(*vic));
        arrived.clear();
        QVERIFY(answerOf(max->tell({stepAbout(m_stand->account(), u"rec/1"_s, u"seen"_s)})));
        QTRY_VERIFY(!arrived.isEmpty());
    }

    void aServerThatIsKilledLosesNothingThatItConfirmed()
    {
        const QUuid account = m_stand->account();
        const auto max = m_stand->program(u"max"_s);
        const TeamStep step = stepAbout(account, u"rec/1"_s, u"seen"_s);
        ClaimRequest request = claimOf(account);
        request.subject = u"rec/killed"_s; // nobody else's
        QVERIFY(answerOf(max->tell({step})));
        QVERIFY(answerOf(max->claim(request))->granted);
        m_server->kill();
        m_server->startAgain();
        const auto mia = m_stand->program(u"mia"_s);
        QCOMPARE(answerOf(mia->readSince(account, {}))->steps.last().step, step);
        ClaimRequest mias = request;
        mias.id = QUuid::createUuid();
        QVERIFY(!answerOf(mia->claim(mias))->granted);
        const auto isGranted = [&] { // the program has connected again by itself
            const auto answer = answerOf(max->claim(request));
            return answer && answer->granted;
        };
        QTRY_VERIFY(isGranted());
    }

    /// The server's computer still answers for it, so the network sees nothing wrong.
    void aFrozenServerHoldsNobodyUp()
    {
        TeamLimits limits = patient;
        limits.claim = milliseconds(300);
        limits.beatAnswer = milliseconds(5'000);
        PostgresTeam max(m_clock, limits);
        max.join(m_server->address(m_stand->team(), u"max"_s), PrivatePostgres::passwordOf(u"max"_s));
        QTRY_VERIFY(isOn(max));
        m_server->freeze();
        const auto claimed = answerOf(max.claim(claimOf(m_stand->account(), 77)));
        const bool noticed = QTest::qWaitFor([&] { return !isOn(max); }, longestWait);
        m_server->thaw();
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, ErrorKind::TimedOut);
        QVERIFY(noticed);
        QTRY_VERIFY(isOn(max));
    }

    /// It takes a tenth of a second; a busy machine gets more, but far less than the limits of what is ended.
    void aFrozenServerDoesNotKeepTheProgramFromEnding()
    {
        auto max = m_stand->program(u"max"_s);
        m_server->freeze();
        const auto told = max->tell({stepAbout(m_stand->account(), u"rec/1"_s, u"seen"_s)});
        QElapsedTimer time;
        time.start();
        max.reset();
        const qint64 took = time.elapsed();
        m_server->thaw();
        QVERIFY2(took < longestWait / 10, qPrintable(QString::number(took)));
    }

    /// Nothing can end the driver's attempt to connect.
    void aSilentServerDoesNotKeepTheProgramFromEnding()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        TeamAddress address = m_server->address(m_stand->team(), u"max"_s);
        address.port = silent.serverPort();
        auto max = std::make_unique<PostgresTeam>(m_clock, patient);
        max->join(address, PrivatePostgres::passwordOf(u"max"_s));
        QTRY_VERIFY(silent.hasPendingConnections());
        QElapsedTimer time;
        time.start();
        max.reset();
        QVERIFY2(time.elapsed() < longestWait / 10, qPrintable(QString::number(time.elapsed())));
    }

    void whoLeavesIsGone()
    {
        const auto max = m_stand->program(u"max"_s);
        const auto sessions = [&] {
            return m_server
                ->value(u"postgres"_s, u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'max'"_s)
                .toInt();
        };
        QVERIFY(sessions() > 0);
        max->leave();
        QTRY_COMPARE(sessions(), 0);
        QCOMPARE(max->status(), TeamStatus());
    }
};

TALLYLIGHT_TEST(TstPostgresTeam);
#include "tst_postgresteam.moc"
