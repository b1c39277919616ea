#pragma once

#include "operations/operations.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tallylight::ui {

/// The outcome of an order for many, thing by thing; follows the order while it is under way. Saved as CSV,
/// JSON or plain text. Deletes itself when it is closed.
class BatchReportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchReportDialog)

public:
    BatchReportDialog(Operations &operations, const QUuid &batch, QWidget *parent);

private:
    void changeEvent(QEvent *event) override;
    void build();
    void retranslate();
    void fill();
    void save();

    Operations &m_operations;
    const QUuid m_batch;
    QLabel *m_title;
    QLabel *m_progress;
    QTableWidget *m_table;
    QLabel *m_saved;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace tallylight::ui
