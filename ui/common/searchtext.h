#pragma once

#include <QByteArray>
#include <QString>

namespace tallylight::ui {

/// Text as it is compared when people search: case folded, dotless and dotted i alike, all digits as 0 … 9,
/// without accents that are characters of their own (Arabic vowel signs) and without invisible marks; UTF-8,
/// which takes half the room and is searched fastest.
[[nodiscard]] QByteArray folded(QStringView text);

} // namespace tallylight::ui
