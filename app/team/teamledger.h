#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

namespace tallylight {

/// Where a team's database is and who asks. Holds no secret.
struct TeamAddress
{
    QString host; ///< a name or an IP address, as in the server's certificate
    int port = 5432;
    QString database;
    QString user; ///< the login
    QString caFile; ///< PEM file of the authority that signed the server's certificate

    friend bool operator==(const TeamAddress &, const TeamAddress &) = default;
};

/// Each may do what those before it may.
enum class TeamRole { Viewer, Member, Owner };

/// An account of one of the services, as the team knows it.
struct TeamAccount
{
    QUuid id; ///< the team's own
    QString service; ///< a word of the ledger
    QString serviceAccount; ///< a name, not a secret; may be empty
    QString name;
    TeamRole role = TeamRole::Viewer; ///< of the one who asks

    friend bool operator==(const TeamAccount &, const TeamAccount &) = default;
};

/// Something that happened, as one program tells it. Told again, it stays one.
struct TeamStep
{
    QUuid id; ///< the program's own, never used twice
    QUuid account;
    QString subject;
    qint64 clientAtMs = 0; ///< by the clock of this computer: shown, never compared
    QString kind; ///< a code word of letters
    QJsonObject args; ///< without secrets

    friend bool operator==(const TeamStep &, const TeamStep &) = default;
};

struct ToldStep
{
    TeamStep step;
    qint64 seq = 0; ///< order of being told
    qint64 atMs = 0; ///< by the server's clock
    QString who; ///< the login, set by the server
    QString name; ///< that person's name in the team

    friend bool operator==(const ToldStep &, const ToldStep &) = default;
};

/// "May I send this stop?" (README 3)
struct ClaimRequest
{
    QUuid id; ///< asking again with the same ID gets the same answer
    QUuid account;
    QString subject;
    int round = 1; ///< one request of a person, whoever answers it
    int send = 1; ///< 1 or 2
};

struct ClaimAnswer
{
    bool granted = false;
    /// Who holds the newest claim on the subject: the one who asked, if granted.
    QString who;
    QString name;
    int round = 0;
    int send = 0;
    milliseconds age{0}; ///< by the server's clock
    bool alive = false; ///< the program that holds it is connected
};

/// A claim that somebody holds, as news.
struct ToldClaim
{
    QUuid id;
    QString subject;
    int round = 0;
    int send = 0;
    qint64 atMs = 0;
    QString who;
    QString name;
};

/// What the service last said about a run or recording, as far as the one who polls has published it.
struct TeamState
{
    QString subject;
    QJsonObject args;
    qint64 atMs = 0; ///< by the server's clock; set by the server
    QString who; ///< the same
};

/// What was read since a cursor. Some of it may have been read before: drop steps and claims whose ID is
/// known.
struct TeamNews
{
    QString cursor; ///< to keep, and to read from the next time
    QList<ToldStep> steps; ///< in the order of seq
    QList<ToldClaim> claims;
    QList<TeamState> states;
};

struct TeamStatus
{
    enum class Link {
        Off, ///< join() has not been called
        Connecting, ///< or trying again, see `because`
        Connected,
        ReadOnly, ///< connected, but the database is for newer programs
    };
    Link link = Link::Off;
    std::optional<Error> because; ///< why the last attempt failed
    QList<TeamAccount> accounts; ///< that this login may see, as of the last connection

    friend bool operator==(const TeamStatus &, const TeamStatus &) = default;
};

/// What a team knows of its recordings, beside the ledger and never instead of it (README 1). Lives on the
/// GUI thread and never makes it wait: each future becomes ready from the event loop, after a set time at the
/// latest. Attach one continuation with whenReady().
/// Errors: those of the network; Forbidden (by the server: wrong role, or somebody else's account);
/// InvalidInput (the server accepts no such row); LedgerNewer (the database is for newer programs; nothing
/// was sent). notSent() is true while there is no connection. TimedOut and ConnectionFailed of a call that
/// was sent leave open whether the server did it.
class TeamLedger : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamLedger)

public:
    using QObject::QObject;
    ~TeamLedger() override = default;

    /// Connects, and again whenever the connection ends, until leave(). The password is kept in memory.
    virtual void join(const TeamAddress &address, const QString &password) = 0;
    virtual void leave() = 0;
    [[nodiscard]] virtual TeamStatus status() const = 0;

    /// How long a stop waits for the answer to its claim.
    [[nodiscard]] virtual milliseconds patience() const { return milliseconds(2'000); }
    [[nodiscard]] virtual QFuture<Result<ClaimAnswer>> claim(const ClaimRequest &request) = 0;
    /// All or nothing, in this order. May be told again without harm.
    [[nodiscard]] virtual QFuture<Result<Done>> tell(const QList<TeamStep> &steps) = 0;
    /// Replaces the states of these subjects.
    [[nodiscard]] virtual QFuture<Result<Done>> report(const QUuid &account,
                                                       const QList<TeamState> &states) = 0;
    /// Everything since the cursor; with an empty one, everything.
    [[nodiscard]] virtual QFuture<Result<TeamNews>> readSince(const QUuid &account,
                                                              const QString &cursor) = 0;
    /// Whether this program asks the service for the whole team: one per account, until its connection ends.
    [[nodiscard]] virtual QFuture<Result<bool>> lead(const QUuid &account) = 0;

Q_SIGNALS:
    void statusChanged();
    /// There is something to read: someone told or claimed something, or the connection is new and something
    /// may have been missed.
    void arrived(const QUuid &account);
};

/// The one in PostgreSQL (PostgresTeam); the clock must outlive it.
[[nodiscard]] std::unique_ptr<TeamLedger> makePostgresTeam(Clock &clock);

} // namespace tallylight
