#include "core/jsonnumber.h"

#include "core/text.h"

#include <cmath>
#include <limits>

namespace tallylight {

namespace {

constexpr double beyondWhole = 9.2e18;

/// A double may hold a whole number too (1e3); larger ones do not fit.
std::optional<qint64> wholeOf(double number)
{
    if (!std::isfinite(number) || std::floor(number) != number || std::abs(number) > beyondWhole)
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

std::optional<qint64> wholeFrom(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto whole = wholeOf(value.toDouble());
        return whole ? std::optional(value.toInteger(*whole)) : whole; // 64 bits hold more than a double does
    }
    if (!value.isString())
        return std::nullopt;
    bool isWhole = false;
    const qint64 whole = plainForm(value.toString()).toLongLong(&isWhole);
    if (isWhole)
        return whole;
    const auto number = numberFrom(value);
    return number ? wholeOf(*number) : std::nullopt;
}

std::optional<int> intFrom(const QJsonValue &value)
{
    const auto whole = wholeFrom(value);
    const bool fits =
        whole && *whole >= std::numeric_limits<int>::min() && *whole <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(*whole)) : std::nullopt;
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = plainForm(value.toString()).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace tallylight
