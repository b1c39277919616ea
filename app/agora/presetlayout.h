#pragma once

#include "agora/recordingconfig.h"

namespace tallylight::agora {

/// `mixedVideoLayout` by name (README 5.7); the enumerator's value is the number on the wire.
enum class Arrangement { Floating = 0, BestFit = 1, Vertical = 2, Custom = 3 };

inline constexpr int mostPanes = 17; ///< in any layout (README 4.3)

/// Where the service puts `users` users (1 … 17, others are brought into range) by itself: for a preview,
/// and as a start for a layout of one's own; never sent with the arrangement itself (README trap 18). In the
/// order in which users join, with nothing but places set. Custom: empty. README 4.4.
[[nodiscard]] QList<LayoutPane> presetPanes(Arrangement arrangement, int users);

/// Six decimals, which is what the service reads (README 4.4).
[[nodiscard]] double sixDecimals(double part);

} // namespace tallylight::agora
