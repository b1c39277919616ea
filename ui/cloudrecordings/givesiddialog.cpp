#include "cloudrecordings/givesiddialog.h"

#include "agora/pastedids.h"
#include "cloudrecordings/pastedlist.h"
#include "cloudrecordings/pasteedit.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

GiveSidDialog::GiveSidDialog(Operations &operations, const QUuid &recording, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_recording(recording)
    , m_intro(new QLabel(this))
    , m_paste(new PasteEdit(this))
    , m_list(new PastedList(PastedList::Pick::One, u"giveSidFound"_s, this))
    , m_sidLabel(new QLabel(this))
    , m_sid(new IdEdit(this))
{
    setObjectName(u"giveSidDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_paste->setObjectName(u"giveSidPaste"_s);
    m_paste->setFixedHeight(90);
    m_sid->setObjectName(u"giveSid"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"giveSidOk"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"giveSidCancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addWidget(m_paste);
    column->addWidget(m_list);
    auto *form = new FormLayout;
    auto *holder = new QWidget(this);
    holder->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    m_hint = addRow(*form, m_sidLabel, m_sid, HelpTopic::AgoraIds);
    column->addWidget(holder);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(540);
    connect(m_paste, &PasteEdit::textChanged, this, &GiveSidDialog::read);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_sid->setText(m_list->current().sid); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_sid->setText(m_list->current().sid); });
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
    const QString text = m_paste->toPlainText();
    QList<agora::PastedIds> found =
        agora::ofChannel(agora::readPastedIds(text), entry == nullptr ? QString() : entry->task.cname);
    found.removeIf([](const agora::PastedIds &ids) { return ids.sid.isEmpty(); });
    m_list->setRecordings(found);
    m_sid->setText(found.size() == 1 ? found.first().sid : QString());
    if (found.size() > 1)
        m_trouble = Trouble::Several;
    else
        m_trouble = found.isEmpty() && !text.trimmed().isEmpty() ? Trouble::NotFound : Trouble::None;
    retranslate();
    m_hint->speak();
}

void GiveSidDialog::give()
{
    const QString sid = m_sid->id();
    m_trouble = sid.isEmpty() ? Trouble::Missing : Trouble::None;
    if (!sid.isEmpty()) {
        if (m_operations.recordings.giveSid(m_recording, sid))
            return accept();
        m_trouble = Trouble::Unusable;
    }
    retranslate();
    m_hint->focusField();
}

void GiveSidDialog::retranslate()
{
    //: Title of a window; "sid" stays
    setWindowTitle(tr("Enter the recording ID (sid)"));
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    const QString name = entry == nullptr ? QString() : RecordingTexts::title(*entry);
    if (entry != nullptr && entry->state == agora::RecordingState::StartUnknown) {
        //: At the top of the window, after a start that was not answered; %1 is the name of a channel
        m_intro->setText(tr("It is not known whether “%1” is being recorded. If it is, the names of the "
                            "newest files in your storage begin with its recording ID (sid), and every "
                            "webhook event contains it. Paste what you find.")
                             .arg(name));
    } else {
        //: At the top of the window; %1 is the name of a channel; "sid" stays
        m_intro->setText(
            tr("“%1” is being recorded and billed, but its recording ID (sid) never arrived. It cannot be "
               "stopped without the sid. The names of the newest files in your storage begin with the sid, "
               "and every webhook event contains it. Paste what you find.")
                .arg(name));
    }
    //: In the empty box for pasted text, and for screen readers
    m_paste->setAccessibleName(tr("Names of files, or a webhook event"));
    m_paste->setPlaceholderText(m_paste->accessibleName());
    //: Field; "sid" stays
    m_sidLabel->setText(tr("Recording ID (sid):"));
    m_sid->setAccessibleName(m_sidLabel->text());
    switch (m_trouble) {
    case Trouble::None:
        m_hint->setProblem(m_paste->cutNote());
        break;
    case Trouble::Missing:
        //: Under an empty field
        m_hint->setProblem(tr("Enter the recording ID, or paste text that contains it."));
        break;
    case Trouble::NotFound:
        //: Under the field for a recording ID, after something was pasted
        m_hint->setProblem(
            joined({tr("This text contains no recording of the channel."), m_paste->cutNote()}));
        break;
    case Trouble::Several:
        //: Under the field for a recording ID, after something was pasted; above it is a list
        m_hint->setAdvice(
            tr("This text contains several recordings of the channel. Choose the one that is running."));
        break;
    case Trouble::Unusable:
        //: Under the field for a recording ID
        m_hint->setProblem(tr("This cannot be its recording ID, or it belongs to another recording."));
        break;
    }
    //: Button: takes over the entered recording ID
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use this ID"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
