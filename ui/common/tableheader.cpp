#include "common/tableheader.h"

#include "common/columnshare.h"
#include "common/reasons.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyleOption>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int smallestColumn = 44;
constexpr int widerBy = 24; // pixels
constexpr int aroundWord = 20;
constexpr int standardLine = 15; // the height of a line at the standard text size, in pixels

/// At most so many lines of text, each of them elided to the width.
QString inLines(const QString &text, const QFontMetrics &metrics, int width, int lines)
{
    QStringList done;
    QString line;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && done.size() + 1 < lines && metrics.horizontalAdvance(longer) > width) {
            done << metrics.elidedText(line, Qt::ElideRight, width);
            line = word;
        } else {
            line = longer;
        }
    }
    done << metrics.elidedText(line, Qt::ElideRight, width);
    return done.join(u'\n');
}

} // namespace

TableHeader::TableHeader(const TableColumns &columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_standard(ColumnLayout::standard(columns, false))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(smallestColumn);
    setTextElideMode(Qt::ElideRight);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::noteUser);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TableHeader::noteUser);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int /*old*/, int size) {
        if (m_applying || size == 0)
            return;
        // From now on, the columns are as wide as the user made and left them.
        if (section == m_columns.leftOver)
            m_takesLeftOver = false;
        for (int column = 0; column < m_columns.heads.size(); ++column) {
            if (column != m_columns.leftOver || !m_takesLeftOver)
                m_sized.insert(column);
        }
        takeLeftOver();
        noteUser();
    });
    connect(this, &QHeaderView::geometriesChanged, this, &TableHeader::followWidth);
}

void TableHeader::noteUser()
{
    if (!m_applying)
        m_isUsersChoice = true;
}

ColumnLayout TableHeader::layoutNow() const
{
    ColumnLayout layout;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        const bool leftOver = column == m_columns.leftOver && m_takesLeftOver;
        const bool hidden = isSectionHidden(column);
        // A hidden section has no size of its own; it reappears with its default width.
        const int width =
            hidden || !m_sized.contains(column) ? m_columns.heads.at(column).width : sectionSize(column);
        layout.items << ColumnLayout::Item{column, leftOver ? 0 : width, !hidden};
    }
    if (sortIndicatorSection() >= 0 && sortIndicatorSection() < count()) {
        layout.sortedBy = sortIndicatorSection();
        layout.order = sortIndicatorOrder();
    }
    return layout;
}

void TableHeader::apply(const ColumnLayout &layout, bool isUsersChoice)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        m_takesLeftOver = false;
        m_sized.clear();
        for (int place = 0; place < layout.items.size(); ++place) {
            const auto &[column, width, shown] = layout.items.at(place);
            moveSection(visualIndex(column), place);
            setSectionHidden(column, !shown);
            if (width == 0)
                m_takesLeftOver = m_takesLeftOver || column == m_columns.leftOver;
            else if (shown)
                resizeSection(column, width);
            if (width != 0 && width != m_columns.heads.at(column).width)
                m_sized.insert(column);
        }
        setSortIndicator(layout.sortedBy.value_or(-1), layout.order);
    }
    m_isUsersChoice = isUsersChoice;
    takeLeftOver();
}

int TableHeader::usualWidth(int column) const
{
    const int line = std::max(standardLine, fontMetrics().height());
    return m_columns.heads.at(column).width * line / standardLine;
}

void TableHeader::followWidth()
{
    if (viewport()->width() != m_sharedWidth)
        takeLeftOver();
}

void TableHeader::takeLeftOver()
{
    if (m_applying || count() < m_columns.heads.size())
        return;
    m_sharedWidth = viewport()->width();
    QList<int> shared;
    QList<ColumnNeed> needs;
    int room = m_sharedWidth;
    int taker = -1;
    for (int column = 0; column < m_columns.heads.size(); ++column) {
        if (isSectionHidden(column))
            continue;
        if (m_sized.contains(column)) {
            room -= sectionSize(column);
            continue;
        }
        const ColumnHead &head = m_columns.heads.at(column);
        const int content = m_contentWidth ? m_contentWidth(column) : 0;
        // The heading's first word can be read.
        const int word = fontMetrics().horizontalAdvance(head.heading().section(u' ', 0, 0));
        const int least = std::max({smallestColumn, std::min(content, head.width * 3 / 4),
                                    std::min(usualWidth(column), word + aroundWord)});
        if (column == m_columns.leftOver && m_takesLeftOver)
            taker = static_cast<int>(shared.size());
        shared << column;
        needs << ColumnNeed{.usual = usualWidth(column),
                            .content = content,
                            .least = head.isNeverCut ? std::max(least, content) : least,
                            .isFirm = head.isNeverCut || least <= smallestColumn};
    }
    const QScopedValueRollback applying(m_applying, true);
    const QList<int> widths = sharedWidths(room, needs, taker);
    for (qsizetype i = 0; i < shared.size(); ++i) {
        if (widths.at(i) != sectionSize(shared.at(i)))
            resizeSection(shared.at(i), widths.at(i));
    }
}

/// Qt breaks a heading into lines or elides it, but not both, and cuts words that are too long at both ends.
void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const int mark = column == sortIndicatorSection() && isSortIndicatorShown()
        ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this)
        : 0;
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    option->text = inLines(option->text, option->fontMetrics, sectionSize(column) - margins - mark, m_lines);
    option->textAlignment &= ~Qt::TextWordWrap;
    if (auto *more = qstyleoption_cast<QStyleOptionHeaderV2 *>(option))
        more->textElideMode = Qt::ElideNone;
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeLeftOver();
}

