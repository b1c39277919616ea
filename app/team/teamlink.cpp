#include "team/teamlink.h"

#include "team/teamconnect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLibrary>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QVariantList>

#ifdef Q_OS_UNIX
#include <clocale>
#include <locale.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const QString driver = u"QPSQL"_s;
const QString channel = u"tallylight"_s;

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

TeamRole roleFrom(const QString &word)
{
    if (word == u"owner")
        return TeamRole::Owner;
    return word == u"member" ? TeamRole::Member : TeamRole::Viewer; // who knows less may do less
}

Error notConnected()
{
    return {.kind = ErrorKind::ConnectionFailed, .sent = false};
}

/// libpq tells why it could not connect in the thread's language only, so this thread speaks English
/// meanwhile.
class EnglishMessages final
{
public:
    Q_DISABLE_COPY_MOVE(EnglishMessages)
#ifdef Q_OS_UNIX
    EnglishMessages()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_english))
    {
    }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }

private:
    const locale_t m_english;
    const locale_t m_before;
#else
    EnglishMessages() = default;
#endif
};

/// With the values in place of its question marks. Qt's driver would write them as text too, but in three
/// statements instead of one, the last of which complains when the connection has broken.
QString filledIn(QString statement, const QVariantList &values, const QSqlDriver &writer)
{
    qsizetype at = 0;
    for (const QVariant &value : values) {
        QSqlField field({}, value.metaType());
        field.setValue(value);
        const QString written = writer.formatValue(field);
        at = statement.indexOf(u'?', at);
        statement.replace(at, 1, written);
        at += written.size();
    }
    return statement;
}

/// -1 where there is none. From the library that the driver has loaded, so that the program needs none.
int socketOf(const QSqlDatabase &db)
{
#ifdef Q_OS_UNIX
    using Function = int (*)(const void *);
    const auto function = reinterpret_cast<Function>(QLibrary::resolve(u"pq"_s, 5, "PQsocket"));
    const QVariant handle = db.driver()->handle();
    if (function != nullptr && handle.isValid() && handle.metaType().flags().testFlag(QMetaType::IsPointer))
        return function(*static_cast<const void *const *>(handle.constData()));
#else
    Q_UNUSED(db);
#endif
    return -1;
}
} // namespace

TeamLink::TeamLink(const TeamLimits &limits) : m_limits(limits), m_name(u"team-"_s + text(m_client)) { }

TeamLink::~TeamLink()
{
    close();
}

Result<TeamLink::Hello> TeamLink::beat(const TeamAddress &address, const QString &password)
{
    Hello hello;
    if (!m_db.isOpen()) {
        if (const auto connected = connectTo(address, password); !connected) {
            close();
            return connected.error();
        }
        hello.fresh = true;
    }
    hello.version = m_version;
    const auto said = run(u"SELECT id, service, service_account, name, role FROM team.hello(?)"_s,
                          {text(m_client)}, [&](const QSqlQuery &row) {
                              hello.accounts.append({.id = row.value(0).toUuid(),
                                                     .service = row.value(1).toString(),
                                                     .serviceAccount = row.value(2).toString(),
                                                     .name = row.value(3).toString(),
                                                     .role = roleFrom(row.value(4).toString())});
                          });
    if (!said) {
        close();
        return said.error();
    }
    return hello;
}

Result<Done> TeamLink::connectTo(const TeamAddress &address, const QString &password)
{
    close();
    if (m_ended)
        return notConnected();
    if (const auto usable = checkTeamAddress(address, password); !usable)
        return usable;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{.kind = ErrorKind::LedgerNoDriver, .serverText = driver, .sent = false};
    m_db = QSqlDatabase::addDatabase(driver, m_name);
    m_db.setHostName(address.host);
    m_db.setPort(address.port);
    m_db.setDatabaseName(address.database);
    m_db.setUserName(address.user);
    m_db.setPassword(password);
    m_db.setConnectOptions(teamConnectOptions(address, m_limits));
    {
        const EnglishMessages english;
        if (!m_db.open())
            return teamConnectError(m_db.lastError());
    }
    keepSocket();
    if (m_ended) // meanwhile, when there was no socket to cut
        return notConnected();
    int readableFrom = 0;
    m_version = 0;
    const auto read = run(u"SELECT version, readable_from FROM team.meta"_s, {}, [&](const QSqlQuery &row) {
        m_version = row.value(0).toInt();
        readableFrom = row.value(1).toInt();
    });
    if (!read)
        return read;
    if (m_version < 1)
        return Error{.kind = ErrorKind::NotFound, .serverText = u"team.meta is empty"_s};
    if (readableFrom > knownVersion)
        return Error{.kind = ErrorKind::LedgerNewer,
                     .serverText = u"version %1, known up to %2"_s.arg(m_version).arg(knownVersion)};
    connect(m_db.driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                const QUuid account(payload.toString());
                if (!account.isNull())
                    Q_EMIT notified(account);
            });
    if (!m_db.driver()->subscribeToNotification(channel))
        return teamStatementError(m_db.driver()->lastError());
    // The driver is told first, and may find the connection broken.
    if (m_socket >= 0) {
        m_watch = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        connect(m_watch.get(), &QSocketNotifier::activated, this, &TeamLink::closeIfBroken);
    }
    return Done{};
}

void TeamLink::keepSocket()
{
#ifdef Q_OS_UNIX
    const int socket = socketOf(m_db);
    const QMutexLocker locker(&m_socketMutex);
    // A number of our own: libpq closes its descriptor whenever it likes, and another file may get the
    // number.
    m_socket = socket < 0 ? -1 : ::dup(socket);
#endif
}

