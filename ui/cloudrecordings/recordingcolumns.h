#pragma once

#include "agora/cost.h"
#include "common/columnlayout.h"
#include "common/sortkey.h"

#include <functional>
#include <optional>
#include <span>

namespace tallylight {
class Clock;
class Stores;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

enum class RecordingColumn {
    State,
    Channel,
    Mode,
    Uid,
    Elapsed,
    Cost,
    Upload,
    Sid,
    ResourceId,
    Connection,
    StartedBy,
    Ticket,
    Note,
    Actions
};

/// Its section in the model, hence its logical index in the header.
constexpr int columnNumber(RecordingColumn column)
{
    return static_cast<int>(column);
}

/// What cells are made from beside their own recording.
struct RecordingContext
{
    const Stores &stores;
    Clock &clock;
    /// What a recording has cost so far; nullopt: unknown.
    std::function<std::optional<agora::Money>(const RecordingEntry &)> cost;
};

/// One row of the table of columns: everything there is to know about a column is said once, here.
struct RecordingColumnInfo
{
    using Text = QString (*)(const RecordingEntry &, const RecordingContext &);

    RecordingColumn id{};
    const char *name = nullptr; ///< for settings and tests; never translated
    int width = 0; ///< pixels at the standard text size
    Qt::Alignment alignment;
    QString (*header)() = nullptr;
    Text display = nullptr; ///< nullptr: painted only
    Text tip = nullptr; ///< nullptr: as the display
    /// nullptr: cannot be sorted by
    SortKey (*sortKey)(const RecordingEntry &, const RecordingContext &) = nullptr;
    Text search = nullptr; ///< what the filter's words are looked for in; nullptr: nothing
};

/// As RecordingColumn goes.
[[nodiscard]] std::span<const RecordingColumnInfo> recordingColumns();
/// The same for the headings.
[[nodiscard]] const TableColumns &recordingTable();
/// What the filter's words are looked for in, folded (common/searchtext.h): all columns that do not change by
/// themselves.
[[nodiscard]] QByteArray recordingSearchKey(const RecordingEntry &entry, const RecordingContext &context);

} // namespace tallylight::ui
