#pragma once

#include <QtGlobal>

#include <chrono>

// Time limits (README 8.3, 8.4), and when a 404 can no longer be a fail-over.

namespace tallylight::agora {

using std::chrono::milliseconds;

/// Start within this time after acquire: recommended for capacity reasons.
inline constexpr std::chrono::seconds startSoon{2};
/// A resource ID older than this is discarded; the identical start may be repeated only while it is younger.
inline constexpr std::chrono::seconds reservationLife{300};
/// For reaching status 4 or 5; counts only while queries are answered, from the first answered query after
/// each (re)start (README 8.2).
inline constexpr std::chrono::seconds confirmLimit{90};
/// A synchronous stop is answered after the upload; this is how long to wait for that answer (README 9.4).
inline constexpr std::chrono::seconds uploadWaitLimit{60};

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
