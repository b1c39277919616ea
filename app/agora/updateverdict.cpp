#include "agora/updateverdict.h"

#include "agora/failure.h"

#include <array>

using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {

using Kind = UpdateStep::Kind;

/// After this many requests it is given up, whatever the answers.
constexpr int mostUpdateSends = 6;
constexpr int mostQueries = 12;

UpdateStep finish(UpdateOutcome outcome)
{
    return {.kind = Kind::Finish, .outcome = outcome};
}

UpdateStep queryAfter(milliseconds delay)
{
    return {.kind = Kind::Query, .delay = delay};
}

/// The repeats that a row of README 7.3 allows.
template <size_t N>
std::optional<UpdateStep> sendAgain(const UpdateFacts &facts, const std::array<milliseconds, N> &waits)
{
    const auto done = static_cast<size_t>(facts.inARow - 1);
    if (done >= N || facts.sends >= mostUpdateSends)
        return {};
    return UpdateStep{.kind = Kind::SendAgain, .delay = waits[done]};
}

/// The recording is running. Of everything that can be changed, a query shows only onhold.
UpdateStep running(const UpdateFacts &facts)
{
    if (facts.onholdWanted && facts.onholdSeen && *facts.onholdWanted == *facts.onholdSeen)
        return finish(UpdateOutcome::Done);
    // The 404 was a fail-over: the service cannot have applied it, so it is sent again.
    if (facts.answer == UpdateAnswer::Gone && facts.inARow == 1)
        return {.kind = Kind::SendAgain};
    return finish(UpdateOutcome::Unconfirmed);
}

UpdateStep byQuery(const UpdateFacts &facts, milliseconds firstDelay)
{
    if (facts.queries >= mostQueries)
        return finish(UpdateOutcome::Unconfirmed);
    switch (facts.lastQuery) {
    case QueryAnswer::None:
        return queryAfter(firstDelay);
    case QueryAnswer::Running:
        return running(facts);
    case QueryAnswer::Ended:
    case QueryAnswer::Leaving:
        return finish(UpdateOutcome::Ended);
    case QueryAnswer::Gone:
        return isGoneForGood(facts.gone, facts.sinceFirstGone)
            ? finish(UpdateOutcome::Ended)
            : queryAfter(nextAfterGone(facts.sinceFirstGone));
    case QueryAnswer::Starting:
    case QueryAnswer::Refused:
    case QueryAnswer::Unknown:
    case QueryAnswer::Unreachable:
        return facts.queries < 4 ? queryAfter(5s * facts.queries) : finish(UpdateOutcome::Unconfirmed);
    }
    return finish(UpdateOutcome::Unconfirmed);
}

} // namespace

UpdateAnswer classifyUpdate(const Result<Done> &reply)
{
    if (reply)
        return UpdateAnswer::Done;
    const Error &error = reply.error();
    if (error.kind == ErrorKind::RateLimited)
        return UpdateAnswer::RateLimited;
    switch (decide(Call::Update, error).outcome) {
    case Outcome::NotSent:
        return UpdateAnswer::NotSent;
    case Outcome::RetrySame:
        return error.serviceCode == 65 ? UpdateAnswer::Unfinished : UpdateAnswer::Timeout;
    case Outcome::VerifyThenGone:
        return UpdateAnswer::Gone;
    case Outcome::AlreadyStopping:
        return UpdateAnswer::Leaving;
    case Outcome::FixInput:
    case Outcome::FixCredentials:
    case Outcome::FixAccount:
    case Outcome::Quota:
    case Outcome::Reacquire:
    case Outcome::ClientBug:
        return UpdateAnswer::Refused;
    case Outcome::AlreadyRunning:
    case Outcome::StoppedNoFile:
    case Outcome::StoppedUploadPending:
    case Outcome::Ambiguous:
    case Outcome::Unknown:
        return UpdateAnswer::Lost;
    }
    return UpdateAnswer::Lost;
}

UpdateStep nextUpdateStep(const UpdateFacts &facts)
{
    static constexpr std::array<milliseconds, 2> unfinished{3s, 6s};
    static constexpr std::array<milliseconds, 4> timeout{5s, 10s, 15s, 30s};
    static constexpr std::array<milliseconds, 1> lost{3s};
    static constexpr std::array<milliseconds, 3> rateLimited{1s, 3s, 6s};
    switch (facts.answer) {
    case UpdateAnswer::Done:
        return finish(UpdateOutcome::Done);
    case UpdateAnswer::Refused:
        return facts.mayHaveWorked ? byQuery(facts, 0s) : finish(UpdateOutcome::Refused);
    case UpdateAnswer::NotSent:
        return facts.mayHaveWorked ? byQuery(facts, 0s) : finish(UpdateOutcome::NotSent);
    case UpdateAnswer::Leaving:
        return finish(UpdateOutcome::Ended);
    case UpdateAnswer::Gone:
        return byQuery(facts, 5s);
    case UpdateAnswer::Unfinished:
        return sendAgain(facts, unfinished).value_or(byQuery(facts, 0s));
    case UpdateAnswer::Timeout:
        return sendAgain(facts, timeout).value_or(byQuery(facts, 0s));
    case UpdateAnswer::Lost:
        return sendAgain(facts, lost).value_or(byQuery(facts, 0s));
    case UpdateAnswer::RateLimited: {
        if (const auto again = sendAgain(facts, rateLimited))
            return *again;
        return facts.mayHaveWorked ? byQuery(facts, 0s) : finish(UpdateOutcome::Refused);
    }
    }
    return finish(UpdateOutcome::Unconfirmed);
}

} // namespace tallylight::agora
