#include "testruns/runheader.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int smallest = 44;
constexpr int smallestLeftOver = 200;

constexpr int widthStep = 24; // pixels

} // namespace

RunHeader::RunHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"testRunHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(smallest);
    setMinimumHeight(smallest);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QHeaderView::sectionMoved, this, &RunHeader::noteUser);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &RunHeader::noteUser);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int /*old*/, int size) {
        if (m_applying || size == 0)
            return;
        if (section == columnNumber(RunColumn::Run))
            m_runTakesLeftOver = false; // from now on it is as wide as the user made it
        else
            takeLeftOver();
        noteUser();
    });
    connect(this, &QHeaderView::geometriesChanged, this, &RunHeader::takeLeftOver);
}

void RunHeader::noteUser()
{
    if (!m_applying)
        m_isUsersChoice = true;
}

RunColumnLayout RunHeader::layoutNow() const
{
    RunColumnLayout layout;
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        const auto column = static_cast<RunColumn>(section);
        const bool leftOver = column == RunColumn::Run && m_runTakesLeftOver;
        const bool hidden = isSectionHidden(section);
        // A hidden section has no size of its own; it reappears with its default width.
        const int width = hidden ? runColumn(column).width : sectionSize(section);
        layout.items << RunColumnLayout::Item{column, leftOver ? 0 : width, !hidden};
    }
    if (sortIndicatorSection() >= 0 && sortIndicatorSection() < count()) {
        layout.sortedBy = static_cast<RunColumn>(sortIndicatorSection());
        layout.order = sortIndicatorOrder();
    }
    return layout;
}

void RunHeader::apply(const RunColumnLayout &layout, bool isUsersChoice)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        m_runTakesLeftOver = false;
        for (int place = 0; place < layout.items.size(); ++place) {
            const auto &[column, width, shown] = layout.items.at(place);
            moveSection(visualIndex(columnNumber(column)), place);
            setSectionHidden(columnNumber(column), !shown);
            if (width == 0)
                m_runTakesLeftOver = column == RunColumn::Run;
            else if (shown)
                resizeSection(columnNumber(column), width);
        }
        setSortIndicator(layout.sortedBy.has_value() ? columnNumber(*layout.sortedBy) : -1, layout.order);
    }
    m_isUsersChoice = isUsersChoice;
    takeLeftOver();
}

void RunHeader::takeLeftOver()
{
    const int run = columnNumber(RunColumn::Run);
    if (!m_runTakesLeftOver || count() <= run || isSectionHidden(run))
        return;
    const QScopedValueRollback applying(m_applying, true);
    const int others = length() - sectionSize(run);
    const int width = std::max(smallestLeftOver, viewport()->width() - others);
    if (width != sectionSize(run))
        resizeSection(run, width);
}

void RunHeader::show(RunColumn column, bool shown)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        setSectionHidden(columnNumber(column), !shown);
        if (shown && sectionSize(columnNumber(column)) < smallest)
            resizeSection(columnNumber(column), runColumn(column).width);
    }
    takeLeftOver();
    noteUser();
    if (!shown)
        Q_EMIT columnHidden(column);
}

/// The position of the next visible column in reading direction (1) or against it (-1); -1: there is none.
int RunHeader::neighbour(RunColumn column, int step) const
{
    for (int place = visualIndex(columnNumber(column)) + step; place >= 0 && place < count(); place += step) {
        if (!isSectionHidden(logicalIndex(place)))
            return place;
    }
    return -1;
}

void RunHeader::move(RunColumn column, int step)
{
    if (const int place = neighbour(column, step); place >= 0)
        moveSection(visualIndex(columnNumber(column)), place);
}

void RunHeader::widen(RunColumn column, int pixels)
{
    resizeSection(columnNumber(column), std::max(smallest, sectionSize(columnNumber(column)) + pixels));
}

void RunHeader::fit(const QList<RunColumn> &columns)
{
    for (const RunColumn column : columns) {
        if (!isSectionHidden(columnNumber(column)))
            Q_EMIT fitWanted(column);
    }
}

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
    add(tr("Wider"), u"columnWider"_s, true, [this, column] { widen(column, widthStep); });
    //: Menu of the headings: the column becomes narrower
    add(tr("Narrower"), u"columnNarrower"_s, true, [this, column] { widen(column, -widthStep); });
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
