#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tallylight::agora {

/// Where the caller is (README 10).
enum class Area { UnitedStates, AsiaPacific, Europe, MainlandChina };

/// AgoraGlobal: https://api.agora.io, AgoraChina: https://api.sd-rtn.com, Custom: its own address. Invalid
/// for the clouds of other services.
[[nodiscard]] QUrl baseAddress(Cloud cloud, const QUrl &customAddress);

/// Addresses in the order they may be tried: primary, primary once more, alternate, the two regional hosts
/// of the area. Walk it freely for query; for a POST only while nothing was sent. Custom: itself alone.
/// Without an area there are no regional hosts.
[[nodiscard]] QList<QUrl> addressOrder(Cloud cloud, const QUrl &customAddress, std::optional<Area> area);

/// The area a cloud tells by itself; nullopt: the caller may be anywhere.
[[nodiscard]] std::optional<Area> areaOf(Cloud cloud);

/// The order for a task that was started through `kept`: that one, once more, then the others. A `kept` that
/// is empty or not in the order (the connection was changed) counts for nothing: no credential goes there.
[[nodiscard]] QList<QUrl> addressesFor(const QList<QUrl> &order, const QUrl &kept);

/// The place in `order` to try after the attempt at place `at` ended so; nullopt: this error is the result.
/// A POST moves on only when no byte of it was sent; a query after any trouble of the network. When it was
/// not the name that failed, the other primary is passed over in favour of regional hosts.
[[nodiscard]] std::optional<qsizetype> nextAddress(const QList<QUrl> &order, qsizetype at, const Error &error,
                                                   bool post);

/// The wait before attempt number `attempt` (1: the first repeat): 1, 3, 6 s.
[[nodiscard]] std::chrono::milliseconds waitBeforeAddress(int attempt);

/// The regional prefixes of an area, nearest neighbour second.
[[nodiscard]] QStringList regionalPrefixes(Area area);

} // namespace tallylight::agora
