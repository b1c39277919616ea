#include "team/teamconnect.h"

#include "core/text.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr qsizetype longestServerText = 200;

/// As a value in a connection string of libpq.
QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + text + u'\'';
}

QString textOf(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return oneLine(text, longestServerText);
}

struct Sign
{
    QLatin1StringView text;
    ErrorKind kind;
    TlsTrouble tls = TlsTrouble::NotSaid;
};

/// Words of libpq and of the server, the most telling first.
constexpr Sign signs[]{
    {"does not match host name"_L1, ErrorKind::TlsFailed, TlsTrouble::WrongName},
    {"certificate verify failed"_L1, ErrorKind::TlsFailed}, // it does not say why
    {"does not support SSL"_L1, ErrorKind::TlsFailed, TlsTrouble::NotTls},
    {"invalid response to SSL"_L1, ErrorKind::TlsFailed, TlsTrouble::NotTls},
    {"root certificate file"_L1, ErrorKind::TlsFailed},
    {"SSL error"_L1, ErrorKind::TlsFailed},
    {"could not translate host name"_L1, ErrorKind::NameNotFound},
    {"Connection refused"_L1, ErrorKind::ConnectionRefused},
    {"timeout expired"_L1, ErrorKind::TimedOut},
    {"authentication failed"_L1, ErrorKind::Unauthorized},
    {"is not permitted to log in"_L1, ErrorKind::Forbidden},
    {"permission denied"_L1, ErrorKind::Forbidden},
    {"no pg_hba.conf entry"_L1, ErrorKind::Forbidden},
    {"does not exist"_L1, ErrorKind::NotFound},
};
} // namespace

QString teamConnectOptions(const TeamAddress &address, const TeamLimits &limits)
{
    const auto seconds = [](milliseconds time) {
        return QString::number(std::chrono::ceil<std::chrono::seconds>(time).count());
    };
    const QStringList options{
        u"sslmode=verify-full"_s,
        u"sslrootcert="_s + quoted(address.caFile),
        u"ssl_min_protocol_version=TLSv1.2"_s,
        u"gssencmode=disable"_s, // it would take the place of TLS
        u"channel_binding=prefer"_s,
        u"hostaddr=''"_s,
        u"target_session_attrs=any"_s,
        u"application_name=tallylight"_s,
        // The server also has to notice that this program is gone, to let go of its locks.
        u"options="_s
            + quoted(u"-c statement_timeout=%1 -c lock_timeout=%1 -c tcp_user_timeout=%1"
                     " -c tcp_keepalives_idle=%2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3"_s
                         .arg(limits.call.count())
                         .arg(seconds(limits.beatAnswer))),
        u"connect_timeout="_s + seconds(limits.beatAnswer),
        // A network that broke without a word.
        u"keepalives=1"_s,
        u"keepalives_idle="_s + seconds(limits.beatAnswer),
        u"keepalives_interval=1"_s,
        u"keepalives_count=3"_s,
        u"tcp_user_timeout="_s + QString::number(limits.beatAnswer.count() * 2),
    };
    return options.join(u';'); // Qt makes blanks of these
}

Result<Done> checkTeamAddress(const TeamAddress &address, const QString &password)
{
    static const QRegularExpression host(u"^[A-Za-z0-9._:-]+$"_s);
    if (!host.match(address.host).hasMatch())
        return invalidField(u"host"_s);
    if (address.port < 1 || address.port > 65535)
        return invalidField(u"port"_s);
    if (address.database.isEmpty())
        return invalidField(u"database"_s);
    if (address.user.isEmpty())
        return invalidField(u"user"_s);
    if (password.isEmpty()) // libpq would look for one in the user's files
        return invalidField(u"password"_s);
    // Qt would make a blank of a semicolon.
    if (!QFileInfo(address.caFile).isFile() || address.caFile.contains(u';'))
        return invalidField(u"caFile"_s);
    return Done{};
}

Error teamConnectError(const QSqlError &error)
{
    Error result{.kind = ErrorKind::ConnectionFailed, .serverText = textOf(error), .sent = false};
    for (const Sign &sign : signs) {
        if (result.serverText.contains(sign.text)) {
            result.kind = sign.kind;
            result.tls = sign.tls;
            break;
        }
    }
    return result;
}

Error teamStatementError(const QSqlError &error)
{
    // postgresql.org/docs/15/errcodes-appendix.html; without one, the connection ended.
    const QString state = error.nativeErrorCode();
    Error result{.kind = ErrorKind::ServiceTrouble, .serverText = textOf(error)};
    if (state.isEmpty() || state.startsWith(u"57P") || state.startsWith(u"08"))
        result.kind = ErrorKind::ConnectionFailed;
    else if (state == u"42501")
        result.kind = ErrorKind::Forbidden;
    else if (state == u"57014" || state == u"55P03")
        result.kind = ErrorKind::TimedOut;
    else if (state == u"42P01" || state == u"3F000" || state == u"42883")
        result.kind = ErrorKind::NotFound; // not a team's database
    else if (state.startsWith(u"22") || state.startsWith(u"23"))
        result.kind = ErrorKind::InvalidInput;
    return result;
}

} // namespace tallylight
