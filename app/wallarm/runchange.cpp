#include "wallarm/runchange.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

constexpr std::array<milliseconds, 6> changeReadTimes{0s, 5s, 15s, 30s, 60s, 90s};
/// A run that is unchanged this long after the answer was not changed by the request.
constexpr milliseconds patience = 15s;

ChangeStep finish(ChangeOutcome outcome)
{
    return {.finished = true, .outcome = outcome};
}

ChangeStep readAgain(const ChangeFacts &facts, ChangeOutcome atLast)
{
    if (facts.reads == 0)
        return {};
    for (auto i = static_cast<size_t>(facts.reads); i < changeReadTimes.size(); ++i) {
        // Times that passed during a read are skipped.
        if (changeReadTimes[i] >= facts.sinceAnswer)
            return {.delay = changeReadTimes[i] - facts.sinceAnswer};
    }
    return finish(atLast);
}

/// A refusal is final unless there was nothing to do anyway.
ChangeStep afterRefusal(const ChangeFacts &facts)
{
    switch (facts.lastRead) {
    case ChangeRead::None:
        return {};
    case ChangeRead::AsOrdered:
    case ChangeRead::Ended:
        return finish(ChangeOutcome::NothingToDo);
    case ChangeRead::NotFound:
        return finish(ChangeOutcome::NotFound);
    case ChangeRead::Otherwise:
    case ChangeRead::Unknown:
    case ChangeRead::Unreachable:
        return finish(ChangeOutcome::Refused);
    }
    return finish(ChangeOutcome::Refused);
}

} // namespace

ChangeAnswer classifyChange(const Result<Done> &reply)
{
    if (reply)
        return ChangeAnswer::Accepted;
    if (reply.error().notSent())
        return ChangeAnswer::NotSent;
    return reply.error().outcomeUnknown() ? ChangeAnswer::Unclear : ChangeAnswer::Refused;
}

ChangeRead stateFor(RunVerb verb, const TestRun &run)
{
    if (run.ended())
        return verb == RunVerb::Interrupt && run.state == RunState::Interrupted ? ChangeRead::AsOrdered
                                                                                : ChangeRead::Ended;
    // A published script uses it besides the documented words (README 9).
    const bool scheduled = run.common->stateRaw == "running_scheduled"_L1;
    if (run.state == RunState::Unknown && !scheduled)
        return ChangeRead::Unknown;
    switch (verb) {
    case RunVerb::Pause:
        return run.state == RunState::Paused ? ChangeRead::AsOrdered : ChangeRead::Otherwise;
    case RunVerb::Resume:
        return run.state == RunState::Running || scheduled ? ChangeRead::AsOrdered : ChangeRead::Otherwise;
    case RunVerb::Interrupt:
        return ChangeRead::Otherwise;
    }
    return ChangeRead::Unknown;
}

ChangeRead classifyChangeRead(RunVerb verb, const Result<TestRun> &reply)
{
    if (!reply)
        return reply.error().kind == ErrorKind::NotFound ? ChangeRead::NotFound : ChangeRead::Unreachable;
    return stateFor(verb, *reply);
}

ChangeStep nextStep(const ChangeFacts &facts)
{
    if (facts.answer == ChangeAnswer::NotSent)
        return finish(ChangeOutcome::NotSent);
    if (facts.answer == ChangeAnswer::Refused)
        return afterRefusal(facts);
    switch (facts.lastRead) {
    case ChangeRead::AsOrdered:
        return finish(facts.wasAsOrdered ? ChangeOutcome::NothingToDo : ChangeOutcome::Done);
    case ChangeRead::Ended:
        return finish(ChangeOutcome::NothingToDo);
    case ChangeRead::NotFound:
        return finish(ChangeOutcome::NotFound);
    case ChangeRead::Otherwise:
        return facts.sinceAnswer >= patience ? finish(ChangeOutcome::Unchanged)
                                             : readAgain(facts, ChangeOutcome::Unchanged);
    case ChangeRead::None:
    case ChangeRead::Unknown:
    case ChangeRead::Unreachable:
        return readAgain(facts, ChangeOutcome::Unconfirmed);
    }
    return readAgain(facts, ChangeOutcome::Unconfirmed);
}

} // namespace tallylight::wallarm
