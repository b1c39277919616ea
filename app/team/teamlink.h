#pragma once

#include "team/teamledger.h"

#include <QMutex>
#include <QObject>
#include <QSocketNotifier>
#include <QSqlDatabase>

#include <atomic>
#include <memory>

namespace tallylight {

/// Time limits in the order of how long a person waits for them.
struct TeamLimits
{
    milliseconds claim{2'000}; ///< then the stop leaves without an answer
    milliseconds call{10'000}; ///< any other question
    milliseconds beat{3'000}; ///< between two looks at the connection
    milliseconds beatAnswer{2'000}; ///< then the connection counts as broken
};

/// One session on the team's database, blocking: everything on one thread, except cut().
class TeamLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamLink)

public:
    /// The version of the database that this program knows; clients never change its shape.
    static constexpr int knownVersion = 1;

    explicit TeamLink(const TeamLimits &limits);
    ~TeamLink() override;

    /// What a beat finds: a connection as before, or a new one.
    struct Hello
    {
        bool fresh = false; ///< connected just now: something may have been missed
        int version = 0;
        QList<TeamAccount> accounts;
    };
    /// Connects unless connected, and says hello.
    [[nodiscard]] Result<Hello> beat(const TeamAddress &address, const QString &password);
    void close();

    [[nodiscard]] Result<ClaimAnswer> claim(const ClaimRequest &request);
    [[nodiscard]] Result<Done> tell(const QList<TeamStep> &steps);
    [[nodiscard]] Result<Done> report(const QUuid &account, const QList<TeamState> &states);
    [[nodiscard]] Result<TeamNews> readSince(const QUuid &account, const QString &cursor);
    [[nodiscard]] Result<bool> lead(const QUuid &account);

    /// From any thread: ends a call that waits for a silent server, and with it the connection. The driver
    /// has no time limit of its own.
    void cut();
    /// The same, for good: it does not connect again.
    void end();

Q_SIGNALS:
    void notified(const QUuid &account);

private:
    [[nodiscard]] Result<Done> connectTo(const TeamAddress &address, const QString &password);
    void keepSocket();
    void closeIfBroken();
    template <class OnRow>
    [[nodiscard]] Result<Done> run(const QString &statement, const QVariantList &values, OnRow onRow);
    [[nodiscard]] Result<Done> run(const QString &statement, const QVariantList &values);

    const TeamLimits m_limits;
    const QUuid m_client = QUuid::createUuid(); ///< of this run of the program
    const QString m_name; ///< of Qt's connection
    QSqlDatabase m_db;
    int m_version = 0;
    bool m_hasReadBefore = false; ///< in this session
    std::atomic_bool m_ended = false;
    QMutex m_socketMutex;
    int m_socket = -1; ///< our own descriptor of the connection's socket
    std::unique_ptr<QSocketNotifier> m_watch; ///< of that
};

} // namespace tallylight
