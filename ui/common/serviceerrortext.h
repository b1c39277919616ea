#pragma once

#include "core/error.h"

#include <QString>

namespace tallylight::ui {

// The kinds of trouble that each service has its own words for. Whole sentences, as errorText() gives them.

[[nodiscard]] QString unauthorizedText(const Error &error);
[[nodiscard]] QString forbiddenText(const Error &error);
[[nodiscard]] QString notFoundText(Topic about);
[[nodiscard]] QString refusedText(const Error &error);
/// What Agora found wrong; empty when its answer does not tell.
[[nodiscard]] QString agoraReasonText(const Error &error);
[[nodiscard]] QString credentialMissingText(Topic about);

} // namespace tallylight::ui
