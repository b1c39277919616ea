// How LayoutEditor is put together; its behavior is in layouteditor.cpp.
#include "cloudrecordings/layout/layouteditor.h"

#include "cloudrecordings/layout/arrangementbar.h"
#include "cloudrecordings/layout/backgroundfields.h"
#include "cloudrecordings/layout/layoutactions.h"
#include "cloudrecordings/layout/layoutcanvas.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/panedelegate.h"
#include "cloudrecordings/layout/panefields.h"
#include "cloudrecordings/layout/panemodel.h"
#include "cloudrecordings/layout/presetfields.h"
#include "cloudrecordings/layout/requestview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QWidget *LayoutEditor::buildCanvas()
{
    m_tools->setObjectName(u"layoutTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->addActions({m_actions->add(), m_actions->remove()});
    m_place->setObjectName(u"layoutPlace"_s);
    m_place->setDefaultAction(m_actions->placing()->menuAction());
    m_place->setPopupMode(QToolButton::InstantPopup);
    m_tools->addWidget(m_place);
    m_place->setMinimumWidth(m_place->sizeHint().width() + 16); // otherwise its arrow touches the word
    m_tools->addSeparator();
    m_tools->addActions({m_actions->undo(), m_actions->redo()});
    buildProportions();
    m_keys->setObjectName(u"layoutKeys"_s);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);

    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto *above = new QHBoxLayout;
    above->addWidget(m_tools, 1);
    above->addWidget(m_proportions);
    column->addLayout(above);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_keys);
    return widget;
}

void LayoutEditor::buildProportions()
{
    m_proportions->setObjectName(u"layoutProportions"_s);
    m_proportions->setLayoutDirection(Qt::LeftToRight); // like the image
    for (const QSize &size : {QSize(9, 16), QSize(16, 9), QSize(3, 4), QSize(4, 3), QSize(1, 1)})
        m_proportions->addItem({}, size);
    m_proportions->setVisible(!m_subject.canvas);
    connect(m_proportions, &QComboBox::currentIndexChanged, this, [this] {
        m_canvas->setCanvasSize(m_proportions->currentData().toSize());
        m_arrangements->setCanvasSize(m_proportions->currentData().toSize());
    });
}

QWidget *LayoutEditor::buildTabs()
{
    buildTable();
    m_fields->addWidget(m_presetFields);
    m_fields->addWidget(m_paneFields);
    auto *panes = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(panes);
    column->addWidget(m_table, 1);
    column->addWidget(m_fields);
    m_tabs->setDocumentMode(true); // Fusion's frame is too light in the dark theme
    m_tabs->setObjectName(u"layoutTabs"_s);
    m_tabs->addTab(panes, {});
    m_tabs->addTab(m_background, {});
    m_tabs->addTab(m_request, {});
    return m_tabs;
}

void LayoutEditor::buildTable()
{
    m_table->setObjectName(u"layoutPanes"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaneDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(PaneColumn::Uid),
                                                      QHeaderView::Stretch);
    m_table->setMinimumWidth(500);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_scene->select(row.row()); });
}

} // namespace tallylight::ui
