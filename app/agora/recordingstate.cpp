#include "agora/recordingstate.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr std::array stateWords{
    "draft"_L1,          "acquiring"_L1,  "acquired"_L1,    "starting"_L1,  "startUnknown"_L1,
    "runningNoSid"_L1,   "confirming"_L1, "adopted"_L1,     "recording"_L1, "paused"_L1,
    "verifying"_L1,      "stopping"_L1,   "stopUnknown"_L1, "stopped"_L1,   "startFailed"_L1,
    "endedByService"_L1, "failed"_L1,     "apiExpired"_L1,  "notFound"_L1,  "discarded"_L1,
};
static_assert(stateWords.size() == static_cast<size_t>(RecordingState::Discarded) + 1);

} // namespace

bool isEnded(RecordingState state)
{
    switch (state) {
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
    case RecordingState::Discarded:
        return true;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
    case RecordingState::NotFound:
        return false;
    }
    return false;
}

bool mayBeBilled(RecordingState state)
{
    switch (state) {
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
    case RecordingState::ApiExpired:
        return true;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::NotFound:
    case RecordingState::Discarded:
        return false;
    }
    return true;
}

QLatin1StringView stateWord(RecordingState state)
{
    return stateWords[static_cast<size_t>(state)];
}

std::optional<RecordingState> stateFromWord(QStringView word)
{
    for (size_t i = 0; i < stateWords.size(); ++i) {
        if (word == stateWords[i])
            return static_cast<RecordingState>(i);
    }
    return {};
}

ServiceState serviceState(const QueryReply &reply)
{
    switch (reply.status.value_or(-1)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return ServiceState::Starting;
    case 4:
        return reply.onhold.value_or(false) ? ServiceState::Paused : ServiceState::Ready;
    case 5:
        return reply.onhold.value_or(false) ? ServiceState::Paused : ServiceState::Recording;
    case 6:
    case 7:
        return ServiceState::Stopping;
    case 8:
        return ServiceState::Ended;
    case 20:
        return ServiceState::Failed;
    default:
        return ServiceState::Unknown;
    }
}

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
