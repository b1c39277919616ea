#pragma once

#include <chrono>

// Time limits (README 8.3, 8.4).

namespace tallylight::agora {

/// Start within this time after acquire: recommended for capacity reasons.
inline constexpr std::chrono::seconds startSoon{2};
/// A resource ID older than this is discarded; the identical start may be repeated only while it is younger.
inline constexpr std::chrono::seconds reservationLife{300};
/// For reaching status 4 or 5; counts only while queries are answered, from the first answered query after
/// each (re)start (README 8.2).
inline constexpr std::chrono::seconds confirmLimit{90};
/// A synchronous stop is answered after the upload; this is how long to wait for that answer (README 9.4).
inline constexpr std::chrono::seconds uploadWaitLimit{60};

} // namespace tallylight::agora
