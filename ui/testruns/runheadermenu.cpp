// The menu of the headings.

#include "testruns/runheader.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int step = 24; // pixels

} // namespace

void RunHeader::addColumnItems(QMenu &menu, RunColumn column)
{
    const auto add = [&](const QString &text, const QString &name, bool enabled, auto &&act) {
        QAction *item = menu.addAction(text);
        item->setObjectName(name);
        item->setEnabled(enabled);
        connect(item, &QAction::triggered, this, act);
    };
    const bool canHide = column != RunColumn::Run && column != RunColumn::Actions;
    const QString heading = runColumn(column).header();
    //: Menu of the headings; %1 is the heading. Makes the column as wide as its content
    add(tr("Fit “%1”").arg(heading), u"columnFit"_s, true, [this, column] { fit({column}); });
    //: Menu of the headings: makes all columns as wide as their content
    add(tr("Fit all columns"), u"columnFitAll"_s, true, [this] {
        QList<RunColumn> all;
        for (const RunColumnInfo &each : runColumns())
            all << each.id;
        fit(all);
    });
    //: Menu of the headings: the column becomes wider
    add(tr("Wider"), u"columnWider"_s, true, [this, column] { widen(column, step); });
    //: Menu of the headings: the column becomes narrower
    add(tr("Narrower"), u"columnNarrower"_s, true, [this, column] { widen(column, -step); });
    //: Menu of the headings: swaps the column with the previous one in reading direction
    add(tr("Move left"), u"columnEarlier"_s, neighbour(column, -1) >= 0,
        [this, column] { move(column, -1); });
    //: Menu of the headings: swaps the column with the next one in reading direction
    add(tr("Move right"), u"columnLater"_s, neighbour(column, 1) >= 0, [this, column] { move(column, 1); });
    //: Menu of the headings; %1 is the heading
    add(tr("Hide “%1”").arg(heading), u"columnHide"_s, canHide, [this, column] { show(column, false); });
}

void RunHeader::addChoice(QMenu &menu)
{
    for (const RunColumnInfo &column : runColumns()) {
        if (column.id == RunColumn::Run || column.id == RunColumn::Actions)
            continue;
        QAction *item = menu.addAction(column.header());
        item->setObjectName(u"column_"_s + QLatin1StringView(column.name));
        item->setCheckable(true);
        item->setChecked(!isSectionHidden(columnNumber(column.id)));
        connect(item, &QAction::toggled, this, [this, id = column.id](bool shown) { show(id, shown); });
    }
}

void RunHeader::fillMenu(QMenu &menu, RunColumn column)
{
    addColumnItems(menu, column);
    menu.addSeparator();
    addChoice(menu);
    menu.addSeparator();
    //: Menu of the headings: restores the default columns and sorting
    QAction *reset = menu.addAction(tr("Reset columns"));
    reset->setObjectName(u"columnReset"_s);
    connect(reset, &QAction::triggered, this, [this] { apply(m_standard, false); });
}

void RunHeader::openMenu(RunColumn column)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, column);
    const int section = columnNumber(column);
    const int x = sectionViewportPosition(section) + (isRightToLeft() ? sectionSize(section) - 1 : 0);
    menu->popup(viewport()->mapToGlobal(QPoint(std::clamp(x, 0, viewport()->width() - 1), height())));
}

void RunHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    openMenu(section < 0 ? RunColumn::Run : static_cast<RunColumn>(section));
}

} // namespace tallylight::ui
