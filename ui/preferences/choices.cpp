#include "preferences/choices.h"

#include "common/language.h"
#include "common/settingskeys.h"

#include <QCoreApplication>
#include <QSettings>

namespace tallylight::ui {

namespace {

class ThemeNames
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::Menus)

public:
    static QString of(Theme theme)
    {
        switch (theme) {
        case Theme::System:
            //: Theme: the desktop's setting
            return tr("System");
        case Theme::Light:
            //: Theme
            return tr("Light");
        case Theme::Dark:
            //: Theme
            return tr("Dark");
        }
        return {};
    }
};

} // namespace

QString themeName(Theme theme)
{
    return ThemeNames::of(theme);
}

void chooseTheme(Theme theme, QSettings &settings)
{
    settings.setValue(settingskeys::theme, themeCode(theme));
    applyTheme(theme);
}

void chooseLanguage(const QString &code, Languages &languages, QSettings &settings)
{
    if (!languages.setLanguage(code.isEmpty() ? Languages::systemLanguage() : code))
        return;
    if (code.isEmpty())
        settings.remove(settingskeys::language);
    else
        settings.setValue(settingskeys::language, code);
}

} // namespace tallylight::ui
