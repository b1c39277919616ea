#include "agora/lamp.h"

namespace tallylight::agora {

Lamp lamp(RecordingState state)
{
    switch (state) {
    case RecordingState::Starting:
    case RecordingState::Confirming:
        return Lamp::Hollow;
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::RunningNoSid:
        return Lamp::Lit;
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
        return Lamp::Ring;
    case RecordingState::StartUnknown:
    case RecordingState::Verifying:
    case RecordingState::Adopted: // nothing is known until its first query
    case RecordingState::ApiExpired: // it can no longer be queried
    case RecordingState::NotFound: // the recording that these IDs were meant for may be running
        return Lamp::Dash;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::Discarded:
        return Lamp::Off;
    }
    return Lamp::Dash;
}

bool hasBadge(RecordingState state)
{
    return state == RecordingState::Paused || state == RecordingState::RunningNoSid;
}

} // namespace tallylight::agora
