#include "common/notedialog.h"

#include "common/accesskeys.h"
#include "common/formlayout.h"
#include "common/plainlabel.h"
#include "operations/notes.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QLineEdit *noteLine(const QString &name, const QString &text, qsizetype most, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(name);
    line->setMaxLength(static_cast<int>(most));
    return line;
}

} // namespace

NoteDialog::NoteDialog(const NoteStore &store, Notes &notes, const Subject &subject, const QString &name,
                       QWidget *parent)
    : Translated(parent)
    , m_name(name)
    , m_about(plainLabel(u"noteAbout"_s, this))
    , m_ticketLabel(new QLabel(this))
    , m_ticket(noteLine(u"noteTicket"_s, store.of(subject).ticket, Notes::longestTicket, this))
    , m_textLabel(new QLabel(this))
    , m_text(noteLine(u"noteText"_s, store.of(subject).text, Notes::longestText, this))
    , m_local(plainLabel(u"noteLocal"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"noteSave"_s);
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"noteCancel"_s);
    m_ticketLabel->setBuddy(m_ticket);
    m_textLabel->setBuddy(m_text);
    auto *form = new FormLayout;
    form->addRow(m_ticketLabel, m_ticket);
    form->addRow(m_textLabel, m_text);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_local);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(480);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this, &notes, subject] {
        notes.set(subject, {.ticket = m_ticket->text(), .text = m_text->text()});
        accept();
    });
    retranslate();
    m_ticket->setFocus();
}

void NoteDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Note and ticket"));
    m_about->setText(m_name);
    //: Field: for example the number of an issue in a tracker
    m_ticketLabel->setText(tr("&Ticket:"));
    //: Field: what the user wants to remember about a test run or cloud recording
    m_textLabel->setText(tr("&Note:"));
    for (const auto &[label, line] : {std::pair(m_ticketLabel, m_ticket), std::pair(m_textLabel, m_text)})
        line->setAccessibleName(withoutAccessKey(label->text()));
    //: Below the fields for a note and a ticket number
    m_local->setText(tr("Both stay on this computer, in Tallylight's own records, and in what you export. Do "
                        "not enter passwords or tokens."));
    //: Button
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
