#include "testruns/runheader.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int smallest = 44;
constexpr int smallestLeftOver = 200;

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

} // namespace tallylight::ui
