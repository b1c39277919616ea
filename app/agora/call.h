#pragma once

#include <QLatin1StringView>

#include <optional>

class QStringView;

namespace tallylight::agora {

/// The six calls of Cloud Recording (README 2.3).
enum class Call { Acquire, Start, Query, Update, UpdateLayout, Stop };

/// The last path segment.
[[nodiscard]] QLatin1StringView wireWord(Call call);
[[nodiscard]] std::optional<Call> callFromWire(QStringView word);

} // namespace tallylight::agora
