#include "agora/hosts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {
constexpr auto globalSuffix = "agora.io"_L1;
constexpr auto chinaSuffix = "sd-rtn.com"_L1;

QUrl https(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    return url;
}

QString apiHost(QLatin1StringView suffix)
{
    return "api."_L1 + suffix;
}
bool isPrimary(const QUrl &address)
{
    return address.host() == apiHost(globalSuffix) || address.host() == apiHost(chinaSuffix);
}

/// What the service did is unknown, but another route to it may work.
bool isNetworkTrouble(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerLost:
        return true;
    case ErrorKind::ProxyFailed: // the proxy is the same for all addresses
    case ErrorKind::Cancelled:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::RefusedByService:
    case ErrorKind::ServiceTrouble:
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
    return false;
}
} // namespace

QUrl baseAddress(Cloud cloud, const QUrl &customAddress)
{
    switch (cloud) {
    case Cloud::AgoraGlobal:
        return https(apiHost(globalSuffix));
    case Cloud::AgoraChina:
        return https(apiHost(chinaSuffix));
    case Cloud::Custom:
        return customAddress;
    case Cloud::WallarmUs:
    case Cloud::WallarmEu:
    case Cloud::WallarmMe:
        break;
    }
    return {};
}

QStringList regionalPrefixes(Area area)
{
    switch (area) {
    case Area::UnitedStates:
        return {u"api-us-west-1"_s, u"api-us-east-1"_s};
    case Area::AsiaPacific:
        return {u"api-ap-southeast-1"_s, u"api-ap-northeast-1"_s};
    case Area::Europe:
        return {u"api-eu-west-1"_s, u"api-eu-central-1"_s};
    case Area::MainlandChina:
        return {u"api-cn-east-1"_s, u"api-cn-north-1"_s};
    }
    return {};
}

QList<QUrl> addressOrder(Cloud cloud, const QUrl &customAddress, std::optional<Area> area)
{
    const QUrl primary = baseAddress(cloud, customAddress);
    if (cloud == Cloud::Custom || !primary.isValid())
        return primary.isValid() ? QList{primary} : QList<QUrl>{};
    const auto own = cloud == Cloud::AgoraChina ? chinaSuffix : globalSuffix;
    const auto other = cloud == Cloud::AgoraChina ? globalSuffix : chinaSuffix;
    QList<QUrl> order{primary, primary, https(apiHost(other))};
    if (area) {
        const QStringList prefixes = regionalPrefixes(*area);
        for (const QString &prefix : prefixes)
            order.append(https(prefix + u'.' + own));
    }
    return order;
}

std::optional<Area> areaOf(Cloud cloud)
{
    return cloud == Cloud::AgoraChina ? std::optional(Area::MainlandChina) : std::nullopt;
}

QList<QUrl> addressesFor(const QList<QUrl> &order, const QUrl &kept)
{
    if (order.size() < 2 || !order.contains(kept))
        return order;
    QList<QUrl> addresses{kept, kept};
    for (const QUrl &address : order) {
        if (!addresses.contains(address))
            addresses << address;
    }
    return addresses;
}

std::optional<qsizetype> nextAddress(const QList<QUrl> &order, qsizetype at, const Error &error, bool post)
{
    if (!isNetworkTrouble(error) || (post && !error.notSent()))
        return {};
    qsizetype next = at + 1;
    const bool nameFailed = error.kind == ErrorKind::NameNotFound;
    const auto isOther = [&](const QUrl &address) { return isPrimary(address) && address != order.first(); };
    if (!nameFailed && next + 1 < order.size() && isOther(order[next]))
        ++next;
    return next < order.size() ? std::optional(next) : std::nullopt;
}

std::chrono::milliseconds waitBeforeAddress(int attempt)
{
    static constexpr std::array<std::chrono::milliseconds, 3> waits{1s, 3s, 6s};
    return waits[static_cast<size_t>(std::clamp(attempt, 1, 3)) - 1];
}

} // namespace tallylight::agora
