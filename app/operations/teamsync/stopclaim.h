#pragma once

#include "core/clock.h"
#include "team/claimverdict.h"

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
    /// Between two looks at what a colleague is stopping.
    static constexpr milliseconds watchPause{5'000};

    StopClaim(const TeamSync *teams, const QUuid &connection, const QString &subject, Clock &clock,
              QObject *parent);

    /// About the next request that would leave. `seen`: what the service said since the last answer. `then`
    /// gets Send, SendUntold, Watch, Read, RoundOver or Refuse: without a team immediately, otherwise from
    /// the event loop, after two seconds at the latest.
    void ask(ClaimFacts::Seen seen, const std::function<void(ClaimStep)> &then);
    /// The stop has ended. Returns the round that is over with it; 0: none.
    int close();

    /// The colleague who holds the claim; empty: nobody but this program.
    [[nodiscard]] const QString &holder() const { return m_holder; }
    /// A colleague's program told that this recording has ended.
    [[nodiscard]] bool isEndTold() const;
    /// A request has left without asking.
    [[nodiscard]] bool wasNotAsked() const { return m_notAsked; }

private:
    void claim(const std::function<void(ClaimStep)> &then);
    void take(const Result<ClaimAnswer> &answer, const std::function<void(ClaimStep)> &then);
    void seekSend(int send);
    [[nodiscard]] TeamMembership *team() const;

    const TeamSync *const m_teams;
    const QUuid m_connection;
    const QString m_subject;
    Clock &m_clock;
    QUuid m_id = QUuid::createUuid(); ///< of the claim that is sought or held
    int m_round = 0;
    int m_send = 1;
    bool m_granted = false;
    bool m_isOurs = false; ///< this stop was granted a claim, or found both taken by programs that are gone
    bool m_notAsked = false;
    QString m_holder;
    ClaimFacts::Seen m_seen = ClaimFacts::Seen::NotRead;
};

} // namespace tallylight
