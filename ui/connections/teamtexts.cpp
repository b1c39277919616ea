#include "connections/teamtexts.h"

#include "common/errortext.h"
#include "connections/connectiontexts.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString TeamTexts::state(const TeamSyncStatus &status)
{
    QString words;
    switch (status.kind) {
    case TeamSyncStatus::Kind::Off:
        return {};
    case TeamSyncStatus::Kind::NotConnected:
        //: Status bar and list of connections: the team's database
        words = tr("Team: not connected");
        break;
    case TeamSyncStatus::Kind::Connected:
        //: Status bar and list of connections: the team's database
        words = tr("Team: connected");
        break;
    case TeamSyncStatus::Kind::ReadOnly:
        //: Status bar and list of connections: the team's database is for newer programs
        words = tr("Team: only reading");
        break;
    }
    // While all is well, they are told as soon as they are there.
    const bool isWell = status.kind == TeamSyncStatus::Kind::Connected && !status.because;
    if (status.untold == 0 || isWell)
        return words;
    //: %1 is "Team: not connected" or the like; steps are what this program did, such as a stop. The team
    //: will be told of them
    return tr("%1; %Ln step(s) not told yet", nullptr, static_cast<int>(status.untold)).arg(words);
}

QString TeamTexts::explanation(const TeamRow &team, const TeamSyncStatus &status)
{
    QStringList sentences;
    //: Added to why the team is not connected: what this means
    const QString meanwhile =
        tr("Until then everything works as without a team, and the team is told later.");
    switch (status.kind) {
    case TeamSyncStatus::Kind::Off:
        return {};
    case TeamSyncStatus::Kind::NotConnected:
        if (status.because) {
            sentences << reason(*status.because) << meanwhile;
        } else {
            //: %1 is the name of a server
            sentences << tr("Connecting to the team on %1…").arg(isolated(team.host));
        }
        break;
    case TeamSyncStatus::Kind::Connected:
        //: %1 is the name of a server, %2 a log-in name
        sentences << tr("Connected to the team on %1 as %2.").arg(isolated(team.host), isolated(team.login));
        if (status.because) {
            //: %1 is a sentence that says why
            sentences << tr("The last step could not be told. %1").arg(reason(*status.because));
        }
        break;
    case TeamSyncStatus::Kind::ReadOnly:
        sentences << reason({.kind = ErrorKind::LedgerNewer})
                  //: Added to: the team's database is for a newer version
                  << tr("Until then you see what your colleagues do, but they do not see what you do, and "
                        "stops are sent without asking the team.");
        break;
    }
    if (status.untellable > 0) {
        //: Steps are what this program did, such as a stop
        sentences << tr("The team's database refused %Ln step(s), which only this computer knows.", nullptr,
                        static_cast<int>(status.untellable));
    }
    return joined(sentences);
}

