#pragma once

#include <QIcon>
#include <QString>

namespace tallylight::ui {

/// The drawings under :/icons; symbolName() is the file name.
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
    ViewRuns,
    ViewBoth,
    ViewRecordings,
    Person,
};

/// Drawn in the palette's text color at the time of painting, so it follows the theme; mirrored with the
/// layout if its direction means something. Draws nothing when the resource is missing.
[[nodiscard]] QIcon icon(Symbol symbol);
/// The same in one fixed color, for severities.
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour);
/// The program's own icon, in its own colors.
[[nodiscard]] QIcon applicationIcon();

[[nodiscard]] QString symbolName(Symbol symbol);

} // namespace tallylight::ui
