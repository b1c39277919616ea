#pragma once

#include "common/theme.h"

class QSettings;

namespace tallylight::ui {

class Languages;

// What the menus and the preferences both offer. Each keeps the choice in the settings and applies it.

[[nodiscard]] QString themeName(Theme theme);
void chooseTheme(Theme theme, QSettings &settings);
/// An empty code: the system's language, also when that changes before a later start. A code without a
/// catalogue changes nothing.
void chooseLanguage(const QString &code, Languages &languages, QSettings &settings);

} // namespace tallylight::ui
