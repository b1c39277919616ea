#pragma once

#include "operations/autostoprule.h"
#include "operations/dailystoprule.h"

#include <QString>

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// What a rule says, in a few words for a row or a line: "Stops after 10 min without a new baseline request".
/// `nowMs`: a time today is shown without its date; `by`: the colleague who set it, or empty.
[[nodiscard]] QString autoStopText(const AutoStopRule &rule, qint64 nowMs, const QString &by = {});
/// Added to what is said about an automatic stop: the colleague who set it, unless it was this program's
/// user.
[[nodiscard]] QString setByText(const QString &what, const QString &by);
/// "Stops every day at 20:00"
[[nodiscard]] QString dailyStopText(const DailyStop &rule);
/// The same about the connection whose turn is next, with its name and when; empty: there is none.
[[nodiscard]] QString nextDailyStopText(const Operations &operations);
/// "12.50 USD", in the locale's digits.
[[nodiscard]] QString moneyText(const agora::Money &money);

} // namespace tallylight::ui
