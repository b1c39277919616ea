#pragma once

#include <QString>

#include <variant>

namespace tallylight::ui {

/// What a column sorts by; monostate is "unknown" and comes last in both orders.
using SortKey = std::variant<std::monostate, double, QString>;

} // namespace tallylight::ui
