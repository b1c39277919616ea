#include "agora/possibleactions.h"

#include "agora/timings.h"

namespace tallylight::agora {

namespace {

using Why = Possible::Why;

Possible notPossible(Why why)
{
    return {.yes = false, .why = why};
}

constexpr Possible askFirst{.ask = true};

/// One of our starts, with an unknown outcome: its ID may still be found, and once its reservation has
/// expired, the lost request can no longer start anything.
Possible whenStartUnknown(RecordingAction action, const RecordingFacts &facts)
{
    if (facts.startUnderWay)
        return notPossible(Why::Starting);
    switch (action) {
    case RecordingAction::Stop:
    case RecordingAction::Query:
        return notPossible(Why::NoSid);
    case RecordingAction::GiveSid:
        return {};
    case RecordingAction::StartAgain:
        if (facts.reservationAge && *facts.reservationAge < reservationLife)
            return notPossible(Why::ReservationAlive);
        return facts.hasSettings ? askFirst : notPossible(Why::NoSettings);
    case RecordingAction::TakeOff:
        return askFirst;
    }
    return notPossible(Why::None);
}

Possible whenRunningNoSid(RecordingAction action)
{
    switch (action) {
    case RecordingAction::Stop:
    case RecordingAction::Query:
        return notPossible(Why::NoSid);
    case RecordingAction::GiveSid:
        return {};
    case RecordingAction::StartAgain:
        return notPossible(Why::MayRun);
    case RecordingAction::TakeOff:
        return askFirst;
    }
    return notPossible(Why::None);
}

/// It has an ID and no known end. `mayLeave`: it may be taken off the list although it is not known to be
/// over.
Possible whenAlive(RecordingAction action, bool mayLeave)
{
    switch (action) {
    case RecordingAction::Stop:
    case RecordingAction::Query:
        return {};
    case RecordingAction::GiveSid:
        return notPossible(Why::HasSid);
    case RecordingAction::StartAgain:
        return notPossible(Why::MayRun);
    case RecordingAction::TakeOff:
        return mayLeave ? askFirst : notPossible(Why::MayRun);
    }
    return notPossible(Why::None);
}

Possible whenStopping(RecordingAction action)
{
    return action == RecordingAction::Query ? Possible{} : notPossible(Why::Stopping);
}

Possible whenEnded(RecordingAction action, const RecordingFacts &facts)
{
    switch (action) {
    case RecordingAction::Stop:
    case RecordingAction::GiveSid:
        return notPossible(Why::Ended);
    case RecordingAction::Query:
        return facts.hasSid ? Possible{} : notPossible(Why::NoSid);
    case RecordingAction::StartAgain:
        return facts.hasSettings ? Possible{} : notPossible(Why::NoSettings);
    case RecordingAction::TakeOff:
        return {};
    }
    return notPossible(Why::None);
}

/// The service no longer accepts requests for it, but it may still run.
Possible whenOutOfReach(RecordingAction action, const RecordingFacts &facts)
{
    if (action == RecordingAction::Stop || action == RecordingAction::GiveSid)
        return notPossible(Why::OutOfReach);
    Possible possible = whenEnded(action, facts);
    possible.ask = possible.yes && action != RecordingAction::Query;
    return possible;
}

bool changesTheCloud(RecordingAction action)
{
    switch (action) {
    case RecordingAction::Stop:
    case RecordingAction::StartAgain:
        return true;
    case RecordingAction::Query:
    case RecordingAction::GiveSid:
    case RecordingAction::TakeOff:
        return false;
    }
    return true;
}

Possible byState(RecordingAction action, const RecordingFacts &facts)
{
    switch (facts.state) {
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
        return notPossible(Why::Starting);
    case RecordingState::StartUnknown:
        return whenStartUnknown(action, facts);
    case RecordingState::RunningNoSid:
        return whenRunningNoSid(action);
    case RecordingState::Confirming:
    case RecordingState::Recording:
    case RecordingState::Paused:
        // A recording started elsewhere can be left alone; ours only once nothing answers for it any more.
        return whenAlive(action, facts.adopted || !facts.answers);
    case RecordingState::Adopted:
    case RecordingState::Verifying:
    case RecordingState::StopUnknown:
        return whenAlive(action, true);
    case RecordingState::NotFound: // nothing is known to run under its IDs
        return action == RecordingAction::TakeOff ? Possible{} : whenAlive(action, true);
    case RecordingState::Stopping:
        return whenStopping(action);
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::Discarded:
        return whenEnded(action, facts);
    case RecordingState::ApiExpired:
        return whenOutOfReach(action, facts);
    }
    return notPossible(Why::None);
}

} // namespace

Possible possible(RecordingAction action, const RecordingFacts &facts)
{
    const Possible possible = byState(action, facts);
    return possible.yes && facts.readOnly && changesTheCloud(action) ? notPossible(Why::ReadOnly) : possible;
}

} // namespace tallylight::agora
