#pragma once

#include "operations/autostoprule.h"

#include <QString>

namespace tallylight::ui {

/// What a rule says, in a few words for a row or a line: "Stops after 10 min without a new baseline request".
/// `nowMs`: a time today is shown without its date.
[[nodiscard]] QString autoStopText(const AutoStopRule &rule, qint64 nowMs);
/// "12.50 USD", in the locale's digits.
[[nodiscard]] QString moneyText(const agora::Money &money);

} // namespace tallylight::ui
