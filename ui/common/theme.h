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

struct DesktopWishes;

/// Sets Fusion with our changes and the palette on the application, and remembers the choice for
/// followDesktop().
void applyTheme(Theme theme);
/// Applies the chosen theme again, with what the desktop asks for now.
void followDesktop(const DesktopWishes &wishes);
/// The same, after Qt said that the desktop's own colors are others.
void followDesktop();

/// What is used with this theme on a desktop with this palette of its own. A palette of high contrast is not
/// touched: the user needs it.
[[nodiscard]] QPalette paletteFor(Theme theme, const QPalette &system, const DesktopWishes &wishes);
/// Text is as good as black on white, or white on black.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// The tones for one of our palettes or any other, chosen by how light its window color is.
[[nodiscard]] Tones tones(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The code word for the settings file, and the reverse; an unknown word is System.
[[nodiscard]] QString themeCode(Theme theme);
[[nodiscard]] Theme themeFromCode(const QString &code);

} // namespace tallylight::ui
