#include "agora/hosts.h"

using namespace Qt::StringLiterals;

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

} // namespace tallylight::agora
