#pragma once

#include "support/testmain.h"
#include "team/faketeam.h"
#include "team/postgresteam.h"
#include "team/privatepostgres.h"

#include <QFuture>
#include <QRegularExpression>

#include <memory>

namespace tallylight::tests {

/// Time limits that a busy machine does not reach.
inline constexpr TeamLimits patient{milliseconds(longestWait), milliseconds(longestWait), milliseconds(200),
                                    milliseconds(longestWait)};

/// ./dev team asks for the full numbers; the tests show that the rule holds, and that measuring works.
[[nodiscard]] int number(const char *variable, int usually);

/// For QTest::failOnWarning(): a connection that broke or was cut leaves nothing behind that Qt complains
/// about.
inline const QRegularExpression anyWarning{QStringLiteral(".")};

/// What a call on a team's ledger came to.
template <class T> Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestWait))
        qFatal("no answer from the team's ledger");
    return future.result();
}

/// One team with a person of each kind: ann owns it, max and mia are members, vic is a viewer; olga has a
/// login but does not belong to the account.
class Stand
{
public:
    Stand() = default;
    virtual ~Stand() = default;
    Q_DISABLE_COPY_MOVE(Stand)

    /// A program that has asked to join.
    [[nodiscard]] virtual std::unique_ptr<TeamLedger> joining(const QString &login,
                                                              const QString &password) = 0;
    /// As if a newer program's SQL file had been run.
    virtual void makeNewer() = 0;
    [[nodiscard]] virtual QUuid account() const = 0;

    /// A program that is connected.
    [[nodiscard]] std::unique_ptr<TeamLedger> program(const QString &login);

    /// nullptr with `why` where it cannot be made; `kind` is "fake" or "postgres".
    [[nodiscard]] static std::unique_ptr<Stand> make(const QString &kind, QString *why);
};

class PostgresStand final : public Stand
{
public:
    explicit PostgresStand(PrivatePostgres &server);
    [[nodiscard]] std::unique_ptr<TeamLedger> joining(const QString &login, const QString &password) override;
    void makeNewer() override;
    [[nodiscard]] QUuid account() const override { return m_team.account; }
    [[nodiscard]] const PrivatePostgres::Team &team() const { return m_team; }

private:
    SystemClock m_clock;
    PrivatePostgres &m_server;
    PrivatePostgres::Team m_team;
};

[[nodiscard]] TeamStep stepAbout(const QUuid &account, const QString &subject, const QString &kind);
[[nodiscard]] ClaimRequest claimOf(const QUuid &account, int round = 1, int send = 1);

} // namespace tallylight::tests
