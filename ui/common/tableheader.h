#pragma once

#include "common/columnlayout.h"

#include <QHeaderView>
#include <QSet>

#include <functional>

class QMenu;

namespace tallylight::ui {

/// The headings of a table: which columns there are, in which order and how wide, and what it is sorted by;
/// by mouse, and from a menu that does all of it by keys too.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHeader)

public:
    TableHeader(const TableColumns &columns, QWidget *parent);

    [[nodiscard]] const TableColumns &columns() const { return m_columns; }
    [[nodiscard]] ColumnLayout layoutNow() const;
    /// Also sorts. What is not the user's own choice may be replaced by another default.
    void apply(const ColumnLayout &layout, bool isUsersChoice);
    /// The user has changed something since the last apply(), or that already was the user's choice.
    [[nodiscard]] bool isUsersChoice() const { return m_isUsersChoice; }
    /// What "Reset columns" restores.
    void setStandard(const ColumnLayout &standard) { m_standard = standard; }
    /// The sections that are shown, in reading direction, but for the ⋮ buttons.
    [[nodiscard]] QList<int> shownColumns() const;

    /// The items for one column, a check item for each column that can be hidden, and the reset.
    void fillMenu(QMenu &menu, int column);
    /// Opens that menu below the column's heading.
    void openMenu(int column);
    /// Shares the width among the columns that the user has not sized; see sharedWidths().
    void takeLeftOver();
    /// The same, unless the width is the one that was shared.
    void followWidth();
    /// How many lines a heading may have; what is longer is elided.
    void setLines(int lines) { m_lines = lines; }
    /// The width at which nothing in view is cut in a column.
    void setContentWidth(std::function<int(int)> content) { m_contentWidth = std::move(content); }

Q_SIGNALS:
    /// The user wants the column as wide as its content.
    void fitWanted(int column);
    void columnHidden(int column);

private:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void noteUser();
    void addSorting(QMenu &menu, int column);
    void addColumnItems(QMenu &menu, int column);
    void addChoice(QMenu &menu);
    void fit(const QList<int> &columns);
    void show(int column, bool shown);
    void move(int column, int step);
    void widen(int column, int pixels);
    /// At this text size.
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int neighbour(int column, int step) const;

    const TableColumns m_columns;
    ColumnLayout m_standard;
    bool m_isUsersChoice = false;
    bool m_applying = false;
    bool m_takesLeftOver = true;
    QSet<int> m_sized; ///< by the user
    int m_sharedWidth = -1;
    int m_lines = 1;
    std::function<int(int)> m_contentWidth;
};

} // namespace tallylight::ui
