#include "agora/stopverdict.h"

#include "agora/failure.h"
#include "agora/recordingstate.h"
#include "agora/timings.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {

constexpr int mostSends = 2;
constexpr milliseconds giveUp = 150s;
constexpr milliseconds acknowledgedLimit = 60s;
/// A second stop with an unclear answer may still be on its way when the first query finds the recording.
constexpr milliseconds secondSendGrace = 15s;

StopStep finish(StopOutcome outcome)
{
    return {.kind = StopStep::Kind::Finish, .outcome = outcome};
}

StopStep query(milliseconds delay)
{
    return {.kind = StopStep::Kind::Query, .delay = delay};
}

StopStep sendAgain(milliseconds delay)
{
    return {.kind = StopStep::Kind::SendAgain, .delay = delay};
}

/// 5, 15, 30 s after the answer, then every 15 s.
milliseconds patience(const StopFacts &facts)
{
    static constexpr std::array<milliseconds, 3> askAt{5s, 15s, 30s};
    for (const milliseconds at : askAt) {
        if (facts.sinceAnswer < at)
            return std::max<milliseconds>(at - facts.sinceAnswer, 1s);
    }
    return 15s;
}

StopStep askAgainOrGiveUp(const StopFacts &facts)
{
    return facts.sinceAnswer >= giveUp ? finish(StopOutcome::Unconfirmed) : query(patience(facts));
}

/// The end is known; its name depends on the answer to the stop.
StopOutcome endOf(const StopFacts &facts)
{
    switch (facts.answer) {
    case StopAnswer::Acknowledged:
        return StopOutcome::StoppedUploadNotReported;
    case StopAnswer::UploadPending:
        return StopOutcome::StoppedUploadPending;
    case StopAnswer::Gone:
        return facts.sends > 1 ? StopOutcome::StoppedUploadUnverified : StopOutcome::HadAlreadyEnded;
    case StopAnswer::None:
        return facts.sends > 0 ? StopOutcome::StoppedUploadUnverified : StopOutcome::HadAlreadyEnded;
    case StopAnswer::Done:
    case StopAnswer::NoData:
    case StopAnswer::Unclear:
    case StopAnswer::Leaving:
    case StopAnswer::Refused:
    case StopAnswer::RateLimited:
    case StopAnswer::NotSent:
        break;
    }
    return StopOutcome::StoppedUploadUnverified;
}

/// Status 4 or 5 after a stop.
StopStep stillRuns(const StopFacts &facts)
{
    if (facts.answer == StopAnswer::Acknowledged)
        return facts.sinceAnswer >= acknowledgedLimit ? finish(StopOutcome::StillRecording)
                                                      : query(patience(facts));
    if (facts.answer == StopAnswer::Leaving && facts.sinceAnswer < acknowledgedLimit)
        return query(patience(facts)); // the service itself said that it is leaving
    if (facts.mayRepeat && facts.sends < mostSends && facts.answer != StopAnswer::RateLimited)
        return sendAgain(0ms);
    if (facts.answer != StopAnswer::None && facts.sinceAnswer < secondSendGrace)
        return query(patience(facts));
    return finish(StopOutcome::StillRecording);
}

/// What it means that the recording is gone.
StopOutcome absence(const StopFacts &facts)
{
    if (facts.outOfReach)
        return StopOutcome::Unconfirmed;
    return facts.idsProven ? endOf(facts) : StopOutcome::NotFound;
}

StopStep gone(const StopFacts &facts)
{
    // After a clear answer, one 404 confirms it; otherwise it may be a fail-over.
    if (facts.answer == StopAnswer::Acknowledged || facts.answer == StopAnswer::UploadPending)
        return finish(absence(facts));
    const bool ownAnswerBegan = facts.answer == StopAnswer::Gone && facts.answeredOtherwise == 0;
    const int times = facts.goneQueries + (ownAnswerBegan ? 1 : 0);
    if (isGoneForGood(times, facts.sinceFirstGone))
        return finish(absence(facts));
    if (facts.sinceAnswer >= giveUp)
        return finish(StopOutcome::Unconfirmed);
    return query(nextAfterGone(facts.sinceFirstGone));
}

