#pragma once

#include <QJsonValue>

#include <optional>

namespace tallylight {

// Numbers in answers and imported files, which gateways, scripts and spreadsheets turn into text: 5 and "5"
// are read alike, and digits of other scripts too. What cannot be read is nothing, never 0.

/// A whole number that fits into 64 bits.
[[nodiscard]] std::optional<qint64> wholeFrom(const QJsonValue &value);
/// The same for 32 bits.
[[nodiscard]] std::optional<int> intFrom(const QJsonValue &value);
/// Any finite number.
[[nodiscard]] std::optional<double> numberFrom(const QJsonValue &value);

} // namespace tallylight
