#include "testruns/testrunview.h"

#include "common/lampdelegate.h"
#include "testruns/celldelegates.h"
#include "testruns/runheader.h"
#include "testruns/testrunmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int rowPixels = 46;

} // namespace

TestRunView::TestRunView(TestRunModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new RunHeader(this))
{
    setObjectName(u"testRunTable"_s);
    setHorizontalHeader(m_header);
    keepPlace(); // before the headers learn of a change
    setModel(&model);
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
    setItemDelegate(new TwoLineDelegate(this));
    setItemDelegateForColumn(columnNumber(RunColumn::Status), new StateDelegate(this));
    setItemDelegateForColumn(columnNumber(RunColumn::Req), new LampDelegate(*this, false));
    setItemDelegateForColumn(columnNumber(RunColumn::Actions), new ActionsDelegate(this));
    setUpHeaders();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TestRunView::selectedKeysChanged);
    retranslate();
}

void TestRunView::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->hide();
    setSortingEnabled(true);
    m_header->apply(RunColumnLayout::standard(false), false);
    connect(m_header, &RunHeader::fitWanted, this,
            [this](RunColumn column) { resizeColumnToContents(columnNumber(column)); });
    connect(m_header, &RunHeader::columnHidden, this, [this](RunColumn column) {
        // The arrow keys start from the cursor's cell, which must be visible.
        if (currentIndex().isValid() && currentIndex().column() == columnNumber(column)) {
            selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(columnNumber(RunColumn::Run)),
                                              QItemSelectionModel::NoUpdate);
        }
    });
}

void TestRunView::retranslate()
{
    m_model.retranslate();
    //: For screen readers: the table of test runs
    setAccessibleName(tr("Test runs"));
}

QList<RunKey> TestRunView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<RunKey> keys;
    keys.reserve(rows.size());
    for (const QModelIndex &row : rows)
        keys << m_model.keyAt(row);
    return keys;
}

QList<RunKey> TestRunView::keysInView() const
{
    QList<RunKey> keys;
    const int below = viewport()->height();
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount() && rowViewportPosition(row) < below; ++row)
        keys << m_model.keyAt(m_model.index(row, 0));
    return keys;
}

bool TestRunView::isSelected(const RunKey &key) const
{
    const QModelIndex index = m_model.indexOf(key);
    return index.isValid() && selectionModel()->isRowSelected(index.row(), {});
}

void TestRunView::select(const RunKey &key)
{
    const QModelIndex index = m_model.indexOf(key, RunColumn::Run);
    if (!index.isValid())
        return;
    m_anchor.reset();
    setCurrentIndex(index);
    scrollTo(index);
}

RunColumn TestRunView::currentColumn() const
{
    return currentIndex().isValid() ? static_cast<RunColumn>(currentIndex().column()) : RunColumn::Run;
}

void TestRunView::keepPlace()
{
    const auto before = [this] { dropAnchor(); };
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, before);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, before);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, before);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, before);
}

/// The row that should not move: the one under the mouse, otherwise the cursor's if it is selected and
/// visible, otherwise the topmost, unless the table is scrolled to its start, where new runs should show. -1:
/// none.
int TestRunView::anchorRow() const
{
    if (viewport()->underMouse()) {
        const int row = rowAt(viewport()->mapFromGlobal(QCursor::pos()).y());
        if (row >= 0)
            return row;
    }
    // Qt puts the cursor on the first row by itself; the user has not chosen that one.
    if (selectionModel()->isSelected(currentIndex())
        && viewport()->rect().intersects(visualRect(currentIndex())))
        return currentIndex().row();
    return verticalScrollBar()->value() > 0 ? rowAt(0) : -1;
}

void TestRunView::dropAnchor()
{
    if (!m_model.isMerging())
        m_anchor.reset(); // whoever sorts or filters wants to see another place
    if (m_anchor.has_value() || !m_model.isMerging() || !isVisible())
        return;
    const int row = anchorRow();
    if (row < 0)
        return;
    m_anchor = Anchor{.key = m_model.keyAt(m_model.index(row, 0)), .y = rowViewportPosition(row)};
    // Once for all changes of this turn of the event loop, and before it is painted.
    QMetaObject::invokeMethod(this, &TestRunView::restorePlace, Qt::QueuedConnection);
}

void TestRunView::restorePlace()
{
    if (!m_anchor.has_value())
        return;
    const Anchor anchor = *m_anchor;
    m_anchor.reset();
    const QModelIndex now = m_model.indexOf(anchor.key);
    if (!now.isValid())
        return;
    executeDelayedItemsLayout();
    const int moved = rowViewportPosition(now.row()) - anchor.y;
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

/// For the keyboard: selects the cursor's row when none is selected. False: there is no row to act on.
bool TestRunView::selectCurrent()
{
    if (!currentIndex().isValid())
        return false;
    // Not selectRow(), which selects nothing in right-to-left layouts (Qt 6.4.2).
    if (selectedKeys().isEmpty())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return !selectedKeys().isEmpty();
}

QPoint TestRunView::menuPlace(const QModelIndex &index) const
{
    return viewport()->mapToGlobal(visualRect(index).center());
}

void TestRunView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && selectCurrent()) {
        Q_EMIT menuRequested(menuPlace(currentIndex()));
        return;
    }
    if (event->key() == Qt::Key_H && event->modifiers() == headingsModifier) {
        m_header->openMenu(currentColumn());
        return;
    }
    // Qt's own copy would take only the cell, whatever the menu says.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TestRunView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (selectCurrent())
            Q_EMIT menuRequested(menuPlace(currentIndex()));
        return;
    }
    if (indexAt(event->pos()).isValid() && !selectedKeys().isEmpty())
        Q_EMIT menuRequested(event->globalPos());
}

void TestRunView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier
        || index.column() != columnNumber(RunColumn::Actions))
        return;
    const QRect button = ActionsDelegate::buttonRect(visualRect(index));
    if (button.contains(event->pos()))
        Q_EMIT menuRequested(viewport()->mapToGlobal(button.bottomLeft()));
}

void TestRunView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->takeLeftOver();
}

void TestRunView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace tallylight::ui
