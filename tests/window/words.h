#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

namespace tallylight::tests {

/// Every word that a window shows or tells a screen reader, keyed by where it is: texts, placeholders,
/// tooltips, accessible names, titles, menus and the headers of tables. Skips what tables and choices
/// contain, because it is data. Only what is visible, and menus.
[[nodiscard]] QMap<QString, QString> wordsOf(const QWidget &window);

} // namespace tallylight::tests
