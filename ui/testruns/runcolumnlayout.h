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
        int width = 0; ///< pixels; 0: takes the remaining width
        bool shown = true;

        friend bool operator==(const Item &, const Item &) = default;
    };
    QList<Item> items; ///< every column once, in reading direction
    std::optional<RunColumn> sortedBy; ///< nullopt: the order in which the runs came
    Qt::SortOrder order = Qt::AscendingOrder;

    /// The default from the table of columns. The connection's column is useful only when there is more than
    /// one connection.
    [[nodiscard]] static RunColumnLayout standard(bool withConnection);
    /// Reads what toText() wrote; columns it does not mention come last, in their default state. nullopt when
    /// it cannot be read.
    [[nodiscard]] static std::optional<RunColumnLayout> fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const RunColumnLayout &, const RunColumnLayout &) = default;
};

} // namespace tallylight::ui
