#pragma once

#include <QIcon>
#include <QString>

namespace tallylight::ui {

/// The drawings under :/icons; the name of the file is symbolName().
enum class Symbol {
    Stop,
    Refresh,
    Add,
    Connections,
    Console,
    Copy,
    CreateSimilar,
    Retry,
    Close,
    MenuDots,
    Cloud,
    Run,
    Lock,
    Warning,
    Info,
    Check,
    Clock,
    Play,
    Pause,
    Theme,
    Language,
    Settings,
    Help,
    Edit,
    Remove,
    Search,
    History,
    Unlock,
};

/// Drawn in the palette's text colour when painted, so it follows the theme; mirrored with the layout where
/// its direction means something. Empty drawing when the resource is missing.
[[nodiscard]] QIcon icon(Symbol symbol);
/// The same in one fixed colour, for severities.
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

[[nodiscard]] QString symbolName(Symbol symbol);

} // namespace tallylight::ui
