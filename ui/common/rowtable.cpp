#include "common/rowtable.h"

#include "common/actionsdelegate.h"
#include "common/celltext.h"
#include "common/tableheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace tallylight::ui {

RowTable::RowTable(const TableColumns &columns, QWidget *parent)
    : QTableView(parent), m_header(new TableHeader(columns, this))
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
    setItemDelegateForColumn(columns.actions, new ActionsDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setSortingEnabled(true);
    m_header->apply(ColumnLayout::standard(m_header->columns(), false), false);
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
    m_header->takeLeftOver();
}

} // namespace tallylight::ui
