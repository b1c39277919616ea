#include "team/privatepostgres.h"

#include "support/testmain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/types.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
const QString admin = u"admin"_s;
const QString postgres = u"postgres"_s; ///< its own user, and the database that is always there
const QString pattern = u"team_pattern"_s; ///< every team's database is a copy of it
std::unique_ptr<PrivatePostgres> sharedServer;

/// One megabyte of the server's log is written at first instead of sixteen. What is confirmed has to outlive
/// the server's processes, not the computer.
const QStringList initdbOptions{u"-U"_s,
                                admin,
                                u"-E"_s,
                                u"UTF8"_s,
                                u"--locale=C"_s,
                                u"--auth-local=trust"_s,
                                u"--auth-host=reject"_s,
                                u"--no-sync"_s,
                                u"--wal-segsize=1"_s};

/// The folder of the newest PostgreSQL's programs; empty: none is installed.
QString programsFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s); // Debian's place, outside of PATH
    QList<int> numbers;
    for (const QString &one : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        numbers << one.toInt();
    std::sort(numbers.begin(), numbers.end(), std::greater());
    for (const int number : std::as_const(numbers)) {
        const QString folder = versions.filePath(QString::number(number)) + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    const QString inPath = QStandardPaths::findExecutable(u"initdb"_s);
    return inPath.isEmpty() ? QString() : QFileInfo(inPath).path();
}

/// PostgreSQL's own user when this is root.
const passwd *otherUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

/// Nor may it outlive a test program that is killed.
void asOtherUser(QProcess &process)
{
    const passwd *user = otherUser();
    const uid_t uid = user == nullptr ? 0 : user->pw_uid;
    const gid_t gid = user == nullptr ? 0 : user->pw_gid;
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
    });
}

void giveAway(const QString &file)
{
    if (const passwd *user = otherUser();
        user != nullptr && ::chown(QFile::encodeName(file).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("cannot give %s away", qPrintable(file));
}

void write(const QString &file, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QFile one(file);
    if (!one.open(QIODevice::WriteOnly | QIODevice::Truncate) || one.write(content) != content.size()
        || !one.setPermissions(permissions))
        qFatal("cannot write %s", qPrintable(file));
    one.close();
    giveAway(file);
}

QByteArray sqlFile()
{
    QFile sql(QStringLiteral(TALLYLIGHT_SOURCE_DIR "/resources/team/tallylight-team.sql"));
    if (!sql.open(QIODevice::ReadOnly))
        qFatal("no SQL file");
    return sql.readAll();
}

/// With its owners.
bool copyFolder(const QString &from, const QString &to)
{
    return QProcess::execute(u"cp"_s, {u"-Rp"_s, from, to}) == 0;
}

/// Where the data of a new server is kept: another place for each installed version, user and way to make it.
QString keptData(const QString &programs)
{
    const QDateTime installed = QFileInfo(programs + u"/postgres"_s).lastModified();
    const QString made = programs + installed.toString(Qt::ISODateWithMs) + QString::number(::geteuid())
        + initdbOptions.join(u' ');
    const QByteArray name = QCryptographicHash::hash(made.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral(TALLYLIGHT_TEAM_BINARY_DIR "/postgres-") + QString::fromLatin1(name);
}

/// What the server keeps of a password. Its own 4096 rounds make guessing slow, and each connection, too; the
/// protocol is the same with one.
QString verifierOf(const QString &password)
{
    constexpr auto method = QCryptographicHash::Sha256;
    constexpr int rounds = 1;
    constexpr quint64 size = 32;
    const QByteArray salt = "sample-salt";
    const QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(method, password.toUtf8(), salt, rounds, size);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", key, method);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", key, method);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(rounds).arg(
        QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(QCryptographicHash::hash(clientKey, method).toBase64()),
        QString::fromLatin1(serverKey.toBase64()));
}
} // namespace

PrivatePostgres *PrivatePostgres::shared(QString *why)
{
    if (!sharedServer) {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
            *why = u"Qt's driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)"_s;
            return nullptr;
        }
        const QString programs = programsFolder();
        if (programs.isEmpty() || (::geteuid() == 0 && otherUser() == nullptr)) {
            *why = u"PostgreSQL is not installed (Debian: postgresql)"_s;
            return nullptr;
        }
        sharedServer = std::make_unique<PrivatePostgres>();
        sharedServer->start(programs);
        qAddPostRoutine(&PrivatePostgres::endShared);
    }
    return sharedServer.get();
}

