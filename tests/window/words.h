#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

namespace tallylight::tests {

/// Every word that a window shows or tells a screen reader, by where it stands: texts, placeholders, tool
/// tips, accessible names, titles, menus and the headers of tables. What the tables and choices hold is data
/// and left out. Only what is to be seen, and menus.
[[nodiscard]] QMap<QString, QString> wordsOf(const QWidget &window);

} // namespace tallylight::tests
