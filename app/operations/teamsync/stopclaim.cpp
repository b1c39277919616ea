#include "operations/teamsync/stopclaim.h"

#include "core/future.h"
#include "operations/teamsync/heard.h"
#include "operations/teamsync/teamsync.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tallylight {

StopClaim::StopClaim(const TeamSync *teams, const QUuid &connection, const QString &subject, Clock &clock,
                     Ways ways)
    : m_teams(teams), m_connection(connection), m_subject(subject), m_clock(clock), m_ways(std::move(ways))
{
    if (team() != nullptr)
        m_round = team()->roundFor(m_subject);
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

void StopClaim::ask(bool isSeenRecording)
{
    if (team() == nullptr)
        return m_ways.send();
    m_seen = isSeenRecording ? ClaimFacts::Seen::Recording : ClaimFacts::Seen::NotRead;
    if (const int told = team()->roundFor(m_subject); !m_isOurs && told > m_round) {
        m_round = told; // a colleague's stop is over since this one was requested, or since it was last read
        return m_ways.watch();
    }
    if (m_granted && m_send == 2)
        return m_ways.giveUp(); // both are this program's own
    if (m_granted)
        seekSend(2);
    claim();
}

void StopClaim::claim()
{
    TeamMembership *const asked = team();
    if (asked == nullptr)
        return m_ways.send(); // it has left meanwhile
    auto settled = std::make_shared<bool>(false);
    const auto settle = [this, settled](const Result<ClaimAnswer> &answer) {
        if (!std::exchange(*settled, true))
            take(answer);
    };
    m_clock.after(asked->patience(), this, [settle] { settle(Error{.kind = ErrorKind::TimedOut}); });
    const auto request = [this, asked, settle] {
        whenReady(asked->claim(m_id, m_subject, m_round, m_send), this, settle);
    };
    if (!asked->isConnecting())
        return request();
    // A program that has just started would otherwise repeat, unasked, what a colleague repeats in its place.
    connect(asked, &TeamMembership::statusChanged, this, [asked, settled, request, begun = false]() mutable {
        if (!asked->isConnecting() && !*settled && !std::exchange(begun, true))
            request();
    });
}

void StopClaim::take(const Result<ClaimAnswer> &answer)
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
        return claim();
    case ClaimStep::SendUntold:
        m_notAsked = true;
        return m_ways.send();
    case ClaimStep::Send:
        m_isOurs = true;
        return m_ways.send();
    case ClaimStep::RoundOver:
        m_isOurs = true;
        return m_ways.giveUp();
    case ClaimStep::Watch:
    case ClaimStep::Read:
        return m_ways.watch();
    case ClaimStep::Refuse:
        m_notAllowed = true;
        if (team() != nullptr)
            team()->noteRefused();
        return m_ways.refuse();
    case ClaimStep::Ended:
        break; // whoever watches sees the end and does not ask
    }
}

milliseconds StopClaim::nextPause()
{
    constexpr milliseconds pause{5'000};
    return std::exchange(m_watches, true) ? pause : milliseconds(0);
}

StopShare StopClaim::share(bool isOverUnsent) const
{
    return {.stopper = m_watches && isOverUnsent ? m_holder : QString(),
            .notAsked = m_notAsked,
            .notAllowed = m_notAllowed};
}

bool StopClaim::isEndTold() const
{
    return team() != nullptr && team()->isEndTold(m_subject);
}

QJsonObject StopClaim::close()
{
    if (team() == nullptr || !m_isOurs)
        return {};
    team()->openRound(m_subject, m_round + 1);
    return {{roundKey, m_round}};
}

} // namespace tallylight
