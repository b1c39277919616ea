#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace tallylight {

/// A value of an enum and the word for it in files, settings and requests. A table of these serves both
/// directions and has every value once, in the order of the enum, which isComplete() proves when it is
/// compiled.
template <class Enum> using EnumWord = std::pair<Enum, QLatin1StringView>;

/// Whether Value has a name in its enum.
template <auto Value> consteval bool isEnumerator()
{
#ifdef __GNUC__
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos; // a cast otherwise
#else
    return false;
#endif
}

template <class Enum, std::size_t Count> consteval bool isComplete(const EnumWord<Enum> (&words)[Count])
{
    const auto text = [&](std::size_t i) {
        return std::string_view(words[i].second.data(), static_cast<std::size_t>(words[i].second.size()));
    };
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i].first != static_cast<Enum>(i) || text(i).empty())
            return false;
        for (std::size_t before = 0; before < i; ++before) {
            if (text(before) == text(i))
                return false;
        }
    }
    return !isEnumerator<static_cast<Enum>(Count)>();
}

/// Empty for a number that is no value of the enum.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr QLatin1StringView wordOf(const EnumWord<Enum> (&words)[Count], Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < Count ? words[place].second : QLatin1StringView();
}

/// Nothing for a word that the table does not have.
template <class Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> valueOf(const EnumWord<Enum> (&words)[Count], QStringView word)
{
    for (const EnumWord<Enum> &one : words) {
        if (word == one.second)
            return one.first;
    }
    return std::nullopt;
}

} // namespace tallylight
