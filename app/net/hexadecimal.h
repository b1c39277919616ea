#pragma once

#include <QStringView>

#include <algorithm>
#include <optional>

namespace tallylight {

/// A number of hexadecimal digits alone, at most four; Qt's own would also read "\n1f" and "0x1". nullopt: it
/// is none.
[[nodiscard]] inline std::optional<ushort> hexadecimal(QStringView digits)
{
    const bool all = std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return all && !digits.isEmpty() ? std::optional(digits.toUShort(nullptr, 16)) : std::nullopt;
}

} // namespace tallylight
