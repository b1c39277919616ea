#pragma once

#include "common/growingdialog.h"
#include "common/tableexport.h"
#include "common/translated.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tallylight::ui {

/// Shows exactly what a report about a problem contains, to be copied or saved. Nothing is sent. GUI thread.
class ReportDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)

public:
    ReportDialog(const QString &report, QWidget *parent);

Q_SIGNALS:
    void copyWanted(const QString &text);

private:
    void retranslate() override;
    void askForFile();
    void save(const QString &file);
    void showOutcome();

    QLabel *m_purpose;
    QPlainTextEdit *m_report;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    Saved m_saved; ///< without a file: nothing was saved
};

} // namespace tallylight::ui
