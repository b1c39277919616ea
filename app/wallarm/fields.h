#pragma once

#include "core/identifier.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tallylight::wallarm {

// Members of the service's objects, read so that nothing can go wrong: missing, null or of another type is
// unknown. Used by the decoder only.

[[nodiscard]] std::optional<QString> textField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView key);
/// Whole numbers that fit into 64 bits, also when they come as text (core/jsonnumber.h).
[[nodiscard]] std::optional<qint64> wholeField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<double> numberField(const QJsonObject &object, QLatin1StringView key);
/// The strings of an array; other elements are left out.
[[nodiscard]] std::optional<QStringList> textsField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] Identifier idField(const QJsonObject &object, QLatin1StringView key);

/// A string as it is, a number in digits, nothing for null, compact JSON otherwise.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace tallylight::wallarm
