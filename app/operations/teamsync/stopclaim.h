#pragma once

#include "core/clock.h"
#include "operations/teamsync/stopshare.h"
#include "team/claimverdict.h"

#include <QJsonObject>
#include <QObject>
#include <QUuid>

#include <functional>

namespace tallylight {

class TeamMembership;
class TeamSync;

/// Asks the team whether a stop may leave (team/README 3). One for each stop; without a team it may, at once.
class StopClaim final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopClaim)

public:
    /// How the stop continues.
    struct Ways
    {
        std::function<void()> send; ///< the request may leave
        std::function<void()> watch; ///< a colleague is stopping it, or was: only read
        std::function<void()> giveUp; ///< both requests of the round have left, and it still records
        std::function<void()> refuse; ///< this login may not stop
    };

    StopClaim(const TeamSync *teams, const QUuid &connection, const QString &subject, Clock &clock,
              Ways ways);

    /// About the next request that would leave. `isSeenRecording`: the service said so since the last answer.
    /// Continues in one of the ways: without a team immediately, otherwise from the event loop, after two
    /// seconds at the latest.
    void ask(bool isSeenRecording);
    /// Until the next look at what a colleague is stopping: none before the first.
    [[nodiscard]] milliseconds nextPause();
    /// The stop has ended. Returns what its step says about the round that is over with it, if one is.
    [[nodiscard]] QJsonObject close();
    /// `isOverUnsent`: it is over, and this program has sent nothing.
    [[nodiscard]] StopShare share(bool isOverUnsent) const;

    /// The colleague who holds the claim; empty: nobody but this program.
    [[nodiscard]] const QString &holder() const { return m_holder; }
    /// A colleague's program told that this recording has ended.
    [[nodiscard]] bool isEndTold() const;

private:
    void claim();
    void take(const Result<ClaimAnswer> &answer);
    void seekSend(int send);
    [[nodiscard]] TeamMembership *team() const;

    const TeamSync *const m_teams;
    const QUuid m_connection;
    const QString m_subject;
    Clock &m_clock;
    const Ways m_ways;
    QUuid m_id = QUuid::createUuid(); ///< of the claim that is sought or held
    int m_round = 1;
    int m_send = 1;
    bool m_granted = false;
    bool m_isOurs = false; ///< this stop was granted a claim, or found both taken by programs that are gone
    bool m_notAsked = false;
    bool m_notAllowed = false;
    bool m_watches = false;
    QString m_holder;
    ClaimFacts::Seen m_seen = ClaimFacts::Seen::NotRead;
};

} // namespace tallylight
