#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace tallylight::ui {

/// What the headings of a table know of a column. Its section in the model is its place in the list.
struct ColumnHead
{
    QLatin1StringView name; ///< for settings and tests; never translated
    int width = 0; ///< pixels at the standard text size
    bool shownAtFirst = true;
    bool canHide = true;
    bool canSort = true;
    bool isNeverCut = false; ///< half an ID is another ID
    QString (*heading)() = nullptr;
};

/// The columns of one table, in the order in which they are at first.
struct TableColumns
{
    QList<ColumnHead> heads;
    int name = 0; ///< what a row is called; takes the cursor of a column that is hidden
    int leftOver = 0; ///< takes the width that the others leave
    int connection = 0; ///< helps only where there is more than one
    int starter = 0; ///< helps only in a team
    int actions = 0; ///< has the ⋮ button
};

/// Which columns a table shows, in which order and how wide, and what it is sorted by.
struct ColumnLayout
{
    struct Item
    {
        int column = 0; ///< its section
        int width = 0; ///< pixels; 0: takes the remaining width
        bool shown = true;

        friend bool operator==(const Item &, const Item &) = default;
    };
    QList<Item> items; ///< every column once, in reading direction
    std::optional<int> sortedBy; ///< nothing: the order in which the rows came
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] static ColumnLayout standard(const TableColumns &columns, bool withConnection,
                                               bool withStarter = false);
    /// Reads what toText() wrote; columns it does not mention come last, in their default state. nullopt when
    /// it cannot be read.
    [[nodiscard]] static std::optional<ColumnLayout> fromText(const TableColumns &columns,
                                                              const QString &text);
    [[nodiscard]] QString toText(const TableColumns &columns) const;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace tallylight::ui
