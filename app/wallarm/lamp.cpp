#include "wallarm/lamp.h"

namespace tallylight::wallarm {

namespace {

using Why = Allowed::Why;

Allowed no(Why why)
{
    return {.yes = false, .why = why};
}

/// A reason that applies to every action in a state that forbids it.
Why reasonOf(RunState state, Why otherwise)
{
    if (hasEnded(state))
        return Why::Ended;
    return state == RunState::Cloning ? Why::Cloning : otherwise;
}

Allowed mayStopRecording(const TestRun &run, bool stopping)
{
    if (run.ended() || run.state == RunState::Cloning)
        return no(reasonOf(run.state, Why::None));
    if (stopping)
        return no(Why::Stopping);
    return run.recording == false ? no(Why::NotRecording) : Allowed{};
}

Allowed mayCreateSimilar(const TestRun &run, bool stopping)
{
    if (run.state == RunState::Cloning)
        return no(Why::Cloning);
    if (!run.ended()) {
        if (stopping)
            return no(Why::Stopping);
        if (run.recording == true)
            return no(Why::StopRecordingFirst);
    }
    return run.baselineCount == 0 ? no(Why::EmptyRecord) : Allowed{};
}

} // namespace

Lamp reqIndicator(const TestRun &run, const Standing &standing)
{
    if (standing.stop == StopPhase::UnderWay)
        return Lamp::Stopping;
    if (standing.isNotFound && !run.ended())
        return Lamp::NotFound;
    if (standing.stop == StopPhase::Unconfirmed)
        return Lamp::StopUnknown;
    if (run.ended() || run.recording == false)
        return Lamp::Off;
    if (run.nodeActive == false || run.readyForRecording == false)
        return Lamp::Waiting;
    return run.recording == true ? Lamp::Recording : Lamp::Unknown;
}

Allowed allowed(RunAction action, const TestRun &run, const Standing &standing)
{
    const bool stopping = standing.stop == StopPhase::UnderWay;
    // Its record may still exist: the service decides about a copy.
    if (standing.isNotFound && action != RunAction::CreateSimilar)
        return no(Why::NotFound);
    switch (action) {
    case RunAction::StopRecording:
        return mayStopRecording(run, stopping);
    case RunAction::CreateSimilar:
        return mayCreateSimilar(run, stopping);
    case RunAction::Pause:
        return run.state == RunState::Running ? Allowed{} : no(reasonOf(run.state, Why::NotRunning));
    case RunAction::Resume:
        return run.state == RunState::Paused ? Allowed{} : no(reasonOf(run.state, Why::NotPaused));
    case RunAction::Interrupt:
        return run.state == RunState::Running || run.state == RunState::Paused
            ? Allowed{}
            : no(reasonOf(run.state, Why::NotRunning));
    }
    return no(Why::None);
}

} // namespace tallylight::wallarm
