#pragma once

#include <QString>

#include <chrono>

namespace tallylight::ui {

/// "45 s", "12 min", "1 h 20 min", "2 d 3 h": at most two units, in the locale's digits.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// The same inside a sentence, after a word such as "after", "for" or "every": there Arabic has another form
/// of "two hours".
[[nodiscard]] QString durationInSentence(std::chrono::seconds duration);
/// "about 45 s": rounded as wallarm/README 12.2 requires for remaining times (to 5 s below a minute,
/// otherwise to minutes).
[[nodiscard]] QString remainingText(std::chrono::seconds duration);
/// "Updated 8 s ago", "Updated just now"; a negative age counts as now.
[[nodiscard]] QString updatedText(std::chrono::seconds age);
/// Local date and time in the locale's short form; only the time when it is the same day as `nowMs`.
[[nodiscard]] QString momentText(qint64 unixMs, qint64 nowMs);

/// Local date and time in the locale's short form.
[[nodiscard]] QString dateTimeText(qint64 unixMs);

} // namespace tallylight::ui
