#pragma once

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// A 404 may be a fail-over for so long (spec 8.3, trap 7).
inline constexpr milliseconds goneLimit{90'000};

/// Only 404s from the first one on, for goneLimit, and asked more than once.
[[nodiscard]] bool isGoneForGood(int gone, milliseconds sinceFirstGone);

/// How long to wait before asking again: 5, 15, 30, 60, 90 s after the first 404 of the row.
[[nodiscard]] milliseconds nextAfterGone(milliseconds sinceFirstGone);

} // namespace tallylight::agora
