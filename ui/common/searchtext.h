#pragma once

#include <QByteArray>
#include <QString>

namespace tallylight::ui {

/// Text in the form used for searching: case folded, dotless and dotted i equal, all digits as 0 … 9, without
/// accents that are characters of their own (Arabic vowel signs) and without invisible marks; UTF-8, which
/// takes half the memory and is fastest to search.
[[nodiscard]] QByteArray folded(QStringView text);
/// The same, and letters are equal with and without their accents.
[[nodiscard]] QByteArray foldedWithoutAccents(const QString &text);

} // namespace tallylight::ui
