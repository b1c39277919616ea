#pragma once

#include "core/error.h"

#include <QStringList>

namespace tallylight::ui {

/// A clause or short sentence about the problem: what happened and, if anything can be done, what.
[[nodiscard]] QString errorText(const Error &error);
/// HTTP status, service code, the service's own words, request ID: for the details, as plain text.
[[nodiscard]] QString errorDetails(const Error &error);

/// Whole sentences, one after another, joined as the language does; empty ones are skipped.
[[nodiscard]] QString joined(const QStringList &sentences);

/// Keeps an ID or a name, made oneLine(), together inside a sentence of either direction (U+2068 … U+2069).
/// It cannot change the direction of the rest of the sentence.
[[nodiscard]] QString isolated(const QString &id);
/// The same for this program's own words, whose direction marks are intended: a moment, an amount.
[[nodiscard]] QString heldTogether(const QString &words);

} // namespace tallylight::ui
