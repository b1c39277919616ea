#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tallylight::agora {

/// Where the caller's computer is (README 10).
enum class Area { UnitedStates, AsiaPacific, Europe, MainlandChina };

/// AgoraGlobal: https://api.agora.io, AgoraChina: https://api.sd-rtn.com, Custom: its own address. Invalid
/// for the clouds of other services.
[[nodiscard]] QUrl baseAddress(Cloud cloud, const QUrl &customAddress);

/// Addresses in the order in which they may be tried: primary, primary again, alternate, then the two
/// regional hosts of the area. A query may walk it freely; a POST only while nothing was sent. Custom: only
/// that address. Without an area there are no regional hosts.
[[nodiscard]] QList<QUrl> addressOrder(Cloud cloud, const QUrl &customAddress, std::optional<Area> area);

/// The area that follows from the cloud; nullopt: the caller may be anywhere.
[[nodiscard]] std::optional<Area> areaOf(Cloud cloud);

/// The order for a task that was started through `kept`: that address, the same again, then the others. A
/// `kept` that is empty or not in `order` (the connection was changed) is ignored, so no credentials go
/// there.
[[nodiscard]] QList<QUrl> addressesFor(const QList<QUrl> &order, const QUrl &kept);

/// The place in `order` to try after this failure at place `at`; nullopt: this error is the result. A POST
/// moves on only when no byte of it was sent; a query after any network failure. Unless name resolution
/// failed, the other primary is skipped in favor of the regional hosts.
[[nodiscard]] std::optional<qsizetype> nextAddress(const QList<QUrl> &order, qsizetype at, const Error &error,
                                                   bool post);

/// The wait before attempt number `attempt` (1: the first repeat): 1, 3, 6 s.
[[nodiscard]] std::chrono::milliseconds waitBeforeAddress(int attempt);

/// The regional prefixes of an area; the second is the nearest neighbor.
[[nodiscard]] QStringList regionalPrefixes(Area area);

} // namespace tallylight::agora
