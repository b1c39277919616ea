#include "rundetails/historytab.h"

#include "activity/activitytexts.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "core/future.h"
#include "operations/operations.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

HistoryTab::HistoryTab(Operations &operations, QWidget *parent)
    : QWidget(parent), m_operations(operations), m_list(new QTreeWidget(this)), m_empty(new QLabel(this))
{
    m_list->setObjectName(u"detailsHistory"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(3);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_empty->setObjectName(u"detailsHistoryEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(&operations.activity, &ActivityLog::changed, this, [this] {
        const QList<Step> &recent = m_operations.activity.recent();
        if (recent.isEmpty() || recent.first().subject != m_key.subject())
            return;
        m_isStale = true;
        if (isVisible())
            load();
    });
    retranslate();
}

void HistoryTab::setRun(const RunKey &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_steps.clear();
    m_isStale = true;
    fill();
    if (isVisible())
        load();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryTab::load()
{
    m_isStale = false;
    if (m_key.id.isEmpty())
        return;
    whenReady(m_operations.activity.history(m_key.subject()), this,
              [this, key = m_key](const Result<QList<Step>> &steps) {
                  if (key != m_key)
                      return;
                  if (!steps) {
                      m_empty->setText(errorText(steps.error()));
                      return;
                  }
                  m_steps = *steps;
                  fill();
              });
}

void HistoryTab::fill()
{
    m_list->clear();
    const qint64 now = m_operations.clock.nowMs();
    for (const Step &step : std::views::reverse(m_steps)) {
        auto *line = new QTreeWidgetItem(m_list);
        line->setText(0, momentText(step.atMs, now));
        line->setText(1, ActivityTexts::what(step));
        line->setText(2, ActivityTexts::outcome(step));
    }
    m_list->setVisible(!m_steps.isEmpty());
    m_empty->setVisible(m_steps.isEmpty());
}

void HistoryTab::retranslate()
{
    //: For screen readers: the list of what this program did to a test run
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({
        //: Column of the history of a test run
        tr("Time"),
        //: Column of the history of a test run: what was done
        tr("Event"),
        //: Column of the history of a test run: the outcome
        tr("Outcome"),
    });
    //: In place of the history of a test run while it is empty
    m_empty->setText(tr("No actions from Tallylight yet."));
    fill();
}

} // namespace tallylight::ui
