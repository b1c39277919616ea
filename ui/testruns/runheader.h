#pragma once

#include "testruns/runcolumnlayout.h"

#include <QHeaderView>

class QMenu;

namespace tallylight::ui {

/// The headings of the table of test runs: which columns there are, in which order and how wide, by mouse
/// and from a menu that does all of it by keys too.
class RunHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunHeader)

public:
    explicit RunHeader(QWidget *parent);

    [[nodiscard]] RunColumnLayout layoutNow() const;
    /// Also sorts. What is not the user's own choice may be replaced by another standard.
    void apply(const RunColumnLayout &layout, bool isUsersChoice);
    /// The user has changed something since the last apply(), or that was a choice already.
    [[nodiscard]] bool isUsersChoice() const { return m_isUsersChoice; }
    /// What "Reset columns" goes back to.
    void setStandard(const RunColumnLayout &standard) { m_standard = standard; }

    /// The items for one column, a check item for each column that may be hidden, and the reset.
    void fillMenu(QMenu &menu, RunColumn column);
    /// Opens that menu below the column's heading.
    void openMenu(RunColumn column);
    /// The column for which there is width left over takes it.
    void takeLeftOver();

Q_SIGNALS:
    /// The user wants it as wide as what it holds.
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
