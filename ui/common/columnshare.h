#pragma once

#include <QList>

namespace tallylight::ui {

/// What one column asks of the width of its table, in pixels.
struct ColumnNeed
{
    int usual = 0; ///< at this text size
    int content = 0; ///< so that nothing in view is cut
    int least = 0; ///< it gets this much, but for a few pixels if only those are missing
    bool isFirm = false; ///< not even those
};

/// The widths of the columns. In a wide table, each has its usual width; what is left goes to those whose
/// content is cut, in proportion to what is missing, and then to `taker`. In a narrow one, the columns with
/// room to spare give way first, then all of them.
[[nodiscard]] QList<int> sharedWidths(int total, const QList<ColumnNeed> &columns, int taker);

} // namespace tallylight::ui
