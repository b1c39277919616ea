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
        case Outcome::Reacquire:
            return QueryAnswer::Refused;
        case Outcome::FixCredentials:
        case Outcome::FixAccount:
        case Outcome::Quota:
        case Outcome::RetrySame:
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

bool provesIds(StopAnswer answer)
{
    switch (answer) {
    case StopAnswer::Done:
    case StopAnswer::Acknowledged:
    case StopAnswer::NoData:
    case StopAnswer::UploadPending:
    case StopAnswer::Leaving:
        return true;
    case StopAnswer::None:
    case StopAnswer::Unclear:
    case StopAnswer::Gone:
    case StopAnswer::Refused:
    case StopAnswer::RateLimited:
    case StopAnswer::NotSent:
        return false;
    }
    return false;
}

bool provesIds(QueryAnswer answer)
{
    switch (answer) {
    case QueryAnswer::Starting:
    case QueryAnswer::Running:
    case QueryAnswer::Leaving:
    case QueryAnswer::Ended:
        return true;
    case QueryAnswer::None:
    case QueryAnswer::Gone:
    case QueryAnswer::Refused:
    case QueryAnswer::Unknown:
    case QueryAnswer::Unreachable:
        return false;
    }
    return false;
}

} // namespace tallylight::agora
