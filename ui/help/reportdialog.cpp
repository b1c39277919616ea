#include "help/reportdialog.h"

#include "common/accesskeys.h"
#include "common/codebox.h"
#include "common/errortext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int reportLetters = 96;
constexpr int reportLines = 18;

} // namespace

ReportDialog::ReportDialog(const QString &report, QWidget *parent)
    : Translated(parent)
    , m_purpose(new QLabel(this))
    , m_report(codeBox(u"reportText"_s, this))
    , m_outcome(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_purpose->setObjectName(u"reportPurpose"_s);
    m_purpose->setWordWrap(true);
    m_report->setMinimumHeight(reportLines * m_report->fontMetrics().height());
    m_report->setPlainText(report);
    m_outcome->setObjectName(u"reportOutcome"_s);
    m_outcome->setWordWrap(true);
    m_copy->setObjectName(u"reportCopy"_s);
    m_save->setObjectName(u"reportSave"_s);
    m_close->setObjectName(u"reportClose"_s);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_purpose);
    column->addWidget(m_report, 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_report->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(reportLetters * fontMetrics().averageCharWidth(), sizeHint().height());
}

void ReportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, withoutAccessKey(m_save->text()).remove(u'…'));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"tallylight-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

void ReportDialog::save(const QString &file)
{
    m_saved = saveFile(file, m_report->toPlainText().toUtf8());
    showOutcome();
}

void ReportDialog::showOutcome()
{
    if (m_saved.file.isEmpty())
        return;
    m_outcome->setText(m_saved.reason.isEmpty()
                           //: The report about a problem was saved; %1 is the file
                           ? tr("The report was saved to %1.").arg(isolated(m_saved.file))
                           //: The report about a problem was not saved; %1 is the system's reason
                           : tr("The report was not saved: %1").arg(isolated(m_saved.reason)));
    m_outcome->setAccessibleName(m_outcome->text());
}

void ReportDialog::retranslate()
{
    //: Title of the dialog with what a report about a problem contains
    setWindowTitle(tr("Report a problem"));
    //: Above the text of the report
    m_purpose->setText(
        tr("This is everything that the report contains. Tallylight sends it to no one: copy or save it, "
           "and attach it to your ticket. Secrets are left out, and so are the names and IDs in your "
           "settings."));
    //: For screen readers: the text of the report
    m_report->setAccessibleName(tr("Content of the report"));
    //: Button: puts the report on the clipboard
    m_copy->setText(tr("&Copy"));
    //: Button: opens a dialog to choose a file
    m_save->setText(tr("&Save to file…"));
    //: Button
    m_close->setText(tr("Close"));
    showOutcome();
}

} // namespace tallylight::ui