/// Judged by the queries, for all answers that do not decide it themselves.
StopStep byQuery(const StopFacts &facts, milliseconds firstDelay)
{
    switch (facts.lastQuery) {
    case QueryAnswer::None:
        return query(firstDelay);
    case QueryAnswer::Running:
        return stillRuns(facts);
    case QueryAnswer::Ended:
        return finish(endOf(facts));
    case QueryAnswer::Gone:
        return gone(facts);
    case QueryAnswer::Leaving:
        if (facts.answer == StopAnswer::UploadPending)
            return finish(endOf(facts));
        return askAgainOrGiveUp(facts);
    case QueryAnswer::Refused:
        return facts.idsProven ? askAgainOrGiveUp(facts) : finish(StopOutcome::NotFound);
    case QueryAnswer::Starting:
    case QueryAnswer::Unknown:
    case QueryAnswer::Unreachable:
        return askAgainOrGiveUp(facts);
    }
    return finish(StopOutcome::Unconfirmed);
}

StopStep afterRateLimit(const StopFacts &facts)
{
    static constexpr std::array<milliseconds, 3> waits{1s, 3s, 6s};
    if (facts.mayRepeat && facts.rateLimited >= 1 && static_cast<size_t>(facts.rateLimited) <= waits.size())
        return sendAgain(waits[static_cast<size_t>(facts.rateLimited) - 1]);
    // An earlier stop that did leave may have worked.
    return facts.sends > 0 ? byQuery(facts, 5s) : finish(StopOutcome::Refused);
}

} // namespace

StopAnswer classifyStop(const Result<StopReply> &reply, bool async)
{
    if (reply) {
        if (reply->httpStatus != 200)
            return StopAnswer::UploadPending;
        return async ? StopAnswer::Acknowledged : StopAnswer::Done;
    }
    const Error &error = reply.error();
    if (error.kind == ErrorKind::RateLimited)
        return StopAnswer::RateLimited;
    switch (decide(Call::Stop, error).outcome) {
    case Outcome::NotSent:
        return StopAnswer::NotSent;
    case Outcome::StoppedNoFile:
        return StopAnswer::NoData;
    case Outcome::StoppedUploadPending:
        return StopAnswer::UploadPending;
    case Outcome::AlreadyStopping:
        return StopAnswer::Leaving;
    case Outcome::VerifyThenGone:
        return StopAnswer::Gone;
    case Outcome::FixInput:
    case Outcome::FixCredentials:
    case Outcome::FixAccount:
    case Outcome::ClientBug:
        return StopAnswer::Refused;
    case Outcome::Quota:
    case Outcome::RetrySame:
    case Outcome::Reacquire:
    case Outcome::AlreadyRunning:
    case Outcome::Ambiguous:
    case Outcome::Unknown:
        return StopAnswer::Unclear;
    }
    return StopAnswer::Unclear;
}

QueryAnswer classifyQuery(const Result<QueryReply> &reply)
{
    if (!reply) {
        switch (decide(Call::Query, reply.error()).outcome) {
        case Outcome::VerifyThenGone:
            return QueryAnswer::Gone;
        case Outcome::AlreadyStopping:
            return QueryAnswer::Leaving;
        case Outcome::FixInput:
        case Outcome::Reacquire:
            return QueryAnswer::Refused;
        case Outcome::FixCredentials:
        case Outcome::FixAccount:
        case Outcome::Quota:
        case Outcome::RetrySame:
        case Outcome::AlreadyRunning:
        case Outcome::StoppedNoFile:
        case Outcome::StoppedUploadPending:
        case Outcome::ClientBug:
        case Outcome::Ambiguous:
        case Outcome::Unknown:
        case Outcome::NotSent:
            return QueryAnswer::Unreachable;
        }
    }
    switch (serviceState(*reply)) {
    case ServiceState::Starting:
        return QueryAnswer::Starting;
    case ServiceState::Ready:
    case ServiceState::Recording:
    case ServiceState::Paused:
        return QueryAnswer::Running;
    case ServiceState::Stopping:
        return QueryAnswer::Leaving;
    case ServiceState::Ended:
    case ServiceState::Failed:
        return QueryAnswer::Ended;
    case ServiceState::Unknown:
        return QueryAnswer::Unknown;
    }
    return QueryAnswer::Unknown;
}