void PrivatePostgres::endShared()
{
    sharedServer.reset();
}

/// Where temporary files are, unless that is too long a path for a socket.
PrivatePostgres::PrivatePostgres()
    : m_folder(std::make_unique<QTemporaryDir>((QDir::tempPath().size() < 40 ? QDir::tempPath() : u"/tmp"_s)
                                               + u"/tallylight-pg-XXXXXX"_s))
{
    if (!m_folder->isValid())
        qFatal("no folder for PostgreSQL");
    giveAway(m_folder->path());
}

PrivatePostgres::~PrivatePostgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    thaw();
    ::kill(pid_t(m_server.processId()), SIGQUIT); // at once: nothing is kept
    m_server.waitForFinished(longestWait);
}

void PrivatePostgres::makeData()
{
    const QString data = m_folder->filePath(u"data"_s);
    QProcess initdb;
    asOtherUser(initdb);
    initdb.setWorkingDirectory(m_folder->path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(m_programs + u"/initdb"_s, QStringList{u"-D"_s, data} + initdbOptions);
    if (!initdb.waitForFinished(longestWait) || initdb.exitCode() != 0)
        qFatal("initdb failed: %s", initdb.readAll().constData());
}

/// initdb costs more than many a test, and does the same each time: once for all test programs, which start
/// together.
void PrivatePostgres::takeData()
{
    const QString kept = keptData(m_programs);
    QLockFile lock(kept + u".lock"_s);
    const bool isLocked = lock.tryLock(longestWait);
    if (QFileInfo::exists(kept)) {
        lock.unlock();
        if (!copyFolder(kept, m_folder->filePath(u"data"_s)))
            qFatal("cannot copy %s", qPrintable(kept));
        return;
    }
    makeData();
    if (!isLocked)
        return; // perhaps nothing can be written there
    // It has its name only when all of it is there.
    const QString part = u"%1.%2"_s.arg(kept).arg(QCoreApplication::applicationPid());
    if (!copyFolder(m_folder->filePath(u"data"_s), part) || !QDir().rename(part, kept))
        QDir(part).removeRecursively();
}

void PrivatePostgres::start(const QString &programs)
{
    m_programs = programs;
    takeData();
    const QString data = m_folder->filePath(u"data"_s);
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    for (const QString &file :
         {u"server.pem"_s, u"server.key"_s, u"wrong-name.pem"_s, u"expired.pem"_s, u"not-yet-valid.pem"_s})
        write(data + u'/' + file, testData(u"tls/"_s + file), mine);
    write(data + u"/pg_hba.conf"_s, "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n",
          mine);

    // Another program may take the port in between: then another one.
    for (int attempt = 0; attempt < 10; ++attempt) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            qFatal("no free port");
        m_port = probe.serverPort();
        probe.close();
        write(m_folder->filePath(u"data/postgresql.auto.conf"_s),
              u"listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\nssl = on\n"
              "ssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\nmax_connections = 160\n"
              "autovacuum = off\nfsync = off\nwal_level = minimal\nmax_wal_senders = 0\n"
              "max_logical_replication_workers = 0\n"_s.arg(m_port)
                  .arg(m_folder->path())
                  .toUtf8(),
              mine);
        if (serve())
            return;
    }
    QFile log(m_folder->filePath(u"log"_s));
    (void)log.open(QIODevice::ReadOnly);
    qFatal("PostgreSQL did not start: %s", log.readAll().constData());
}

bool PrivatePostgres::serve()
{
    asOtherUser(m_server);
    m_server.setWorkingDirectory(m_folder->path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder->filePath(u"log"_s), QIODevice::Append);
    m_server.start(m_programs + u"/postgres"_s, {u"-D"_s, m_folder->filePath(u"data"_s)});
    if (!m_server.waitForStarted(longestWait))
        qFatal("PostgreSQL did not start");
    QElapsedTimer waited;
    waited.start();
    while (m_server.state() == QProcess::Running && waited.elapsed() < longestWait) {
        if (administrator(postgres).isOpen())
            return true;
        m_server.waitForFinished(50);
    }
    return false;
}

void PrivatePostgres::kill()
{
    for (const qint64 one : processes())
        ::kill(pid_t(one), SIGKILL);
    m_server.waitForFinished(longestWait);
    QSqlDatabase::database(admin, false).close();
}

