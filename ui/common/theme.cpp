#include "common/theme.h"

#include "common/desktopwishes.h"
#include "common/style.h"
#include "core/enumwords.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

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

/// By WCAG 2: 1 to 21.
double contrastOf(const QColor &one, const QColor &other)
{
    const auto brightness = [](const QColor &colour) {
        const auto part = [](float value) {
            return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
        };
        return 0.2126 * double(part(colour.redF())) + 0.7152 * double(part(colour.greenF()))
            + 0.0722 * double(part(colour.blueF()));
    };
    const double a = brightness(one);
    const double b = brightness(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette highContrastPalette(bool dark)
{
    if (dark) {
        return paletteOf({.window = 0xff000000,
                          .base = 0xff000000,
                          .alternate = 0xff000000,
                          .text = 0xffffffff,
                          .quiet = 0xffffffff,
                          .disabled = 0xffb8b8b8,
                          .button = 0xff000000,
                          .line = 0xffffffff,
                          .accent = 0xffffe600,
                          .onAccent = 0xff000000,
                          .tipBase = 0xff000000,
                          .tipText = 0xffffffff});
    }
    return paletteOf({.window = 0xffffffff,
                      .base = 0xffffffff,
                      .alternate = 0xffffffff,
                      .text = 0xff000000,
                      .quiet = 0xff000000,
                      .disabled = 0xff555555,
                      .button = 0xffffffff,
                      .line = 0xff000000,
                      .accent = 0xff00008f,
                      .onAccent = 0xffffffff,
                      .tipBase = 0xff000000,
                      .tipText = 0xffffffff});
}

/// At least 7:1 against the background; lines and edges are as strong as text.
Tones strongTones(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return {.accent = text,
            .good = QRgb(dark ? 0xff7dff9b : 0xff00491c),
            .warning = QRgb(dark ? 0xffffd23f : 0xff5c3300),
            .trouble = QRgb(dark ? 0xffffa8a0 : 0xff8f0000),
            .quiet = text,
            .line = text,
            .edge = text,
            .lamp = QRgb(dark ? 0xffff9a93 : 0xff9b0000)};
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
    if (isHighContrast(palette))
        return strongTones(palette);
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

bool isHighContrast(const QPalette &palette)
{
    constexpr double almostAll = 20; // of 21; the usual light gray windows have 19 or less
    return contrastOf(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= almostAll;
}

QPalette paletteFor(Theme theme, const QPalette &system, const DesktopWishes &wishes)
{
    if (theme == Theme::System && isHighContrast(system))
        return system;
    const bool dark =
        theme == Theme::Dark || (theme == Theme::System && wishes.dark.value_or(isDark(system)));
    if (wishes.moreContrast)
        return highContrastPalette(dark);
    return dark ? darkPalette() : lightPalette();
}

namespace {

struct Look
{
    Theme theme = Theme::System;
    DesktopWishes wishes;
};

Look &look()
{
    static Look now;
    return now;
}

void applyLook()
{
    auto *style = qobject_cast<Style *>(QApplication::style());
    if (style == nullptr) {
        style = new Style;
        QApplication::setStyle(style);
    }
    style->setStill(look().wishes.lessMotion);
    // A palette without colors of its own makes the desktop's visible, which ours would hide.
    QApplication::setPalette(QPalette());
    QApplication::setPalette(paletteFor(look().theme, QApplication::palette(), look().wishes));
}

} // namespace

void applyTheme(Theme theme)
{
    look().theme = theme;
    applyLook();
}

void followDesktop(const DesktopWishes &wishes)
{
    look().wishes = wishes;
    applyLook();
}

void followDesktop()
{
    applyLook();
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
