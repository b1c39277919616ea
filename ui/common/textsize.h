#pragma once

#include <QList>

class QSettings;
class QWidget;

namespace tallylight::ui {

/// Percent of the system's text size; 100 is the first.
[[nodiscard]] QList<int> textSizes();
/// The one that the settings keep, otherwise 100.
[[nodiscard]] int textSize(const QSettings &settings);
/// Keeps and applies it.
void chooseTextSize(int percent, QSettings &settings);
/// Applies the one that the settings keep. All windows follow at once.
void restoreTextSize(const QSettings &settings);

/// A bold font of this size relative to that of other text; it follows when the user chooses another size for
/// all texts.
void setRelativeFont(QWidget &widget, double factor);
/// The system's font whose letters are equally wide, as large as other text; it follows, too.
void setFixedWidthFont(QWidget &widget);

} // namespace tallylight::ui
