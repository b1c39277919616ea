#pragma once

#include "core/error.h"

#include <QString>

namespace tallylight::ui {

// The kinds of errors for which each service has its own words. Whole sentences, as from errorText().

[[nodiscard]] QString unauthorizedText(const Error &error);
[[nodiscard]] QString forbiddenText(const Error &error);
[[nodiscard]] QString notFoundText(Topic about);
[[nodiscard]] QString refusedText(const Error &error);
/// What Agora found wrong; empty when its answer does not say.
[[nodiscard]] QString agoraReasonText(const Error &error);
[[nodiscard]] QString credentialMissingText(Topic about);

} // namespace tallylight::ui
