#include "agora/stopanswer.h"

#include "agora/failure.h"
#include "agora/recordingstate.h"

namespace tallylight::agora {

StopAnswer classifyStop(const Result<StopReply> &reply, bool async)
{
    if (reply) {
        if (reply->httpStatus != 200)
            return StopAnswer::UploadPending;
        return async ? StopAnswer::Acknowledged : StopAnswer::Done;
    }
    const Error &error = reply.error();
    if (error.kind == ErrorKind::RateLimited)
        return StopAnswer::RateLimited;
    switch (decide(Call::Stop, error).outcome) {
    case Outcome::NotSent:
        return StopAnswer::NotSent;
    case Outcome::StoppedNoFile:
        return StopAnswer::NoData;
    case Outcome::StoppedUploadPending:
        return StopAnswer::UploadPending;
    case Outcome::AlreadyStopping:
        return StopAnswer::Leaving;
    case Outcome::VerifyThenGone:
        return StopAnswer::Gone;
    case Outcome::FixInput:
    case Outcome::FixCredentials:
    case Outcome::FixAccount:
    case Outcome::ClientBug:
        return StopAnswer::Refused;
    case Outcome::Quota:
    case Outcome::RetrySame:
    case Outcome::Reacquire:
    case Outcome::AlreadyRunning:
    case Outcome::Ambiguous:
    case Outcome::Unknown:
        return StopAnswer::Unclear;
    }
    return StopAnswer::Unclear;
}

QueryAnswer classifyQuery(const Result<QueryReply> &reply)
{
    if (!reply) {
        switch (decide(Call::Query, reply.error()).outcome) {
        case Outcome::VerifyThenGone:
            return QueryAnswer::Gone;
        case Outcome::AlreadyStopping:
            return QueryAnswer::Leaving;
        case Outcome::FixInput:
        case Outcome::FixCredentials:
        case Outcome::FixAccount:
        case Outcome::Quota:
        case Outcome::RetrySame:
        case Outcome::Reacquire:
        case Outcome::AlreadyRunning:
        case Outcome::StoppedNoFile:
        case Outcome::StoppedUploadPending:
        case Outcome::ClientBug:
        case Outcome::Ambiguous:
        case Outcome::Unknown:
        case Outcome::NotSent:
            return QueryAnswer::Unreachable;
        }
    }
    switch (serviceState(*reply)) {
    case ServiceState::Starting:
        return QueryAnswer::Starting;
    case ServiceState::Ready:
    case ServiceState::Recording:
    case ServiceState::Paused:
        return QueryAnswer::Running;
    case ServiceState::Stopping:
        return QueryAnswer::Leaving;
    case ServiceState::Ended:
    case ServiceState::Failed:
        return QueryAnswer::Ended;
    case ServiceState::Unknown:
        return QueryAnswer::Unknown;
    }
    return QueryAnswer::Unknown;
}

} // namespace tallylight::agora