QString TeamTexts::reason(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        //: A team's database
        return tr("The name of the team's server was not found. Check it, and the network or VPN.");
    case ErrorKind::ConnectionRefused:
        //: A team's database
        return tr("No database answers on the team's server at this port. Check the server and the port, or "
                  "ask its administrator whether PostgreSQL is running.");
    case ErrorKind::ConnectionFailed:
    case ErrorKind::AnswerLost:
        //: A team's database
        return tr("The team's server could not be reached. Check the network or VPN.");
    case ErrorKind::TimedOut:
        //: A team's database
        return tr("The team's server did not answer in time. Check its name, the port, and the network or "
                  "VPN.");
    case ErrorKind::TlsFailed:
        if (error.tls == TlsTrouble::WrongName) {
            //: A team's database
            return tr("The certificate of the team's server is for another name. Enter the name in the "
                      "certificate; if it is right, another server may have answered.");
        }
        if (error.tls == TlsTrouble::NotTls) {
            //: A team's database
            return tr("The team's server offers no secure connection, and Tallylight uses no other. Its "
                      "administrator has to turn on TLS.");
        }
        //: A team's database
        return tr("The certificate of the team's server was not issued by the authority in the certificate "
                  "file. Choose the file that the server's administrator gives you.");
    case ErrorKind::Unauthorized:
        //: A team's database
        return tr("The team's server did not accept this login and password. Check both. If they are right, "
                  "ask its administrator for a new password.");
    case ErrorKind::Forbidden:
        //: A team's database; “tallylight” is a role of the database
        return tr("The team's server does not let this login use the database. Ask its administrator to give "
                  "it the role “tallylight”.");
    case ErrorKind::NotFound:
        if (error.notSent()) {
            //: A team's database
            return tr("There is no such database on the team's server. Check its name.");
        }
        //: A team's database
        return tr("This database is not a team's. Check its name, or ask its administrator to run the SQL "
                  "file in it.");
    case ErrorKind::LedgerNewer:
        //: A team's database
        return tr("The team's database is for a newer version of Tallylight. Update Tallylight.");
    case ErrorKind::LedgerNoDriver:
        //: PostgreSQL is the database of a team; “libqt6sql6-psql” is the name of a package
        return tr("Qt's driver for PostgreSQL is not installed on this computer. Install it (on Debian and "
                  "Ubuntu: the package libqt6sql6-psql) and start Tallylight again.");
    case ErrorKind::CredentialMissing:
        //: The password of a team's database
        return tr("The team's password is not in the keychain. Enter it again.");
    case ErrorKind::InvalidInput:
        return problem(error.field);
    case ErrorKind::ServiceTrouble:
        //: A team's database
        return tr("The team's database has a problem. Ask its administrator.");
    case ErrorKind::ProxyFailed:
    case ErrorKind::Cancelled:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::RateLimited:
    case ErrorKind::RefusedByService:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::LedgerFailed:
    case ErrorKind::LedgerDamaged:
    case ErrorKind::LedgerForeign:
    case ErrorKind::LedgerGone:
    case ErrorKind::ConnectionReadOnly:
        break;
    }
    return errorText(error);
}

QString TeamTexts::problem(const QString &field)
{
    if (field == u"host") {
        //: Under the field for the server of a team
        return tr("Enter the server's name or IP address, without the port.");
    }
    if (field == u"database") {
        //: Under a field
        return tr("Enter the name of the database.");
    }
    if (field == u"user") {
        //: Under a field
        return tr("Enter your login for the database.");
    }
    if (field == u"password") {
        //: Under a field
        return tr("Enter the password.");
    }
    if (field == u"port") {
        //: Under a field
        return tr("Enter a port from 1 to 65535.");
    }
    //: Under the field for the certificate of the authority that vouches for a team's server
    return tr("Choose the certificate file that the server's administrator gives you. Its path must not "
              "contain a semicolon.");
}

QString TeamTexts::account(const TeamAccount &account)
{
    QString name = isolated(account.name);
    if (!account.serviceAccount.isEmpty()) {
        //: An account in a team: the team's name for it, and its name at the service
        name = tr("%1, %2").arg(name, isolated(account.serviceAccount));
    }
    switch (account.role) {
    case TeamRole::Viewer:
        //: Item of the choice of an account in a team; %1 is its name
        return tr("%1 (you can see)").arg(name);
    case TeamRole::Member:
        //: Item of the choice of an account in a team; %1 is its name
        return tr("%1 (you can see and stop)").arg(name);
    case TeamRole::Owner:
        break;
    }
    //: Item of the choice of an account in a team; %1 is its name
    return tr("%1 (you own it)").arg(name);
}

QString TeamTexts::tested(const TeamStatus &status, const QString &login, Service service)
{
    if (status.because)
        return reason(*status.because);
    if (status.accounts.isEmpty()) {
        //: %1 is a log-in name, %2 a service such as Wallarm FAST
        return tr("The team's server was reached, but the login %1 belongs to no account of %2 there. Ask an "
                  "owner of the account to add it, then test again.")
            .arg(isolated(login), ConnectionTexts::service(service));
    }
    if (status.link == TeamStatus::Link::ReadOnly)
        return reason({.kind = ErrorKind::LedgerNewer});
    //: After a test of a team's server; an account is chosen in the field below
    return tr("The team's server was reached. Choose the account, then join.");
}

} // namespace tallylight::ui
