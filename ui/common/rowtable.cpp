#include "common/rowtable.h"

#include "common/actionsdelegate.h"
#include "common/celltext.h"
#include "common/measureddelegate.h"
#include "common/tableheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int aroundHeading = 16;
constexpr int aroundLines = 12; // above and below, together

} // namespace

RowTable::RowTable(const TableColumns &columns, int lines, QWidget *parent)
    : QTableView(parent), m_header(new TableHeader(columns, this)), m_lines(lines)
{
    setHorizontalHeader(m_header);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table; arrow keys move in it
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new MeasuredDelegate(this));
    setItemDelegateForColumn(columns.actions, new ActionsDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    followFont();
}

RowTable::~RowTable()
{
    m_header->setContentWidth({}); // it dies later, and still gets events
}

void RowTable::followFont()
{
    QFont small = font(); // of the second line
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line + (m_lines - 1) * QFontMetrics(small).height()
                                            + aroundLines);
    m_header->setFixedHeight(m_lines * line + aroundHeading);
}

int RowTable::heightFor(int rows) const
{
    const int bar = horizontalScrollBar()->isHidden() ? 0 : horizontalScrollBar()->sizeHint().height();
    return m_header->minimumHeight() + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setSortingEnabled(true);
    m_header->apply(ColumnLayout::standard(m_header->columns(), false), false);
    m_header->setLines(m_lines);
    m_header->setContentWidth([this](int column) {
        const int usual = m_header->resizeContentsPrecision();
        m_header->setResizeContentsPrecision(
            0); // only the rows in view; a thousand would be measured otherwise
        const int width = sizeHintForColumn(column);
        m_header->setResizeContentsPrecision(usual);
        return width;
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RowTable::shareSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowTable::shareSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::shareSoon);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (from.row() == to.row()) // not what only the time changes, in all rows at once
                    shareSoon();
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowTable::rowSelectionChanged);
    connect(m_header, &TableHeader::fitWanted, this, &QTableView::resizeColumnToContents);
    connect(m_header, &TableHeader::columnHidden, this, [this](int column) {
        // The arrow keys start from the cursor's cell, which must be visible.
        if (currentIndex().isValid() && currentIndex().column() == column) {
            selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(m_header->columns().name),
                                              QItemSelectionModel::NoUpdate);
        }
    });
}

/// Once for all changes of this turn of the event loop.
void RowTable::shareSoon()
{
    if (m_shareSoon || !isVisible())
        return;
    m_shareSoon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_shareSoon = false;
            m_header->takeLeftOver();
        },
        Qt::QueuedConnection);
}

int RowTable::currentColumn() const
{
    return currentIndex().isValid() ? currentIndex().column() : m_header->columns().name;
}

QList<int> RowTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

QString RowTable::selectedText() const
{
    const QList<int> columns = m_header->shownColumns();
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells << cellText(model()->index(row, column)).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString RowTable::currentText() const
{
    const TableColumns &columns = m_header->columns();
    const int meant = currentColumn() == columns.actions ? columns.name : currentColumn();
    return cellText(currentIndex().siblingAtColumn(meant));
}

/// For the keyboard: selects the cursor's row when none is selected. False: there is no row to act on.
bool RowTable::selectCurrent()
{
    if (!currentIndex().isValid())
        return false;
    // Not selectRow(), which selects nothing in right-to-left layouts (Qt 6.4.2).
    if (!selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return selectionModel()->hasSelection();
}

QPoint RowTable::menuPlace(const QModelIndex &index) const
{
    return viewport()->mapToGlobal(visualRect(index).center());
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && selectCurrent()) {
        if (currentColumn() == m_header->columns().actions)
            Q_EMIT menuRequested(menuPlace(currentIndex()));
        else
            Q_EMIT opened();
        return;
    }
    if (event->key() == Qt::Key_H && event->modifiers() == headingsModifier) {
        m_header->openMenu(currentColumn());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    // Qt's own copy would take only the cell, whatever the menu says.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (selectCurrent())
            Q_EMIT menuRequested(menuPlace(currentIndex()));
        return;
    }
    if (indexAt(event->pos()).isValid() && selectionModel()->hasSelection())
        Q_EMIT menuRequested(event->globalPos());
}

void RowTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier
        || index.column() != m_header->columns().actions)
        return;
    const QRect button = ActionsDelegate::buttonRect(visualRect(index));
    if (button.contains(event->pos()))
        Q_EMIT menuRequested(viewport()->mapToGlobal(button.bottomLeft()));
}

void RowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() != m_header->columns().actions)
        Q_EMIT opened();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->followWidth();
}

} // namespace tallylight::ui
