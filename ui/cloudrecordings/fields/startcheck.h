#pragma once

#include "agora/validation.h"
#include "cloudrecordings/fields/startfield.h"

#include <optional>

namespace tallylight {
struct StartOrder;
}

namespace tallylight::ui {

/// What is wrong with, or deserves a second look at, which field: the rules V1 – V27 and what a form needs
/// besides. Pure.
[[nodiscard]] StartFindings checkStart(const StartOrder &order, const QDateTime &now);

/// The field and the sentence for one broken rule; nullopt: no field of the dialog can be at fault.
[[nodiscard]] std::optional<std::pair<StartField, StartProblem>> placeOf(const agora::Issue &issue,
                                                                         agora::Mode mode);

} // namespace tallylight::ui
