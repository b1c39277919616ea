#include "activity/activitypanel.h"

#include "activity/activitymodel.h"
#include "operations/operations.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ActivityPanel::ActivityPanel(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_model(new ActivityModel(operations.activity, operations.stores, operations.clock, this))
    , m_underWay(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"activityPanel"_s);
    m_underWay->setObjectName(u"activityUnderWay"_s);
    m_underWay->setMargin(8);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array widths{130, 200, 280, 180};
    static_assert(widths.size() == activityColumns);
    for (int i = 0; i < activityColumns; ++i)
        m_table->setColumnWidth(i, widths.at(static_cast<size_t>(i)));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_underWay);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);

    connect(&operations.batches, &Batches::changed, this, &ActivityPanel::updateUnderWay);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ActivityPanel::updateEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPanel::updateEmpty);
    retranslate();
}

void ActivityPanel::updateUnderWay()
{
    const int open = m_operations.batches.underWay();
    m_underWay->setVisible(open > 0);
    //: Above the activity list: how many stops were requested and are not finished
    m_underWay->setText(tr("%Ln stop(s) under way…", nullptr, open));
}

void ActivityPanel::updateEmpty()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
}

void ActivityPanel::retranslate()
{
    //: For screen readers: the list of what the program did
    m_table->setAccessibleName(tr("Activity"));
    //: In place of the activity list while it is empty
    m_empty->setText(tr("Nothing here yet. Everything you stop, start or add is listed here."));
    m_model->retranslate();
    updateUnderWay();
    updateEmpty();
}

} // namespace tallylight::ui