void TeamLink::cut()
{
#ifdef Q_OS_UNIX
    const QMutexLocker locker(&m_socketMutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
#endif
}

void TeamLink::end()
{
    m_ended = true;
    cut();
}

/// libpq closes the socket of a connection that broke, but Qt still watches the number, which may soon be
/// that of another file.
void TeamLink::closeIfBroken()
{
    if (m_db.isValid() && !m_db.isOpen())
        close();
}

void TeamLink::close()
{
    m_watch.reset();
    m_hasReadBefore = false;
#ifdef Q_OS_UNIX
    {
        const QMutexLocker locker(&m_socketMutex);
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }
#endif
    m_db = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

template <class OnRow>
Result<Done> TeamLink::run(const QString &statement, const QVariantList &values, OnRow onRow)
{
    if (!m_db.isOpen())
        return notConnected();
    std::optional<Error> error;
    {
        QSqlQuery query(m_db);
        if (!query.exec(filledIn(statement, values, *m_db.driver())))
            error = teamStatementError(query.lastError());
        while (query.next())
            onRow(query);
    }
    closeIfBroken();
    // The driver now looks for notifications, and may find it broken, too.
    QMetaObject::invokeMethod(this, &TeamLink::closeIfBroken, Qt::QueuedConnection);
    return error ? Result<Done>(*error) : Done{};
}

Result<Done> TeamLink::run(const QString &statement, const QVariantList &values)
{
    return run(statement, values, [](const QSqlQuery &) {});
}

Result<ClaimAnswer> TeamLink::claim(const ClaimRequest &request)
{
    ClaimAnswer answer;
    const auto asked =
        run(u"SELECT granted, who, shown, round, send, age_ms, alive FROM team.claim(?, ?, ?, ?, ?, ?)"_s,
            {text(request.id), text(request.account), request.subject, request.round, request.send,
             text(m_client)},
            [&](const QSqlQuery &row) {
                answer = {.granted = row.value(0).toBool(),
                          .who = row.value(1).toString(),
                          .name = row.value(2).toString(),
                          .round = row.value(3).toInt(),
                          .send = row.value(4).toInt(),
                          .age = milliseconds(row.value(5).toLongLong()),
                          .alive = row.value(6).toBool()};
            });
    return asked.and_then([&](Done) { return Result<ClaimAnswer>(answer); });
}

Result<Done> TeamLink::tell(const QList<TeamStep> &steps)
{
    QJsonArray rows;
    for (const TeamStep &step : steps)
        rows.append(QJsonObject{{u"id"_s, text(step.id)},
                                {u"account"_s, text(step.account)},
                                {u"subject"_s, step.subject},
                                {u"clientAtMs"_s, step.clientAtMs},
                                {u"kind"_s, step.kind},
                                {u"args"_s, step.args}});
    return run(u"SELECT team.tell(?)"_s, {text(rows)});
}

Result<Done> TeamLink::report(const QUuid &account, const QList<TeamState> &states)
{
    QJsonArray rows;
    for (const TeamState &state : states)
        rows.append(QJsonObject{{u"subject"_s, state.subject}, {u"args"_s, state.args}});
    return run(u"SELECT team.report(?, ?)"_s, {text(account), text(rows)});
}

Result<TeamNews> TeamLink::readSince(const QUuid &account, const QString &cursor)
{
    // Each program reads whenever anything happens, and planning this takes the server longer than doing it.
    if (!m_hasReadBefore) {
        const auto prepared = run(u"PREPARE since (uuid, text) AS SELECT what, id, subject, at_ms,"
                                  " client_at_ms, who, shown, kind, args, seq FROM team.since($1, $2)"_s,
                                  {});
        if (!prepared)
            return prepared.error();
        m_hasReadBefore = true;
    }
    TeamNews news;
    const auto read = run(u"EXECUTE since (?, ?)"_s, {text(account), cursor}, [&](const QSqlQuery &row) {
        const QString what = row.value(0).toString();
        const QUuid id = row.value(1).toUuid();
        const QString subject = row.value(2).toString();
        const qint64 atMs = row.value(3).toLongLong();
        const QString who = row.value(5).toString();
        const QString name = row.value(6).toString();
        const QJsonObject args = object(row.value(8));
        if (what == u"cursor")
            news.cursor = subject;
        else if (what == u"step")
            news.steps.append({.step = {.id = id,
                                        .account = account,
                                        .subject = subject,
                                        .clientAtMs = row.value(4).toLongLong(),
                                        .kind = row.value(7).toString(),
                                        .args = args},
                               .seq = row.value(9).toLongLong(),
                               .atMs = atMs,
                               .who = who,
                               .name = name});
        else if (what == u"claim")
            news.claims.append({.id = id,
                                .subject = subject,
                                .round = args.value(u"round"_s).toInt(),
                                .send = args.value(u"send"_s).toInt(),
                                .atMs = atMs,
                                .who = who,
                                .name = name});
        else if (what == u"state")
            news.states.append({.subject = subject, .args = args, .atMs = atMs, .who = who});
    });
    return read.and_then([&](Done) { return Result<TeamNews>(news); });
}

Result<bool> TeamLink::lead(const QUuid &account)
{
    bool leads = false;
    const auto asked = run(u"SELECT team.lead(?)"_s, {text(account)},
                           [&](const QSqlQuery &row) { leads = row.value(0).toBool(); });
    return asked.and_then([&](Done) { return Result<bool>(leads); });
}

} // namespace tallylight
