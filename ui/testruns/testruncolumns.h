#pragma once

#include "common/columnlayout.h"
#include "common/sortkey.h"
#include "stores/stores.h"

#include <QString>

#include <span>

namespace tallylight {
class Clock;
}

namespace tallylight::ui {

/// In the console's order; columns that it does not have come after that.
enum class RunColumn {
    Status,
    Run,
    Req,
    BaselineCount,
    Results,
    Target,
    Place,
    Record,
    Speed,
    Progress,
    SentRequests,
    PlannedRequests,
    Policy,
    Description,
    Created,
    Started,
    Ended,
    Duration,
    Connection,
    StartedBy,
    Ticket,
    Note,
    Actions,
};

/// Its section in the model, hence its logical index in the header.
constexpr int columnNumber(RunColumn column)
{
    return static_cast<int>(column);
}

/// What cells are made from besides their own run.
struct CellContext
{
    const Stores &stores;
    const Clock &clock;
};

/// One row of the table of columns: everything there is to know about a column is defined once, here.
struct RunColumnInfo
{
    using Text = QString (*)(const RunEntry &, const CellContext &);

    RunColumn id{};
    const char *name = nullptr; ///< for settings and tests; never translated
    int width = 0; ///< pixels at the standard text size
    bool shownAtFirst = false;
    Qt::Alignment alignment;
    QString (*header)() = nullptr;
    QString (*headerTip)() = nullptr; ///< nullptr: none
    Text display = nullptr; ///< nullptr: painted only
    Text second = nullptr; ///< the gray second line; nullptr: none
    Text tip = nullptr; ///< nullptr: the display text
    SortKey (*sortKey)(const RunEntry &, const CellContext &) = nullptr; ///< nullptr: not sortable
    Text search = nullptr; ///< where the filter's words are searched; nullptr: display and second line
    bool isCommon = false; ///< many runs have the same search text: it is stored once for all of them
};

/// Where the filter's words are searched, folded (searchtext.h): all columns.
struct RunSearchKey
{
    QByteArray own;
    QByteArray common; ///< of the columns with isCommon
};

/// In the order of RunColumn.
[[nodiscard]] std::span<const RunColumnInfo> runColumns();
[[nodiscard]] const RunColumnInfo &runColumn(RunColumn column);
/// The same for the headings.
[[nodiscard]] const TableColumns &runTable();
[[nodiscard]] RunSearchKey runSearchKey(const RunEntry &entry, const CellContext &context);

} // namespace tallylight::ui
