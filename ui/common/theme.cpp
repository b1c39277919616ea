#include "common/theme.h"

#include "common/style.h"
#include "core/enumwords.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr EnumWord<Theme> themeWords[]{
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
};
static_assert(isComplete(themeWords));

struct Shades
{
    QRgb window, base, alternate, text, quiet, disabled, button, line, accent, onAccent, tipBase, tipText;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, colour); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.quiet);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.accent);
    set(QPalette::LinkVisited, shades.accent);
    set(QPalette::ToolTipBase, shades.tipBase);
    set(QPalette::ToolTipText, shades.tipText);
    set(QPalette::Mid, shades.line);
    set(QPalette::Midlight, shades.line);
    set(QPalette::Light, shades.base);
    set(QPalette::Dark, shades.quiet);
    set(QPalette::Shadow, 0xff000000);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.disabled);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f6f9,
                      .base = 0xffffffff,
                      .alternate = 0xfff8fafc,
                      .text = 0xff1b2430,
                      .quiet = 0xff4f5a6a,
                      .disabled = 0xff8a94a3,
                      .button = 0xffffffff,
                      .line = 0xffd3d9e2,
                      .accent = 0xff1f5bb8,
                      .onAccent = 0xffffffff,
                      .tipBase = 0xff1b2430,
                      .tipText = 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff161a20,
                      .base = 0xff1c2129,
                      .alternate = 0xff20262f,
                      .text = 0xffe6eaf0,
                      .quiet = 0xff9ba7b8,
                      .disabled = 0xff69748a,
                      .button = 0xff29303b,
                      .line = 0xff363f4d,
                      .accent = 0xff8ab6ff,
                      .onAccent = 0xff0d1524,
                      .tipBase = 0xff303947,
                      .tipText = 0xffffffff});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

Tones tones(const QPalette &palette)
{
    if (isDark(palette)) {
        return {.accent = 0xff8ab6ff,
                .good = 0xff6fd08c,
                .warning = 0xfff0b95a,
                .trouble = 0xffff8f85,
                .quiet = 0xff9ba7b8,
                .line = 0xff363f4d,
                .edge = 0xff6f7b92,
                .lamp = 0xffff5d52};
    }
    return {.accent = 0xff1f5bb8,
            .good = 0xff17703a,
            .warning = 0xff8a5200,
            .trouble = 0xffb3261e,
            .quiet = 0xff4f5a6a,
            .line = 0xffd3d9e2,
            .edge = 0xff717c8b,
            .lamp = 0xffd92d20};
}

void applyTheme(Theme theme)
{
    // What the desktop said before our own palette hid it.
    static const bool systemIsDark = isDark(QGuiApplication::palette());

    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QString themeCode(Theme theme)
{
    return wordOf(themeWords, theme);
}

Theme themeFromCode(const QString &code)
{
    return valueOf(themeWords, code).value_or(Theme::System);
}

} // namespace tallylight::ui