bool provesIds(StopAnswer answer)
{
    switch (answer) {
    case StopAnswer::Done:
    case StopAnswer::Acknowledged:
    case StopAnswer::NoData:
    case StopAnswer::UploadPending:
    case StopAnswer::Leaving:
        return true;
    case StopAnswer::None:
    case StopAnswer::Unclear:
    case StopAnswer::Gone:
    case StopAnswer::Refused:
    case StopAnswer::RateLimited:
    case StopAnswer::NotSent:
        return false;
    }
    return false;
}

bool provesIds(QueryAnswer answer)
{
    switch (answer) {
    case QueryAnswer::Starting:
    case QueryAnswer::Running:
    case QueryAnswer::Leaving:
    case QueryAnswer::Ended:
        return true;
    case QueryAnswer::None:
    case QueryAnswer::Gone:
    case QueryAnswer::Refused:
    case QueryAnswer::Unknown:
    case QueryAnswer::Unreachable:
        return false;
    }
    return false;
}

bool isOver(StopOutcome outcome)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::StoppedNoFile:
    case StopOutcome::StoppedUploadPending:
    case StopOutcome::StoppedUploadUnverified:
    case StopOutcome::StoppedUploadNotReported:
    case StopOutcome::HadAlreadyEnded:
        return true;
    case StopOutcome::NotFound:
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::Unconfirmed:
    case StopOutcome::Cancelled:
        return false;
    }
    return false;
}

StopStep nextStep(const StopFacts &facts)
{
    switch (facts.answer) {
    case StopAnswer::Done:
        return finish(StopOutcome::Stopped);
    case StopAnswer::NoData:
        return finish(StopOutcome::StoppedNoFile);
    case StopAnswer::Refused:
        return finish(StopOutcome::Refused);
    case StopAnswer::NotSent:
        // That a second stop did not leave says nothing about what the first one did.
        return facts.sends > 1 ? byQuery(facts, 5s) : finish(StopOutcome::NotSent);
    case StopAnswer::RateLimited:
        return afterRateLimit(facts);
    case StopAnswer::None:
    case StopAnswer::Unclear:
    case StopAnswer::UploadPending:
        return byQuery(facts, 0s);
    case StopAnswer::Acknowledged:
    case StopAnswer::Leaving:
    case StopAnswer::Gone:
        return byQuery(facts, 5s);
    }
    return finish(StopOutcome::Unconfirmed);
}

StopProgress::StopProgress(milliseconds now, int earlierSends) : m_answeredAt(now)
{
    m_facts.sends = earlierSends;
}

void StopProgress::stopAnswered(StopAnswer answer, milliseconds now)
{
    const bool limited = answer == StopAnswer::RateLimited;
    m_facts = {.answer = answer,
               .sends = m_facts.sends + (limited ? 0 : 1),
               .rateLimited = limited ? m_facts.rateLimited + 1 : 0};
    m_answeredAt = now;
    if (answer == StopAnswer::Gone)
        m_firstGoneAt = now;
}

void StopProgress::queryAnswered(QueryAnswer answer, milliseconds now)
{
    m_facts.lastQuery = answer;
    ++m_facts.queries;
    if (answer == QueryAnswer::Gone) {
        const bool rowBegun =
            m_facts.goneQueries > 0 || (m_facts.answer == StopAnswer::Gone && m_facts.answeredOtherwise == 0);
        if (!rowBegun)
            m_firstGoneAt = now;
        ++m_facts.goneQueries;
    } else if (answer != QueryAnswer::Unreachable) {
        m_facts.goneQueries = 0;
        ++m_facts.answeredOtherwise;
    }
}

StopFacts StopProgress::facts(milliseconds now) const
{
    StopFacts facts = m_facts;
    facts.sinceAnswer = now - m_answeredAt;
    facts.sinceFirstGone = now - m_firstGoneAt;
    return facts;
}

} // namespace tallylight::agora
