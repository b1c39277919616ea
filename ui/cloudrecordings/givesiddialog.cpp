#include "cloudrecordings/givesiddialog.h"

#include "agora/pastedids.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/fieldhint.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

GiveSidDialog::GiveSidDialog(Operations &operations, const QUuid &recording, QWidget *parent)
    : GrowingDialog(parent)
    , m_operations(operations)
    , m_recording(recording)
    , m_intro(new QLabel(this))
    , m_paste(new QPlainTextEdit(this))
    , m_sidLabel(new QLabel(this))
    , m_sid(new QLineEdit(this))
{
    setObjectName(u"giveSidDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_paste->setObjectName(u"giveSidPaste"_s);
    m_paste->setFixedHeight(90);
    m_paste->setTabChangesFocus(true);
    m_sid->setObjectName(u"giveSid"_s);
    m_sid->setLayoutDirection(Qt::LeftToRight);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"giveSidOk"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"giveSidCancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addWidget(m_paste);
    auto *form = new QFormLayout;
    auto *holder = new QWidget(this);
    holder->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    m_hint = addRow(*form, m_sidLabel, m_sid);
    column->addWidget(holder);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(540);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &GiveSidDialog::read);
    connect(m_sid, &QLineEdit::textChanged, this, [this] {
        m_trouble = Trouble::None;
        retranslate();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GiveSidDialog::give);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_paste->setFocus();
}

void GiveSidDialog::read()
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    const QString sid =
        agora::sidFromPaste(m_paste->toPlainText(), entry == nullptr ? QString() : entry->task.cname);
    if (!sid.isEmpty())
        m_sid->setText(sid);
    m_trouble =
        sid.isEmpty() && !m_paste->toPlainText().trimmed().isEmpty() ? Trouble::NotFound : Trouble::None;
    retranslate();
}

void GiveSidDialog::give()
{
    const QString sid = withoutSpaces(m_sid->text());
    m_trouble = sid.isEmpty() ? Trouble::Missing : Trouble::None;
    if (!sid.isEmpty()) {
        if (m_operations.recordings.giveSid(m_recording, sid))
            return accept();
        m_trouble = Trouble::Unusable;
    }
    retranslate();
    m_sid->setFocus();
}

void GiveSidDialog::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GiveSidDialog::retranslate()
{
    //: Title of a window; "sid" stays
    setWindowTitle(tr("Enter the recording ID (sid)"));
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    //: At the top of the window; %1 is the name of a channel; "sid" stays
    m_intro->setText(
        tr("%1 is being recorded and billed, but its recording ID (sid) never arrived, and without it "
           "nothing can stop it. The names of the newest files in your storage begin with the sid, and "
           "every webhook event has it. Paste what you find.")
            .arg(entry == nullptr ? QString() : RecordingTexts::title(*entry)));
    //: In the empty box for pasted text, and for screen readers
    m_paste->setAccessibleName(tr("Names of files, or a webhook event"));
    m_paste->setPlaceholderText(m_paste->accessibleName());
    //: Field; "sid" stays
    m_sidLabel->setText(tr("Recording ID (sid):"));
    m_sid->setAccessibleName(m_sidLabel->text());
    switch (m_trouble) {
    case Trouble::None:
        m_hint->setProblem({});
        break;
    case Trouble::Missing:
        //: Under an empty field
        m_hint->setProblem(tr("Enter the recording ID, or paste something that has it."));
        break;
    case Trouble::NotFound:
        //: Under the field for a recording ID, after something was pasted
        m_hint->setProblem(tr("This text names no recording of the channel, or several of them."));
        break;
    case Trouble::Unusable:
        //: Under the field for a recording ID
        m_hint->setProblem(tr("This cannot be its recording ID, or it belongs to another recording."));
        break;
    }
    //: Button: takes over the entered recording ID
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take over"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
