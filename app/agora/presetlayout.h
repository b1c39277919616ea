#pragma once

#include "agora/requests.h"

namespace tallylight::agora {

/// `mixedVideoLayout` by name (README 5.7); the enumerator's value is the number on the wire.
enum class Arrangement { Floating = 0, BestFit = 1, Vertical = 2, Custom = 3 };

inline constexpr int mostPanes = 17; ///< in any layout (README 4.3)

/// Where the service itself puts `users` users (1 … 17; other numbers are clamped): for a preview, and as a
/// start for a custom layout; never sent together with the arrangement (README trap 18). In the order in
/// which users join, with only positions set. Custom: empty. README 4.4.
[[nodiscard]] QList<LayoutPane> presetPanes(Arrangement arrangement, int users);

/// Rounded to six decimals, which is what the service reads (README 4.4).
[[nodiscard]] double sixDecimals(double part);

} // namespace tallylight::agora
