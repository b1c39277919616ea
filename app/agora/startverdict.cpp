#include "agora/startverdict.h"

#include "agora/failure.h"
#include "agora/timings.h"

#include <array>

using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {

StartStep finish(StartOutcome outcome)
{
    return {.kind = StartStep::Kind::Finish, .outcome = outcome};
}

/// Repeats the identical request while waits remain and the reservation is valid; otherwise finishes with
/// `outcome`.
template <size_t N>
StartStep againOr(StartOutcome outcome, const StartFacts &facts, const std::array<milliseconds, N> &waits)
{
    const auto done = static_cast<size_t>(facts.sends - 1);
    if (!facts.mayRepeat || done >= N || facts.age + waits[done] >= reservationLife)
        return finish(outcome);
    return {.kind = StartStep::Kind::SendAgain, .delay = waits[done]};
}

/// A request with this answer may have started a recording.
bool leavesDoubt(StartAnswer answer)
{
    switch (answer) {
    case StartAnswer::Unfinished:
    case StartAnswer::Lost:
    case StartAnswer::Unknown:
        return true;
    case StartAnswer::Started:
    case StartAnswer::AlreadyRunning:
    case StartAnswer::Refused:
    case StartAnswer::RateLimited:
    case StartAnswer::NotSent:
        return false;
    }
    return true;
}

} // namespace

StartAnswer classifyStart(const Result<StartReply> &reply)
{
    if (reply)
        return StartAnswer::Started;
    const Error &error = reply.error();
    if (error.kind == ErrorKind::RateLimited)
        return StartAnswer::RateLimited;
    const Decision decision = decide(Call::Start, error);
    switch (decision.outcome) {
    case Outcome::NotSent:
        return StartAnswer::NotSent;
    case Outcome::AlreadyRunning:
        return StartAnswer::AlreadyRunning;
    case Outcome::RetrySame:
        return error.serviceCode == 65 ? StartAnswer::Unfinished : StartAnswer::Lost;
    case Outcome::Ambiguous:
        return StartAnswer::Lost;
    case Outcome::Unknown:
        return decision.retrySame ? StartAnswer::Lost : StartAnswer::Unknown;
    case Outcome::FixInput:
    case Outcome::FixCredentials:
    case Outcome::FixAccount:
    case Outcome::Quota:
    case Outcome::Reacquire:
    case Outcome::AlreadyStopping:
    case Outcome::StoppedNoFile:
    case Outcome::StoppedUploadPending:
    case Outcome::VerifyThenGone:
    case Outcome::ClientBug:
        break;
    }
    return decision.mayRun == MayRun::No ? StartAnswer::Refused : StartAnswer::Unknown;
}

void StartFacts::take(StartAnswer next)
{
    mayHaveStarted = inDoubt();
    answer = next;
    ++sends;
}

bool StartFacts::inDoubt() const
{
    return mayHaveStarted || leavesDoubt(answer);
}

StartFacts StartFacts::resumed()
{
    return {.answer = StartAnswer::Lost, .sends = 1};
}

StartStep nextStartStep(const StartFacts &facts)
{
    static constexpr std::array<milliseconds, 3> lost{3s, 6s, 9s};
    static constexpr std::array<milliseconds, 2> unfinished{3s, 6s};
    static constexpr std::array<milliseconds, 3> rateLimited{1s, 3s, 6s};
    const auto unless = [&](StartOutcome certain) {
        return facts.mayHaveStarted ? StartOutcome::Unknown : certain;
    };
    switch (facts.answer) {
    case StartAnswer::Started:
        return finish(StartOutcome::Started);
    case StartAnswer::AlreadyRunning: // by an earlier request, if there was one
        return finish(facts.mayHaveStarted ? StartOutcome::RunningNoSid : StartOutcome::AlreadyRecorded);
    case StartAnswer::Refused:
        return finish(unless(StartOutcome::Refused));
    case StartAnswer::RateLimited:
        return againOr(unless(StartOutcome::Refused), facts, rateLimited);
    case StartAnswer::Unfinished:
        return againOr(StartOutcome::Unknown, facts, unfinished);
    case StartAnswer::Lost:
        return againOr(StartOutcome::Unknown, facts, lost);
    case StartAnswer::Unknown:
        return finish(StartOutcome::Unknown);
    case StartAnswer::NotSent:
        return facts.mayHaveStarted ? againOr(StartOutcome::Unknown, facts, lost)
                                    : finish(StartOutcome::NotSent);
    }
    return finish(StartOutcome::Unknown);
}

std::optional<milliseconds> acquireAgain(const Error &error, int sends)
{
    const Decision decision = decide(Call::Acquire, error);
    const bool lost = decision.outcome == Outcome::Ambiguous
        || (decision.outcome == Outcome::Unknown && error.outcomeUnknown());
    const QList<int> waits = lost ? QList<int>{3, 6, 9} : decision.backoffSeconds;
    if (sends < 1 || sends > waits.size())
        return {};
    return std::chrono::seconds(waits[sends - 1]);
}

} // namespace tallylight::agora
