#pragma once

#include "team/teamledger.h"

#include <QHash>
#include <QPointer>
#include <QPromise>
#include <QSet>

#include <map>
#include <memory>
#include <tuple>

namespace tallylight::tests {

class FakeTeam;

/// A team's database in memory, with the rules of the SQL file, for any number of FakeTeams.
struct FakeTeamServer
{
    struct Member
    {
        TeamRole role = TeamRole::Viewer;
        QString name;
        QString password;
    };
    struct Held
    {
        QUuid id;
        QUuid client;
        QString who;
        qint64 atMs = 0;
        qint64 change = 0;
    };
    using Key = std::tuple<QUuid, QString, int, int>; // account, subject, round, send

    TeamAccount account;
    std::map<QString, Member> members; // by login
    std::map<QString, QString> passwords; // of all logins
    int version = 1;
    bool reachable = true;
    std::optional<Error> refusal; ///< of every connection
    bool silent = false; ///< no claim is answered
    bool quiet = false; ///< no notification arrives
    bool isSlow = false; ///< connections take their time: until letIn()
    qint64 nowMs = 1'000;

    qint64 changes = 0; ///< the cursor
    QList<std::pair<qint64, ToldStep>> steps;
    std::map<Key, Held> claims;
    std::map<QString, std::pair<qint64, TeamState>> states;
    QHash<QUuid, QUuid> leaders; ///< client by account
    QList<QPointer<FakeTeam>> connected;
    QList<QPointer<FakeTeam>> waiting;

    [[nodiscard]] bool isOn(const QUuid &client) const;
    /// Of the steps that this login has told, oldest first.
    [[nodiscard]] QStringList kindsTold(const QString &login) const;
    void announce();
    void letIn();
};

/// For tests of what uses a team's ledger; the conformance suite proves that it behaves like PostgresTeam.
class FakeTeam final : public TeamLedger
{
    Q_OBJECT

public:
    explicit FakeTeam(std::shared_ptr<FakeTeamServer> server);
    ~FakeTeam() override;

    void join(const TeamAddress &address, const QString &password) override;
    void leave() override;
    [[nodiscard]] TeamStatus status() const override { return m_status; }
    [[nodiscard]] QFuture<Result<ClaimAnswer>> claim(const ClaimRequest &request) override;
    [[nodiscard]] QFuture<Result<Done>> tell(const QList<TeamStep> &steps) override;
    [[nodiscard]] QFuture<Result<Done>> report(const QUuid &account, const QList<TeamState> &states) override;
    [[nodiscard]] QFuture<Result<TeamNews>> readSince(const QUuid &account, const QString &cursor) override;
    [[nodiscard]] QFuture<Result<bool>> lead(const QUuid &account) override;
    /// What a beat does.
    void reconnect();
    [[nodiscard]] const QUuid &client() const { return m_client; }

private:
    [[nodiscard]] std::optional<Error> mayRead() const;
    [[nodiscard]] std::optional<Error> mayWrite(const QUuid &account) const;
    [[nodiscard]] QString nameOf(const QString &login) const;

    const std::shared_ptr<FakeTeamServer> m_server;
    const QUuid m_client = QUuid::createUuid();
    TeamAddress m_address;
    QString m_password;
    TeamStatus m_status;
    QList<std::shared_ptr<QPromise<Result<ClaimAnswer>>>> m_unanswered;
};

} // namespace tallylight::tests
