#include "activity/batchprogress.h"

#include "activity/batchreport.h"
#include "common/reasons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

BatchProgress::BatchProgress(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_report(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"batchProgress"_s);
    m_text->setObjectName(u"batchProgressText"_s);
    m_bar->setObjectName(u"batchProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_report->setObjectName(u"batchReport"_s);
    m_report->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setObjectName(u"batchCancel"_s);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_text);
    line->addWidget(m_bar);
    line->addWidget(m_report);
    line->addWidget(m_cancel);
    connect(&operations.batches, &Batches::changed, this, &BatchProgress::follow);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_operations.batches.cancel(m_batch); });
    connect(m_report, &QToolButton::clicked, this, [this] { Q_EMIT reportWanted(m_batch); });
    show();
}

void BatchProgress::follow(const QUuid &batch)
{
    const Batch *changed = m_operations.batches.find(batch);
    if (changed == nullptr || (changed->total < 2 && batch != m_batch))
        return; // a single one is visible in its row
    const Batch *shown = m_operations.batches.find(m_batch);
    if (shown == nullptr || shown->isFinished() || changed->finished.isEmpty())
        m_batch = batch;
    if (!m_shown)
        return; // many outcomes at a time: update once for all
    m_shown = false;
    QMetaObject::invokeMethod(this, &BatchProgress::show, Qt::QueuedConnection);
}

void BatchProgress::show()
{
    m_shown = true;
    const Batch *batch = m_operations.batches.find(m_batch);
    setVisible(batch != nullptr && !batch->isFinished());
    //: Button beside the progress of a request for many: withdraws what has not been sent yet
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    //: Tooltip of the button "Cancel" beside the progress of a request for many
    const QString tip = tr("Cancel the requests that have not been sent yet");
    allow(*m_cancel, m_operations.batches.cancellable(m_batch) > 0, Reasons::allSent(), tip);
    //: Button beside the progress of a request for many: shows the outcome of each
    m_report->setText(tr("Report…"));
    m_report->setAccessibleName(m_report->text());
    //: For screen readers: progress bar of a request for many
    m_bar->setAccessibleName(tr("Progress"));
    if (batch == nullptr)
        return;
    m_text->setText(BatchReportTexts::title(*batch) + u" — "_s + BatchReportTexts::progress(*batch));
    m_bar->setMaximum(batch->total);
    m_bar->setValue(static_cast<int>(batch->finished.size()));
}

} // namespace tallylight::ui
