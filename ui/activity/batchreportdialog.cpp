#include "activity/batchreportdialog.h"

#include "activity/batchreport.h"
#include "common/announcement.h"
#include "common/errortext.h"
#include "common/plaintip.h"
#include "common/reasons.h"
#include "common/tableexport.h"
#include "connections/typednames.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

BatchReportDialog::BatchReportDialog(Operations &operations, const QUuid &batch, const QSettings &settings,
                                     QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_batch(batch)
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_saved(new QLabel(this))
    , m_names(new TypedNames(this))
    , m_cancel(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"batchReportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 460);
    build();
    connect(&operations.batches, &Batches::changed, this, [this](const QUuid &changed) {
        if (changed == m_batch)
            fill();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_operations.batches.cancel(m_batch); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_operations.batches.retry(m_batch);
        close(); // the new request has a report of its own
    });
    connect(m_save, &QPushButton::clicked, this, &BatchReportDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    m_close->setFocus();
}

void BatchReportDialog::build()
{
    m_title->setObjectName(u"batchReportTitle"_s);
    m_progress->setObjectName(u"batchReportProgress"_s);
    m_saved->setObjectName(u"batchReportSaved"_s);
    m_saved->setWordWrap(true);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->hide();
    m_table->setObjectName(u"batchReportTable"_s);
    m_cancel->setObjectName(u"batchReportCancel"_s);
    m_retry->setObjectName(u"batchReportRetry"_s);
    m_save->setObjectName(u"batchReportSave"_s);
    m_close->setObjectName(u"batchReportClose"_s);
    m_close->setDefault(true);
    m_names->guard(m_retry);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_title->setFont(bold);

    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_saved);
    column->addWidget(m_names);
    column->addLayout(buttons);
}

void BatchReportDialog::fill()
{
    const Batch *batch = m_operations.batches.find(m_batch);
    if (batch == nullptr)
        return;
    m_title->setText(BatchReportTexts::title(*batch));
    m_progress->setText(BatchReportTexts::progress(*batch));
    allow(*m_cancel, m_operations.batches.cancellable(m_batch) > 0, Reasons::allSent());
    m_cancel->setVisible(!batch->isFinished());
    const QList<Subject> open = m_operations.batches.unconfirmed(m_batch);
    m_retry->setVisible(batch->isFinished() && !open.isEmpty());
    const bool ends = batch->verb != BatchVerb::PauseRuns && batch->verb != BatchVerb::ResumeRuns;
    m_names->setConnections(m_operations.stores.connections,
                            batch->isFinished() && ends ? connectionsOf(m_operations.stores, open)
                                                        : QList<QUuid>());

    const QList<BatchLine> lines = BatchReportTexts::lines(*batch, m_operations.stores);
    const bool first = m_table->rowCount() == 0;
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BatchLine &line = lines.at(row);
        int place = 0;
        for (const QString &text :
             {line.name, isolated(line.id), line.connection, line.outcome, line.reason.simplified()}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainTip(text));
            m_table->setItem(row, place++, item);
        }
    }
    if (first) {
        m_table->resizeColumnsToContents();
        for (int place = 0; place < m_table->columnCount(); ++place)
            m_table->setColumnWidth(place, std::min(m_table->columnWidth(place), 340));
        m_table->horizontalHeader()->setStretchLastSection(true);
    }
}

void BatchReportDialog::save()
{
    askAndSave(
        this,
        {.name = u"tallylight-report"_s, .habit = exportHabit(m_settings), .more = {ExportFormat::Text}},
        [this] {
            const Batch *batch = m_operations.batches.find(m_batch);
            return batch == nullptr
                ? ExportTable{}
                : BatchReportTexts::table(BatchReportTexts::lines(*batch, m_operations.stores));
        },
        [this](const Saved &saved) {
            m_lastSaved = saved;
            m_saved->show();
            tellSaved();
            announce(m_saved->text(), saved.reason.isEmpty() ? Urgency::Polite : Urgency::Assertive);
        });
}

void BatchReportDialog::tellSaved()
{
    //: The report was saved; %1 is the file
    const QString done = tr("Saved as %1").arg(isolated(m_lastSaved.file));
    m_saved->setText(m_lastSaved.reason.isEmpty() ? done : m_lastSaved.problem());
}

void BatchReportDialog::retranslate()
{
    //: Title of the dialog with the outcome of a request for many
    setWindowTitle(tr("Report"));
    m_table->setColumnCount(static_cast<int>(BatchReportTexts::headings().size()));
    m_table->setHorizontalHeaderLabels(BatchReportTexts::headings());
    m_table->setAccessibleName(windowTitle());
    //: Button: withdraws what has not been sent yet
    m_cancel->setText(tr("Cancel unsent requests"));
    //: Button: repeats the request for those that are not confirmed
    m_retry->setText(tr("Retry unconfirmed"));
    //: Button; opens a dialog that asks for a file
    m_save->setText(tr("Save report…"));
    //: Button
    m_close->setText(tr("Close"));
    tellSaved();
    fill();
}

} // namespace tallylight::ui
