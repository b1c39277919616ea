#include "agora/modeanswer.h"

#include "agora/failure.h"

namespace tallylight::agora {

ModeAnswer modeAnswer(const Result<QueryReply> &reply)
{
    if (reply)
        return ModeAnswer::Known;
    const Error &error = reply.error();
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ModeAnswer::NotKnown;
    case ErrorKind::RefusedByService:
        // A code is the service's word on these IDs or this mode. Without one, the gateway answered: a wrong
        // App ID would fail every query, but an unknown path may be this mode's only.
        if (error.serviceCode != 0)
            return ModeAnswer::NotKnown;
        return error.httpStatus == 404 ? ModeAnswer::Unclear : ModeAnswer::NoService;
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::AnswerLost:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceTrouble:
        return ModeAnswer::Unclear;
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Redirected:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::CredentialMissing:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::LedgerFailed:
    case ErrorKind::LedgerDamaged:
    case ErrorKind::LedgerForeign:
    case ErrorKind::LedgerNewer:
    case ErrorKind::LedgerGone:
    case ErrorKind::LedgerNoDriver:
    case ErrorKind::ConnectionReadOnly:
    case ErrorKind::InvalidInput:
        return ModeAnswer::NoService;
    }
    return ModeAnswer::Unclear;
}

} // namespace tallylight::agora
