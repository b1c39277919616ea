#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace tallylight::ui {

enum class Theme { System, Light, Dark };

/// Colors for which a QPalette has no role. Each has a contrast of at least 4.5:1 against the window's
/// background.
struct Tones
{
    QColor accent;
    QColor good;
    QColor warning;
    QColor trouble;
    QColor quiet; ///< text of secondary importance
    QColor line; ///< hairlines; not for text
    QColor edge; ///< of fields and boxes: 3:1 against what is around and inside them
    QColor lamp; ///< the lit lamp
};

/// Sets Fusion with our changes, the palette and the base style sheet on the application.
void applyTheme(Theme theme);

/// The tones for one of our palettes or any other, chosen by how light its window color is.
[[nodiscard]] Tones tones(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The code word for the settings file, and the reverse; an unknown word is System.
[[nodiscard]] QString themeCode(Theme theme);
[[nodiscard]] Theme themeFromCode(const QString &code);

} // namespace tallylight::ui
