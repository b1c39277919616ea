#pragma once

#include <QtGlobal>

#include <chrono>

namespace tallylight::agora {

using std::chrono::milliseconds;

/// A 404 may be a fail-over for so long (README 8.3, trap 7).
inline constexpr milliseconds goneLimit{90'000};

/// Only 404s from the first one on, for goneLimit, and asked more than once.
[[nodiscard]] bool isGoneForGood(int gone, milliseconds sinceFirstGone);

/// The hours in which the task could be controlled are over: a call that fails then says nothing about the
/// recording, which may go on (README 3.1). `sidMs`: Unix ms when the SID was obtained, 0: not known.
[[nodiscard]] bool isBeyondControl(qint64 sidMs, int resourceExpiredHour, qint64 nowMs);

/// How long to wait before asking again: 5, 15, 30, 60, 90 s after the first 404 of the row.
[[nodiscard]] milliseconds nextAfterGone(milliseconds sinceFirstGone);

} // namespace tallylight::agora
