#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// The members of `object` that are not in `known`, as dotted paths: "clientRequest.storageConfig.vendor".
/// Array elements share their array's path; everything below a known path that ends in ".*" is known.
[[nodiscard]] QStringList unknownMembers(const QJsonObject &object, const QStringList &known);

} // namespace tallylight::simulator
