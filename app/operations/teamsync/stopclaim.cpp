#include "operations/teamsync/stopclaim.h"

#include "core/future.h"
#include "operations/teamsync/teamsync.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tallylight {

StopClaim::StopClaim(const TeamSync *teams, const QUuid &connection, const QString &subject, Clock &clock,
                     QObject *parent)
    : QObject(parent), m_teams(teams), m_connection(connection), m_subject(subject), m_clock(clock)
{
}

TeamMembership *StopClaim::team() const
{
    return m_teams == nullptr ? nullptr : m_teams->membership(m_connection);
}

void StopClaim::seekSend(int send)
{
    m_send = send;
    m_id = QUuid::createUuid();
    m_granted = false;
}

void StopClaim::ask(ClaimFacts::Seen seen, const std::function<void(ClaimStep)> &then)
{
    if (team() == nullptr)
        return then(ClaimStep::Send);
    m_seen = seen;
    m_round = std::max(m_round, 1);
    if (!m_isOurs)
        m_round = std::max(m_round, team()->roundFor(m_subject));
    if (m_granted && m_send == 2)
        return then(ClaimStep::RoundOver); // both are this program's own
    if (m_granted)
        seekSend(2);
    claim(then);
}

void StopClaim::claim(const std::function<void(ClaimStep)> &then)
{
    TeamMembership *const asked = team();
    if (asked == nullptr)
        return then(ClaimStep::Send); // it has left meanwhile
    auto settled = std::make_shared<bool>(false);
    const auto settle = [this, settled, then](const Result<ClaimAnswer> &answer) {
        if (!std::exchange(*settled, true))
            take(answer, then);
    };
    m_clock.after(asked->patience(), this, [settle] { settle(Error{.kind = ErrorKind::TimedOut}); });
    whenReady(asked->claim(m_id, m_subject, m_round, m_send), this, settle);
}

void StopClaim::take(const Result<ClaimAnswer> &answer, const std::function<void(ClaimStep)> &then)
{
    ClaimFacts facts = factsFrom(answer);
    facts.seen = m_seen;
    const ClaimStep step = claimVerdict(facts);
    m_granted = step == ClaimStep::Send;
    m_holder = facts.answer == ClaimFacts::Answer::Taken ? answer->name : QString();
    if (facts.answer == ClaimFacts::Answer::Taken)
        m_round = answer->round;
    switch (step) {
    case ClaimStep::ClaimSecond:
        seekSend(2);
        return claim(then);
    case ClaimStep::SendUntold:
        m_notAsked = true;
        break;
    case ClaimStep::Send:
    case ClaimStep::RoundOver:
        m_isOurs = true;
        break;
    case ClaimStep::Watch:
    case ClaimStep::Read:
    case ClaimStep::Ended:
    case ClaimStep::Refuse:
        break;
    }
    then(step);
}

bool StopClaim::isEndTold() const
{
    return team() != nullptr && team()->isEndTold(m_subject);
}

int StopClaim::close()
{
    if (team() == nullptr || !m_isOurs)
        return 0;
    team()->openRound(m_subject, m_round + 1);
    return m_round;
}

} // namespace tallylight
