#pragma once

#include "testruns/testruncolumns.h"

#include <QList>

#include <optional>

namespace tallylight::ui {

/// Which columns the table of test runs shows, in which order and how wide, and what it is sorted by.
struct RunColumnLayout
{
    struct Item
    {
        RunColumn column = RunColumn::Status;
        int width = 0; ///< pixels; 0: takes what is left over
        bool shown = true;

        friend bool operator==(const Item &, const Item &) = default;
    };
    QList<Item> items; ///< every column once, in reading direction
    std::optional<RunColumn> sortedBy; ///< nothing: the order in which the runs came
    Qt::SortOrder order = Qt::AscendingOrder;

    /// As the table of columns has it. The connection's column helps only where there is more than one.
    [[nodiscard]] static RunColumnLayout standard(bool withConnection);
    /// What toText() wrote; columns that it does not know come last, as they are at first. Nothing when it
    /// cannot be read.
    [[nodiscard]] static std::optional<RunColumnLayout> fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const RunColumnLayout &, const RunColumnLayout &) = default;
};

} // namespace tallylight::ui
