#pragma once

#include <QLatin1StringView>

/// The names under which the settings keep what the user chose. Users' files have them: with another name,
/// the choice is lost.
namespace tallylight::ui::settingskeys {

using namespace Qt::StringLiterals;

inline constexpr auto theme = "theme"_L1;
inline constexpr auto language = "language"_L1; ///< absent: the system's
inline constexpr auto textSize = "textSize"_L1; ///< percent of the system's

inline constexpr auto windowGeometry = "window/geometry"_L1;
inline constexpr auto windowState = "window/state"_L1;
inline constexpr auto windowTables = "window/tables"_L1; ///< one of them, or both
inline constexpr auto windowRecordingsHeight = "window/recordingsHeight"_L1; ///< 0: what they need

/// Groups of ColumnMemory, with a key for each choice of connections.
inline constexpr auto runColumns = "runs/columns"_L1;
inline constexpr auto recordingColumns = "recordings/columns"_L1;

inline constexpr auto runViews = "runs/views"_L1; ///< an array of what follows
inline constexpr auto recordingViews = "recordings/views"_L1; ///< the same
inline constexpr auto viewName = "name"_L1;
inline constexpr auto viewFilter = "filter"_L1;
inline constexpr auto viewColumns = "columns"_L1;
inline constexpr auto viewMine = "mine"_L1;

inline constexpr auto runIntervalSeconds = "runs/intervalSeconds"_L1; ///< 0: by the schedule
inline constexpr auto stopRunWaits = "stopRun/wait"_L1; ///< whether Return waits
inline constexpr auto trayLamp = "tray/lamp"_L1;
inline constexpr auto trayHideMinimized = "tray/hideMinimized"_L1;
inline constexpr auto exportSeparator = "export/separator"_L1; ///< absent: by the language
inline constexpr auto exportMark = "export/byteOrderMark"_L1;
inline constexpr auto notify = "notify"_L1; ///< a group with a key for each event

} // namespace tallylight::ui::settingskeys
