#include "core/error.h"

#include "core/connection.h"

namespace tallylight {

bool Error::outcomeUnknown() const
{
    if (!sent)
        return false;
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::AnswerLost:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::ServiceTrouble:
        return true;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::RefusedByService:
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
        return false;
    }
    return true;
}

Error invalidField(const QString &field, ErrorKind kind)
{
    return {.kind = kind, .field = field, .sent = false};
}

Error readOnlyError()
{
    return {.kind = ErrorKind::ConnectionReadOnly, .sent = false};
}

Topic aboutAccount(Service service)
{
    switch (service) {
    case Service::WallarmFast:
        return Topic::Wallarm;
    case Service::AgoraCloudRecording:
        return Topic::Agora;
    }
    return Topic::ThisComputer;
}

std::optional<Service> serviceOf(Topic about)
{
    switch (about) {
    case Topic::ThisComputer:
        return {};
    case Topic::Wallarm:
    case Topic::TestRun:
    case Topic::TestRecord:
    case Topic::NewTestRun:
    case Topic::TestRunList:
    case Topic::NodesAndPolicies:
    case Topic::Vulnerabilities:
        return Service::WallarmFast;
    case Topic::Agora:
    case Topic::CloudReservation:
    case Topic::CloudStart:
    case Topic::CloudRecording:
        return Service::AgoraCloudRecording;
    }
    return {};
}

} // namespace tallylight
