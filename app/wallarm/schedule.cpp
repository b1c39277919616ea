#include "wallarm/schedule.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace tallylight::wallarm {

namespace {

constexpr milliseconds longest = 300s;

milliseconds interval(const AskFacts &facts)
{
    if (facts.fixedInterval)
        return std::clamp<milliseconds>(*facts.fixedInterval, 5s, longest);
    if (facts.sinceAction && *facts.sinceAction < freshAction)
        return 5s;
    if (facts.recording == true || !facts.estimatedSeconds)
        return 10s;
    if (*facts.estimatedSeconds <= 120)
        return 15s;
    const double quarter = std::min(*facts.estimatedSeconds / 4, 60.0);
    return milliseconds(std::llround(quarter * 1000));
}

} // namespace

AskFacts askFacts(const TestRun &run)
{
    AskFacts facts;
    facts.ended = run.ended();
    facts.recording = run.recording;
    facts.estimatedSeconds = run.estimatedSeconds;
    return facts;
}

std::optional<milliseconds> nextAsk(const AskFacts &facts)
{
    if (facts.stopUnconfirmed) {
        const milliseconds since = facts.sinceAction.value_or(0ms);
        return since < freshAction ? 5s : (since < 10min ? 10s : 60s);
    }
    if (facts.ended || facts.hiddenFor > 5min)
        return std::nullopt;
    if (facts.notFound)
        return longest; // it may come back, but hardly within seconds
    milliseconds wait = interval(facts);
    for (int i = 0; i < facts.errorsInRow && wait < longest; ++i)
        wait = std::min(wait * 2, longest);
    return wait;
}

std::optional<milliseconds> retryRead(const Error &error, int retry)
{
    constexpr std::array<milliseconds, 3> waits{1s, 2s, 4s};
    if (retry < 0 || retry >= static_cast<int>(waits.size()))
        return std::nullopt;
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerLost:
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceTrouble:
        return waits[static_cast<size_t>(retry)];
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Cancelled:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
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
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace tallylight::wallarm
