#include "testruns/testrunview.h"

#include "common/lampdelegate.h"
#include "common/tableheader.h"
#include "testruns/celldelegates.h"
#include "testruns/testrunmodel.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

TestRunView::TestRunView(TestRunModel &model, QWidget *parent)
    : Translated(runTable(), 2, parent), m_model(model)
{
    setObjectName(u"testRunTable"_s);
    header().setObjectName(u"testRunHeader"_s);
    setItemDelegate(new TwoLineDelegate(this));
    setItemDelegateForColumn(columnNumber(RunColumn::Status), new StateDelegate(this));
    setItemDelegateForColumn(columnNumber(RunColumn::Req), new LampDelegate(*this, false));
    keepPlace(); // before the headers learn of a change
    setModel(&model);
    retranslate();
}

void TestRunView::retranslate()
{
    m_model.retranslate();
    //: For screen readers: the table of test runs
    setAccessibleName(tr("Test runs"));
}

QList<RunKey> TestRunView::selectedKeys() const
{
    const QList<int> rows = selectedRows();
    QList<RunKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys << m_model.keyAt(m_model.index(row, 0));
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

} // namespace tallylight::ui
