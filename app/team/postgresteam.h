#pragma once

#include "core/clock.h"
#include "team/teamledger.h"
#include "team/teamlink.h"

#include <QThread>

#include <memory>

namespace tallylight {

/// A team's ledger in PostgreSQL, over verified TLS always (README 2). The session is on a thread of its own.
class PostgresTeam final : public TeamLedger
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostgresTeam)

public:
    explicit PostgresTeam(Clock &clock, const TeamLimits &limits = {}, QObject *parent = nullptr);
    /// Ends what is on its way, and waits a tenth of a second for it at most.
    ~PostgresTeam() override;

    void join(const TeamAddress &address, const QString &password) override;
    void leave() override;
    [[nodiscard]] TeamStatus status() const override { return m_status; }

    [[nodiscard]] milliseconds patience() const override { return m_limits.claim; }
    [[nodiscard]] QFuture<Result<ClaimAnswer>> claim(const ClaimRequest &request) override;
    [[nodiscard]] QFuture<Result<Done>> tell(const QList<TeamStep> &steps) override;
    [[nodiscard]] QFuture<Result<Done>> report(const QUuid &account, const QList<TeamState> &states) override;
    [[nodiscard]] QFuture<Result<TeamNews>> readSince(const QUuid &account, const QString &cursor) override;
    [[nodiscard]] QFuture<Result<bool>> lead(const QUuid &account) override;

private:
    /// work(link) on the link's thread; TimedOut after `limit`, which also ends the connection.
    template <class T, class Work> QFuture<Result<T>> ask(milliseconds limit, Work work);
    /// The same, unless it is known that it cannot succeed.
    template <class T, class Work> QFuture<Result<T>> askConnected(milliseconds limit, Work work);
    template <class T, class Work> QFuture<Result<T>> askWritable(milliseconds limit, Work work);
    void beat();
    void take(const Result<TeamLink::Hello> &hello);
    void setStatus(const TeamStatus &status);
    [[nodiscard]] bool isConnected() const;

    Clock &m_clock;
    const TeamLimits m_limits;
    std::unique_ptr<QThread> m_thread;
    TeamLink *m_link; // lives on m_thread, which deletes it
    TeamAddress m_address;
    QString m_password;
    TeamStatus m_status;
    int m_membership = 0; ///< number of calls of join() and leave(): tells late answers from current ones
};

} // namespace tallylight
