#pragma once

#include "core/connection.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace tallylight::agora {

/// Where the caller is (spec 10).
enum class Area { UnitedStates, AsiaPacific, Europe, MainlandChina };

/// AgoraGlobal: https://api.agora.io, AgoraChina: https://api.sd-rtn.com, Custom: its own address. Invalid
/// for the clouds of other services.
[[nodiscard]] QUrl baseAddress(Cloud cloud, const QUrl &customAddress);

/// Addresses in the order they may be tried: primary, primary once more, alternate, the two regional hosts
/// of the area. Walk it freely for query; for a POST only while nothing was sent. Custom: itself alone.
/// Without an area there are no regional hosts.
[[nodiscard]] QList<QUrl> addressOrder(Cloud cloud, const QUrl &customAddress, std::optional<Area> area);

/// The regional prefixes of an area, nearest neighbour second.
[[nodiscard]] QStringList regionalPrefixes(Area area);

} // namespace tallylight::agora
