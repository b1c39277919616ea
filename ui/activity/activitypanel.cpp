#include "activity/activitypanel.h"

#include "activity/activitymodel.h"
#include "activity/filteredactivity.h"
#include "common/searchbuttons.h"
#include "operations/operations.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ActivityPanel::ActivityPanel(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_model(new ActivityModel(operations.activity, operations.stores, this))
    , m_rows(new FilteredActivity(*m_model))
    , m_filter(new QLineEdit(this))
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
    m_filter->setObjectName(u"activityFilter"_s);
    new SearchButtons(*m_filter);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    followFont();

    auto *head = new QHBoxLayout;
    head->addWidget(m_underWay);
    head->addStretch(1);
    head->addWidget(m_filter, 1);
    head->addSpacing(10); // margins are not mirrored
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_rows->setWords(words);
        updateEmpty();
    });
    connect(&operations.batches, &Batches::changed, this, &ActivityPanel::updateUnderWay);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &ActivityPanel::updateEmpty);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ActivityPanel::updateEmpty);
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
    const bool any = m_rows->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (m_rows->isFiltered()) {
        //: In place of the activity list: there is something, but nothing has the words of the filter
        m_empty->setText(tr("Nothing matches the filter."));
    } else {
        //: In place of the activity list while it is empty
        m_empty->setText(tr("Nothing here yet. Everything you stop, start or add is listed here."));
    }
}

/// The columns are as wide as so many letters; the last one takes the rest.
void ActivityPanel::followFont()
{
    constexpr std::array letters{28, 34, 52, 30};
    static_assert(letters.size() == activityColumns);
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < activityColumns; ++i)
        m_table->setColumnWidth(i, letters.at(static_cast<size_t>(i)) * letter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void ActivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void ActivityPanel::retranslate()
{
    //: For screen readers: the list of what the program did
    m_table->setAccessibleName(tr("Activity"));
    //: Shown in the empty filter field above the activity list
    m_filter->setPlaceholderText(tr("Filter"));
    //: For screen readers: the field with the words that an entry of the activity list must have to be shown
    m_filter->setAccessibleName(tr("Filter of the activity list"));
    m_model->retranslate();
    updateUnderWay();
    updateEmpty();
}

} // namespace tallylight::ui