void PrivatePostgres::startAgain()
{
    for (int attempt = 0; attempt < 100; ++attempt) { // as long as the kernel still ends the last of them
        if (serve())
            return;
    }
    qFatal("PostgreSQL did not start again");
}

QSqlDatabase PrivatePostgres::administrator(const QString &database)
{
    QSqlDatabase db = QSqlDatabase::contains(admin) ? QSqlDatabase::database(admin, false)
                                                    : QSqlDatabase::addDatabase(u"QPSQL"_s, admin);
    if (db.isOpen() && db.databaseName() == database)
        return db;
    db.close(); // one session at most: a large team needs the others
    db.setHostName(m_folder->path());
    db.setPort(m_port);
    db.setUserName(admin);
    db.setDatabaseName(database);
    db.open();
    return db;
}

void PrivatePostgres::run(const QString &database, const QString &statement)
{
    QSqlQuery query(administrator(database));
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement.left(100)), qPrintable(query.lastError().text()));
}

QVariant PrivatePostgres::value(const QString &database, const QString &statement)
{
    QSqlQuery query(administrator(database));
    if (!query.exec(statement) || !query.next())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    return query.value(0);
}

QString PrivatePostgres::stateOf(const QString &database, const QString &statement)
{
    QSqlQuery query(administrator(database));
    return query.exec(statement) ? QString() : query.lastError().nativeErrorCode();
}

PrivatePostgres::Team PrivatePostgres::makeTeam()
{
    // What concerns the server and the database itself, which no copy takes along, and the rest.
    static const QString sql = QString::fromUtf8(sqlFile());
    static const qsizetype rest = sql.indexOf(u"CREATE SCHEMA"_s);
    Team team{.database = u"team%1"_s.arg(++m_teams), .account = QUuid::createUuid()};
    if (m_teams == 1) {
        run(postgres, u"CREATE DATABASE "_s + pattern);
        run(pattern, sql);
    }
    run(postgres, u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY"_s.arg(team.database, pattern));
    run(team.database, sql.left(rest) + u"COMMIT"_s);
    run(team.database,
        u"INSERT INTO team.account VALUES ('%1', 'agoraCloudRecording', 'customer', 'QA')"_s.arg(
            team.account.toString(QUuid::WithoutBraces)));
    return team;
}

/// Logins belong to the whole server, so any session of the administrator will do.
void PrivatePostgres::addLogin(const QString &login, bool inTeamsRole)
{
    if (m_logins.contains(login))
        return;
    m_logins.insert(login);
    run(QSqlDatabase::database(admin, false).databaseName(),
        u"CREATE ROLE \"%1\" LOGIN PASSWORD '%2'%3"_s.arg(login, verifierOf(passwordOf(login)),
                                                          inTeamsRole ? u" IN ROLE tallylight"_s : u""_s));
}

void PrivatePostgres::addMember(const Team &team, const QString &login, const QString &role,
                                const QString &name)
{
    addLogin(login);
    run(team.database,
        u"INSERT INTO team.member VALUES ('%1', '%2', '%3', '%4')"_s.arg(
            team.account.toString(QUuid::WithoutBraces), login, role, name));
}

TeamAddress PrivatePostgres::address(const Team &team, const QString &login) const
{
    return {.host = u"127.0.0.1"_s,
            .port = m_port,
            .database = team.database,
            .user = login,
            .caFile = QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/authority.pem")};
}

QSqlDatabase PrivatePostgres::session(const Team &team, const QString &login, const QString &name) const
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    db.setHostName(u"127.0.0.1"_s);
    db.setPort(m_port);
    db.setDatabaseName(team.database);
    db.setUserName(login);
    db.setPassword(passwordOf(login));
    db.setConnectOptions(u"sslmode=verify-full;sslrootcert="_s
                         + QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/authority.pem"));
    db.open();
    return db;
}

QList<qint64> PrivatePostgres::processes() const
{
    const qint64 first = m_server.processId();
    QList<qint64> all{first};
    QFile children(u"/proc/%1/task/%1/children"_s.arg(first));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &one : children.readAll().simplified().split(' '))
            all << one.toLongLong();
    }
    all.removeAll(0);
    return all;
}

void PrivatePostgres::freeze()
{
    for (const qint64 one : processes()) // the first one first: it makes the others
        ::kill(pid_t(one), SIGSTOP);
}

void PrivatePostgres::thaw()
{
    for (const qint64 one : processes())
        ::kill(pid_t(one), SIGCONT);
}

} // namespace tallylight::tests
