#pragma once

#include <QtGlobal>

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// How long a 404 may still be a fail-over (README 8.3, trap 7).
inline constexpr milliseconds goneLimit{90'000};

/// True when there have been only 404s since the first one, for goneLimit, and more than one query.
[[nodiscard]] bool isGoneForGood(int gone, milliseconds sinceFirstGone);

/// The hours in which the task could be controlled have passed: a call that fails then says nothing about the
/// recording, which may continue (README 3.1). `sidMs`: Unix ms when the SID was obtained, 0: unknown.
[[nodiscard]] bool isBeyondControl(qint64 sidMs, int resourceExpiredHour, qint64 nowMs);

/// The wait until the next query: 5, 15, 30, 60, 90 s after the first 404 in a row.
[[nodiscard]] milliseconds nextAfterGone(milliseconds sinceFirstGone);

} // namespace tallylight::agora
