#include "agora/stateafterquery.h"

#include "agora/answersubject.h"
#include "agora/queryschedule.h"
#include "agora/stopverdict.h"

namespace tallylight::agora {

RecordingState stateAfterQuery(RecordingState before, const Result<QueryReply> &reply,
                               const QueryContext &context)
{
    RecordingState ended =
        context.stoppedElsewhere ? RecordingState::Stopped : RecordingState::EndedByService;
    if (!nextQuery({.state = before}))
        return before == RecordingState::EndedByService ? ended : before;
    RecordingState doubtful = RecordingState::Verifying;
    if (before == RecordingState::Confirming) { // an end before it was once seen running is a failed start
        ended = RecordingState::StartFailed;
        doubtful = before;
    } else if (before == RecordingState::StopUnknown) { // our stop was sent, so we ended it
        ended = RecordingState::Stopped;
        doubtful = before;
    }
    const bool unproven = !context.idsProven;
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
        if (unproven)
            return context.goneForGood ? RecordingState::NotFound : before;
        return context.goneForGood ? ended : doubtful;
    case QueryAnswer::Refused:
        return unproven ? RecordingState::NotFound : before;
    case QueryAnswer::Unreachable:
        // The address holds neither channel nor UID, so an answer that names others proves ours wrong.
        return unproven && namesAnother(reply.error()) ? RecordingState::NotFound : before;
    case QueryAnswer::None:
    case QueryAnswer::Starting:
    case QueryAnswer::Unknown:
        return before;
    }
    return before;
}

std::optional<StopOutcome> outcomeOf(RecordingState state)
{
    switch (state) {
    case RecordingState::Stopped:
        return StopOutcome::StoppedUploadUnverified;
    case RecordingState::Recording:
    case RecordingState::Paused:
        return StopOutcome::StillRecording;
    case RecordingState::NotFound:
        return StopOutcome::NotFound;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
    case RecordingState::Discarded:
        return {};
    }
    return {};
}

} // namespace tallylight::agora
