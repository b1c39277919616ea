#pragma once

#include "testruns/runcolumnlayout.h"

#include <QHeaderView>

class QMenu;

namespace tallylight::ui {

/// The headings of the table of test runs: which columns there are, in which order and how wide, with the
/// mouse or from a menu that makes all of it available to the keyboard.
class RunHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunHeader)

public:
    explicit RunHeader(QWidget *parent);

    [[nodiscard]] RunColumnLayout layoutNow() const;
    /// Also sorts. What is not the user's own choice may be replaced by another default.
    void apply(const RunColumnLayout &layout, bool isUsersChoice);
    /// The user has changed something since the last apply(), or that already was the user's choice.
    [[nodiscard]] bool isUsersChoice() const { return m_isUsersChoice; }
    /// What "Reset columns" restores.
    void setStandard(const RunColumnLayout &standard) { m_standard = standard; }

    /// The items for one column, a check item for each column that can be hidden, and the reset.
    void fillMenu(QMenu &menu, RunColumn column);
    /// Opens that menu below the column's heading.
    void openMenu(RunColumn column);
    /// The one column that takes the remaining width adapts to it.
    void takeLeftOver();

Q_SIGNALS:
    /// The user wants the column as wide as its content.
    void fitWanted(tallylight::ui::RunColumn column);
    void columnHidden(tallylight::ui::RunColumn column);

private:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void noteUser();
    void addColumnItems(QMenu &menu, RunColumn column);
    void addChoice(QMenu &menu);
    void fit(const QList<RunColumn> &columns);
    void show(RunColumn column, bool shown);
    void move(RunColumn column, int step);
    void widen(RunColumn column, int pixels);
    [[nodiscard]] int neighbour(RunColumn column, int step) const;

    RunColumnLayout m_standard = RunColumnLayout::standard(false);
    bool m_isUsersChoice = false;
    bool m_applying = false;
    bool m_runTakesLeftOver = true;
};

} // namespace tallylight::ui
