#pragma once

#include "stores/stores.h"

#include <QString>

#include <span>
#include <variant>

class QCollator;

namespace tallylight::ui {

enum class RunColumn {
    Status,
    Run,
    Req,
    BaselineCount,
    Results,
    Target,
    Record,
    Speed,
    Connection,
    Actions,
};

/// What a column sorts by; monostate is "unknown" and comes last in both orders.
using SortKey = std::variant<std::monostate, double, QString>;

/// Negative, zero or positive; neither may be unknown. Texts as people of the language sort them.
[[nodiscard]] int compare(const SortKey &a, const SortKey &b, const QCollator &collator);

/// One row of the table of columns: all there is to know of a column is said once, here.
struct RunColumnInfo
{
    RunColumn id;
    const char *exportName; ///< for exports and settings; never translated
    int width; ///< pixels at the standard text size; the Run column takes what is left over
    Qt::Alignment alignment;
    QString (*header)();
    QString (*headerTip)(); ///< nullptr: none
    QString (*display)(const RunEntry &, const Stores &); ///< nullptr: painted only
    QString (*second)(const RunEntry &, const Stores &); ///< the quiet second line; nullptr: none
    QString (*tip)(const RunEntry &, const Stores &); ///< nullptr: as the display
    SortKey (*sortKey)(const RunEntry &, const Stores &); ///< nullptr: cannot be sorted by
};

/// In the order of the console, of RunColumn too.
[[nodiscard]] std::span<const RunColumnInfo> runColumns();
[[nodiscard]] const RunColumnInfo &runColumn(RunColumn column);

} // namespace tallylight::ui
