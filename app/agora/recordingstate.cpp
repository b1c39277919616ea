#include "agora/recordingstate.h"

#include "core/enumwords.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr EnumWord<RecordingState> stateWords[]{
    {RecordingState::Draft, "draft"_L1},
    {RecordingState::Acquiring, "acquiring"_L1},
    {RecordingState::Acquired, "acquired"_L1},
    {RecordingState::Starting, "starting"_L1},
    {RecordingState::StartUnknown, "startUnknown"_L1},
    {RecordingState::RunningNoSid, "runningNoSid"_L1},
    {RecordingState::Confirming, "confirming"_L1},
    {RecordingState::Adopted, "adopted"_L1},
    {RecordingState::Recording, "recording"_L1},
    {RecordingState::Paused, "paused"_L1},
    {RecordingState::Verifying, "verifying"_L1},
    {RecordingState::Stopping, "stopping"_L1},
    {RecordingState::StopUnknown, "stopUnknown"_L1},
    {RecordingState::Stopped, "stopped"_L1},
    {RecordingState::StartFailed, "startFailed"_L1},
    {RecordingState::EndedByService, "endedByService"_L1},
    {RecordingState::Failed, "failed"_L1},
    {RecordingState::ApiExpired, "apiExpired"_L1},
    {RecordingState::NotFound, "notFound"_L1},
    {RecordingState::Discarded, "discarded"_L1},
};
static_assert(isComplete(stateWords));

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
    return wordOf(stateWords, state);
}

std::optional<RecordingState> stateFromWord(QStringView word)
{
    return valueOf(stateWords, word);
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

} // namespace tallylight::agora
