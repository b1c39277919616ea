#pragma once

#include "stores/stores.h"

#include <QString>

#include <span>
#include <variant>

namespace tallylight {
class Clock;
}

namespace tallylight::ui {

/// In the order of the console, what it does not have behind that.
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
    Actions,
};

/// Its section in the model, hence its logical index in the header.
constexpr int columnNumber(RunColumn column)
{
    return static_cast<int>(column);
}

/// What cells are made from beside their own run.
struct CellContext
{
    const Stores &stores;
    const Clock &clock;
};

/// What a column sorts by; monostate is "unknown" and comes last in both orders.
using SortKey = std::variant<std::monostate, double, QString>;

/// One row of the table of columns: all there is to know of a column is said once, here.
struct RunColumnInfo
{
    using Text = QString (*)(const RunEntry &, const CellContext &);

    RunColumn id;
    const char *name; ///< for settings and tests; never translated
    int width; ///< pixels at the standard text size
    bool shownAtFirst;
    Qt::Alignment alignment;
    QString (*header)();
    QString (*headerTip)(); ///< nullptr: none
    Text display; ///< nullptr: painted only
    Text second; ///< the quiet second line; nullptr: none
    Text tip; ///< nullptr: as the display
    SortKey (*sortKey)(const RunEntry &, const CellContext &); ///< nullptr: cannot be sorted by
    Text search; ///< what the filter's words are looked for in; nullptr: display and second line
    bool isCommon; ///< many runs have the same to search in: it is kept once for all of them
};

/// What the filter's words are looked for in, folded (searchtext.h): all columns.
struct RunSearchKey
{
    QByteArray own;
    QByteArray common; ///< of the columns that isCommon
};

/// As RunColumn goes.
[[nodiscard]] std::span<const RunColumnInfo> runColumns();
[[nodiscard]] const RunColumnInfo &runColumn(RunColumn column);
[[nodiscard]] RunSearchKey runSearchKey(const RunEntry &entry, const CellContext &context);

} // namespace tallylight::ui
