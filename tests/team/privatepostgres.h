#pragma once

#include "team/teamledger.h"

#include <QProcess>
#include <QSet>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>

namespace tallylight::tests {

/// A PostgreSQL server of the test's own, on loopback with TLS, with the database that the shipped SQL file
/// makes. Gone with this object. PostgreSQL refuses to run as root; then it runs as the user its package
/// made.
class PrivatePostgres final
{
public:
    Q_DISABLE_COPY_MOVE(PrivatePostgres)
    PrivatePostgres();
    ~PrivatePostgres();

    /// Started on first use, one for all classes of the program; nullptr with `why` where PostgreSQL or Qt's
    /// driver is not installed. A server that does not start ends the test program.
    [[nodiscard]] static PrivatePostgres *shared(QString *why);
    /// Ends the shared one.
    static void endShared();

    /// A database as an administrator sets it up, with this account and members.
    struct Team
    {
        QString database;
        QUuid account;
    };
    [[nodiscard]] Team makeTeam();
    /// Makes the login, in the role that the SQL file made, with a password.
    void addLogin(const QString &login, bool inTeamsRole = true);
    void addMember(const Team &team, const QString &login, const QString &role, const QString &name);

    [[nodiscard]] TeamAddress address(const Team &team, const QString &login) const;
    [[nodiscard]] static QString passwordOf(const QString &login)
    {
        return QStringLiteral("sample-") + login;
    }

    /// As the administrator, over the local socket; a failure ends the test program.
    void run(const QString &database, const QString &statement);
    [[nodiscard]] QVariant value(const QString &database, const QString &statement);
    /// The SQLSTATE that the administrator gets; empty: it was done.
    [[nodiscard]] QString stateOf(const QString &database, const QString &statement);
    /// A bare session over TLS of somebody who writes SQL by hand; not open if it was refused.
    [[nodiscard]] QSqlDatabase session(const Team &team, const QString &login, const QString &name) const;

    /// All processes of the server stop without a word, and continue.
    void freeze();
    void thaw();
    /// All processes of the server are killed at once.
    void kill();
    /// On the same port.
    void startAgain();
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QList<qint64> processes() const;

private:
    void start(const QString &programs);
    void takeData();
    void makeData();
    /// False: it ended by itself.
    [[nodiscard]] bool serve();
    [[nodiscard]] QSqlDatabase administrator(const QString &database);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_programs; ///< their folder
    QProcess m_server;
    int m_port = 0;
    int m_teams = 0;
    QSet<QString> m_logins; ///< that exist
};

} // namespace tallylight::tests
