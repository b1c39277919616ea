#pragma once

#include "common/tableexport.h"
#include "common/translated.h"
#include "operations/operations.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QTableWidget;

namespace tallylight::ui {

class TypedNames;

/// The outcome of a request for many, one by one; follows the request while it is in progress. Can be saved
/// as CSV, JSON or plain text. Deletes itself when closed.
class BatchReportDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchReportDialog)

public:
    /// `settings`: how the user likes exports; must outlive it.
    BatchReportDialog(Operations &operations, const QUuid &batch, const QSettings &settings, QWidget *parent);

private:
    void build();
    void retranslate() override;
    void fill();
    void save();
    void tellSaved();

    Operations &m_operations;
    const QUuid m_batch;
    const QSettings &m_settings;
    QLabel *m_title;
    QLabel *m_progress;
    QTableWidget *m_table;
    QLabel *m_saved;
    TypedNames *m_names; ///< for the retry of what was stopped
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_save;
    QPushButton *m_close;
    Saved m_lastSaved;
};

} // namespace tallylight::ui