void TableHeader::show(int column, bool shown)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        setSectionHidden(column, !shown);
        if (shown && sectionSize(column) < smallestColumn)
            resizeSection(column, usualWidth(column));
    }
    takeLeftOver();
    noteUser();
    if (!shown)
        Q_EMIT columnHidden(column);
}

/// The position of the next visible column in reading direction (1) or against it (-1); -1: there is none.
int TableHeader::neighbour(int column, int step) const
{
    for (int place = visualIndex(column) + step; place >= 0 && place < count(); place += step) {
        if (!isSectionHidden(logicalIndex(place)))
            return place;
    }
    return -1;
}

void TableHeader::move(int column, int step)
{
    if (const int place = neighbour(column, step); place >= 0)
        moveSection(visualIndex(column), place);
}

void TableHeader::widen(int column, int pixels)
{
    resizeSection(column, std::max(smallestColumn, sectionSize(column) + pixels));
}

void TableHeader::fit(const QList<int> &columns)
{
    for (const int column : columns) {
        if (!isSectionHidden(column))
            Q_EMIT fitWanted(column);
    }
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < count(); ++place) {
        if (const int column = logicalIndex(place); !isSectionHidden(column) && column != m_columns.actions)
            shown << column;
    }
    return shown;
}

void TableHeader::addSorting(QMenu &menu, int column)
{
    const bool here = sortIndicatorSection() == column;
    const auto add = [&](const QString &text, const QString &name, Qt::SortOrder order) {
        QAction *item = menu.addAction(text);
        item->setObjectName(name);
        allow(*item, m_columns.heads.at(column).canSort, Reasons::cannotSort());
        item->setCheckable(true);
        item->setChecked(here && sortIndicatorOrder() == order);
        connect(item, &QAction::triggered, this, [this, column, order] { setSortIndicator(column, order); });
    };
    //: Menu of the headings: the rows come in the order of this column, the smallest first
    add(tr("Sort ascending"), u"columnSortAscending"_s, Qt::AscendingOrder);
    //: Menu of the headings: the rows come in the order of this column, the greatest first
    add(tr("Sort descending"), u"columnSortDescending"_s, Qt::DescendingOrder);
    //: Menu of the headings: the rows come in the order in which they were added
    QAction *none = menu.addAction(tr("Clear sorting"));
    none->setObjectName(u"columnSortNone"_s);
    allow(*none, sortIndicatorSection() >= 0 && sortIndicatorSection() < count(), Reasons::notSorted());
    connect(none, &QAction::triggered, this, [this] { setSortIndicator(-1, Qt::AscendingOrder); });
}

void TableHeader::addColumnItems(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, const QString &name, auto &&act, bool can = true,
                         const QString &whyNot = {}) {
        QAction *item = menu.addAction(text);
        item->setObjectName(name);
        allow(*item, can, whyNot);
        connect(item, &QAction::triggered, this, act);
    };
    const ColumnHead &head = m_columns.heads.at(column);
    const QString heading = head.heading();
    //: Menu of the headings; %1 is the heading. Makes the column as wide as its content
    add(tr("Fit “%1”").arg(heading), u"columnFit"_s, [this, column] { fit({column}); });
    //: Menu of the headings: makes all columns as wide as their content
    add(tr("Fit all columns"), u"columnFitAll"_s, [this] {
        QList<int> all(m_columns.heads.size());
        std::iota(all.begin(), all.end(), 0);
        fit(all);
    });
    //: Menu of the headings: the column becomes wider
    add(tr("Wider"), u"columnWider"_s, [this, column] { widen(column, widerBy); });
    //: Menu of the headings: the column becomes narrower
    add(tr("Narrower"), u"columnNarrower"_s, [this, column] { widen(column, -widerBy); });
    //: Menu of the headings: swaps the column with the previous one in reading direction
    add(
        tr("Move left"), u"columnEarlier"_s, [this, column] { move(column, -1); }, neighbour(column, -1) >= 0,
        Reasons::atTheEnd());
    //: Menu of the headings: swaps the column with the next one in reading direction
    add(
        tr("Move right"), u"columnLater"_s, [this, column] { move(column, 1); }, neighbour(column, 1) >= 0,
        Reasons::atTheEnd());
    //: Menu of the headings; %1 is the heading
    add(
        tr("Hide “%1”").arg(heading), u"columnHide"_s, [this, column] { show(column, false); }, head.canHide,
        Reasons::cannotHide());
}

void TableHeader::addChoice(QMenu &menu)
{
    for (int column = 0; column < m_columns.heads.size(); ++column) {
        const ColumnHead &head = m_columns.heads.at(column);
        if (!head.canHide)
            continue;
        QAction *item = menu.addAction(head.heading());
        item->setObjectName(u"column_"_s + head.name);
        item->setCheckable(true);
        item->setChecked(!isSectionHidden(column));
        connect(item, &QAction::toggled, this, [this, column](bool shown) { show(column, shown); });
    }
}

void TableHeader::fillMenu(QMenu &menu, int column)
{
    menu.setToolTipsVisible(true); // reasons
    addSorting(menu, column);
    menu.addSeparator();
    addColumnItems(menu, column);
    menu.addSeparator();
    addChoice(menu);
    menu.addSeparator();
    //: Menu of the headings: restores the default columns and sorting
    QAction *reset = menu.addAction(tr("Reset columns"));
    reset->setObjectName(u"columnReset"_s);
    connect(reset, &QAction::triggered, this, [this] { apply(m_standard, false); });
}

void TableHeader::openMenu(int column)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, column);
    const int x = sectionViewportPosition(column) + (isRightToLeft() ? sectionSize(column) - 1 : 0);
    menu->popup(viewport()->mapToGlobal(QPoint(std::clamp(x, 0, viewport()->width() - 1), height())));
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    openMenu(column < 0 ? m_columns.name : column);
}

} // namespace tallylight::ui
