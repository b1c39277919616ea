#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>

class QStringView;

namespace tallylight::agora {

/// Fixed at start; cannot be changed during a recording (README 1). Raw is the name for individual recording
/// in Agora's current English reference: the same mode to a person, a different word on the wire. A recording
/// keeps the word it was started with.
enum class Mode { Individual, Mix, Web, Raw };

inline constexpr std::array allModes{Mode::Individual, Mode::Mix, Mode::Web, Mode::Raw};

/// The mode as a person knows it: Individual for Raw.
[[nodiscard]] constexpr Mode kindOf(Mode mode)
{
    return mode == Mode::Raw ? Mode::Individual : mode;
}

/// The word in the request path; case-sensitive.
[[nodiscard]] QLatin1StringView wireWord(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromWire(QStringView word);
/// `scene` of acquire: 1 for web, otherwise 0 (README 5.3, V4).
[[nodiscard]] int sceneOf(Mode mode);

} // namespace tallylight::agora
