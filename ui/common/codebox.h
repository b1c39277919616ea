#pragma once

#include <QPlainTextEdit>

namespace tallylight::ui {

/// Shows text that is for programs or in English, in every language: from left to right, in letters of equal
/// width, without wrapping. It is read only; Tab leaves it. Owned by `parent`.
[[nodiscard]] QPlainTextEdit *codeBox(const QString &objectName, QWidget *parent);

/// Lines that begin with letters from right to left stay at the left, too.
void keepLinesLeftToRight(QPlainTextEdit &box);

} // namespace tallylight::ui
