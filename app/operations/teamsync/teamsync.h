#pragma once

#include "credentials/vault.h"
#include "operations/teamsync/teammembership.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace tallylight {

/// The teams that the connections have joined: what they have not been told yet, what they told, and who
/// may send a stop (README 10). Without a team it does nothing at all. GUI thread.
class TeamSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamSync)

public:
    using Maker = std::function<std::unique_ptr<TeamLedger>()>;

    TeamSync(Maker maker, const TeamMembership::Context &context, Vault &vault, QObject *parent = nullptr);

    /// Joins the teams that were joined before.
    void restore(const LedgerContents &contents);
    /// Tries the server in a session of its own, and joins nothing; emits tested() after a set time at the
    /// latest. Without a password, with the one that is kept for the connection.
    void test(const TeamRow &row, const std::optional<QString> &password);
    /// Keeps the password where `keep` says, then the membership in the ledger; emits joined(). From then on
    /// the connection's team is told, and its colleagues' recordings appear. Nothing has changed after an
    /// error. Without a password, the one that is kept stays. A connection that has joined joins anew.
    void join(const TeamRow &row, const std::optional<QString> &password, Keep keep);
    /// What the team was not told is forgotten; what it told stays. Emits left().
    void leave(const QUuid &connection);
    [[nodiscard]] TeamSyncStatus status(const QUuid &connection) const;
    /// nullptr: the connection has joined no team.
    [[nodiscard]] TeamMembership *membership(const QUuid &connection) const;
    /// TeamMembership::mayStop(); nullopt also without a team.
    [[nodiscard]] std::optional<bool> mayStop(const QUuid &connection) const;
    /// TeamMembership::catchUp(); at once without a team.
    void catchUp(const QUuid &connection, QObject *context, const std::function<void()> &then);

Q_SIGNALS:
    /// TeamMembership::rulesHeard()
    void rulesHeard(const QUuid &connection, const QList<tallylight::ToldRule> &rules);
    void statusChanged(const QUuid &connection);
    /// Connected or ReadOnly, with the accounts of the connection's service; or neither, and why.
    void tested(const QUuid &connection, const tallylight::TeamStatus &status);
    void joined(const QUuid &connection, const std::optional<tallylight::Error> &error);
    void left(const QUuid &connection, const std::optional<tallylight::Error> &error);

private:
    void note(const QUuid &recording);
    void tryOut(const TeamRow &row, const QString &password);
    void write(const TeamRow &row, const QString &password);
    TeamMembership *add(const TeamRow &row, const QList<RecordingRow> &hidden);
    void unlock(TeamMembership *membership);
    void setLogin(const QUuid &connection, const QString &login);

    const Maker m_maker;
    const TeamMembership::Context m_context;
    Vault &m_vault;
    QHash<QUuid, QString> m_sids; ///< of all recordings of the ledger
    std::map<QUuid, std::unique_ptr<TeamMembership>> m_memberships; ///< by connection
};

/// Where the password of a connection's team is kept.
[[nodiscard]] QString teamPasswordKey(const QUuid &connection);

} // namespace tallylight
