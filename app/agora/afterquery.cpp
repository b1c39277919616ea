#include "agora/afterquery.h"

#include "agora/queryschedule.h"
#include "agora/stopanswer.h"

namespace tallylight::agora {

RecordingState afterQuery(RecordingState before, const Result<QueryReply> &reply, bool goneForGood)
{
    if (!nextQuery({.state = before}))
        return before;
    RecordingState ended = RecordingState::EndedByService;
    RecordingState doubtful = RecordingState::Verifying;
    if (before == RecordingState::Confirming) { // until it was seen running once, its end is a failed start
        ended = RecordingState::StartFailed;
        doubtful = before;
    } else if (before == RecordingState::StopUnknown) { // our stop was sent: its end is our doing
        ended = RecordingState::Stopped;
        doubtful = before;
    }
    switch (classifyQuery(reply)) {
    case QueryAnswer::Running:
        return reply->onhold.value_or(false) ? RecordingState::Paused : RecordingState::Recording;
    case QueryAnswer::Leaving:
        return doubtful;
    case QueryAnswer::Ended:
        if (serviceState(*reply) == ServiceState::Failed && before != RecordingState::StopUnknown)
            return RecordingState::Failed;
        return ended;
    case QueryAnswer::Gone:
        return goneForGood ? ended : doubtful;
    case QueryAnswer::None:
    case QueryAnswer::Starting:
    case QueryAnswer::Unknown:
    case QueryAnswer::Unreachable:
        return before;
    }
    return before;
}

} // namespace tallylight::agora
