#include "testruns/testrunview.h"

#include "common/lampdelegate.h"
#include "testruns/celldelegates.h"
#include "testruns/testrunmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int rowPixels = 46;

constexpr int number(RunColumn column)
{
    return static_cast<int>(column);
}

} // namespace

TestRunView::TestRunView(TestRunModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"testRunTable"_s);
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
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TwoLineDelegate(this));
    setItemDelegateForColumn(number(RunColumn::Status), new StateDelegate(this));
    setItemDelegateForColumn(number(RunColumn::Req), new LampDelegate(*this, false));
    setItemDelegateForColumn(number(RunColumn::Actions), new ActionsDelegate(this));
    setUpHeader();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TestRunView::selectedKeysChanged);
    retranslate();
}

void TestRunView::setUpHeader()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"testRunHeader"_s);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setMinimumHeight(44);
    header->setSortIndicatorClearable(true);
    for (const RunColumnInfo &column : runColumns())
        header->resizeSection(number(column.id), column.width);
    header->setSectionResizeMode(number(RunColumn::Run), QHeaderView::Stretch);
    header->setSectionResizeMode(number(RunColumn::Req), QHeaderView::Fixed);
    header->setSectionResizeMode(number(RunColumn::Actions), QHeaderView::Fixed);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TestRunView::showColumnMenu);
    hideColumn(number(RunColumn::Connection));
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

bool TestRunView::isSelected(const RunKey &key) const
{
    const QModelIndex index = m_model.indexOf(key);
    return index.isValid() && selectionModel()->isRowSelected(index.row(), {});
}

void TestRunView::select(const RunKey &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void TestRunView::fillColumnMenu(QMenu &menu)
{
    for (const RunColumnInfo &column : runColumns()) {
        if (column.id == RunColumn::Run || column.id == RunColumn::Actions)
            continue;
        QAction *item = menu.addAction(column.header());
        item->setObjectName(u"column_"_s + QLatin1StringView(column.exportName));
        item->setCheckable(true);
        item->setChecked(!isColumnHidden(number(column.id)));
        connect(item, &QAction::toggled, this,
                [this, id = column.id](bool shown) { setColumnHidden(number(id), !shown); });
    }
}

void TestRunView::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void TestRunView::setConnectionColumnWanted(bool wanted)
{
    setColumnHidden(number(RunColumn::Connection), !wanted);
}

QByteArray TestRunView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void TestRunView::restoreColumns(const QByteArray &state)
{
    horizontalHeader()->restoreState(state);
}

/// For keys: the row of the cursor, when none is selected. False: there is no row to act on.
bool TestRunView::selectCurrent()
{
    if (!currentIndex().isValid())
        return false;
    // Not selectRow(), which selects nothing in layouts from right to left (Qt 6.4.2).
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
        || index.column() != number(RunColumn::Actions))
        return;
    const QRect button = ActionsDelegate::buttonRect(visualRect(index));
    if (button.contains(event->pos()))
        Q_EMIT menuRequested(viewport()->mapToGlobal(button.bottomLeft()));
}

void TestRunView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace tallylight::ui
