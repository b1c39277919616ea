#pragma once

#include <QLatin1StringView>

#include <optional>

class QStringView;

namespace tallylight::agora {

/// Fixed at start; cannot be switched during a recording (spec 1).
enum class Mode { Individual, Mix, Web };

/// The word in the request path; case-sensitive.
[[nodiscard]] QLatin1StringView wireWord(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromWire(QStringView word);
/// `scene` of acquire: 1 for web, otherwise 0 (spec 5.3, V4).
[[nodiscard]] int sceneOf(Mode mode);

} // namespace tallylight::agora
