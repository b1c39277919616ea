#pragma once

#include "core/error.h"

#include <QStringList>

namespace tallylight::ui {

/// A clause or short sentence for the trouble: what happened and, where there is something to do, what.
[[nodiscard]] QString errorText(const Error &error);
/// HTTP status, service code, the service's own words, request ID: for the details, plain text.
[[nodiscard]] QString errorDetails(const Error &error);

/// Whole sentences, one after the other, as the language puts them; empty ones are left out.
[[nodiscard]] QString joined(const QStringList &sentences);

/// Keeps an ID or a name, made oneLine(), together inside a sentence of either direction (U+2068 … U+2069).
/// It cannot turn the rest of the sentence.
[[nodiscard]] QString isolated(const QString &id);
/// The same for words of this program itself, whose marks of direction are meant: a moment, an amount.
[[nodiscard]] QString heldTogether(const QString &words);

} // namespace tallylight::ui
