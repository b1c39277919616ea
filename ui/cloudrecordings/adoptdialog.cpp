#include "cloudrecordings/adoptdialog.h"

#include "agora/pastedids.h"
#include "cloudrecordings/recordingfields.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QComboBox>
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

AdoptDialog::AdoptDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : GrowingDialog(parent)
    , m_operations(operations)
    , m_intro(new QLabel(this))
    , m_paste(new QPlainTextEdit(this))
    , m_pasteNote(new QLabel(this))
    , m_fields(new RecordingFields(this))
    , m_connection(m_fields->addConnections(operations.stores.connections, u"adoptConnection"_s))
    , m_appId(m_fields->addLine(RecordingField::AppId, u"adoptAppId"_s))
    , m_resourceId(m_fields->addLine(RecordingField::ResourceId, u"adoptResourceId"_s))
    , m_sid(m_fields->addLine(RecordingField::Sid, u"adoptSid"_s))
    , m_mode(new QComboBox(m_fields))
    , m_modeLabel(new QLabel(m_fields))
{
    setObjectName(u"adoptDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_paste->setObjectName(u"adoptPaste"_s);
    m_paste->setFixedHeight(64);
    m_paste->setTabChangesFocus(true);
    m_pasteNote->setObjectName(u"adoptPasteNote"_s);
    m_pasteNote->setWordWrap(true);
    m_mode->setObjectName(u"adoptMode"_s);
    for (const agora::Mode mode : {agora::Mode::Individual, agora::Mode::Mix, agora::Mode::Web})
        m_mode->addItem(QString(), static_cast<int>(mode));
    m_mode->setCurrentIndex(1);
    m_modeLabel->setBuddy(m_mode);
    m_fields->form().addRow(m_modeLabel, m_mode);
    m_channel = m_fields->addLine(RecordingField::Channel, u"adoptChannel"_s);
    m_uid = m_fields->addLine(RecordingField::Uid, u"adoptUid"_s);
    // Last, so that the keyboard reaches them after the fields.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"adoptAdd"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"adoptCancel"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_intro, m_paste, m_pasteNote, m_fields})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(520);

    m_connection->setCurrentIndex(qMax(0, m_connection->findData(connection)));
    proposeAppId();
    connect(m_connection, &QComboBox::currentIndexChanged, this, &AdoptDialog::proposeAppId);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &AdoptDialog::readPasted);
    for (QLineEdit *edit : {m_appId, m_resourceId, m_sid, m_channel, m_uid}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_checked)
                m_fields->refreshProblems(checkAdopt(form()));
        });
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::add);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

AdoptForm AdoptDialog::form() const
{
    AdoptForm form;
    form.connection = m_connection->currentData().toUuid();
    form.task.appId = withoutSpaces(m_appId->text());
    form.task.resourceId = withoutSpaces(m_resourceId->text());
    form.task.sid = withoutSpaces(m_sid->text());
    form.task.mode = static_cast<agora::Mode>(m_mode->currentData().toInt());
    form.task.cname = withoutInvisible(m_channel->text());
    form.task.uid = withoutSpaces(m_uid->text());
    return form;
}

void AdoptDialog::proposeAppId()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection->currentData().toUuid());
    if (entry != nullptr && !entry->connection.appId.isEmpty())
        m_appId->setText(entry->connection.appId);
}

void AdoptDialog::readPasted()
{
    const agora::PastedIds ids = agora::readPastedIds(m_paste->toPlainText());
    m_nothingFound = ids.isEmpty() && !m_paste->toPlainText().trimmed().isEmpty();
    m_channelGuessed = ids.cnameIsGuess && !ids.cname.isEmpty();
    const std::initializer_list<std::pair<QLineEdit *, QString>> found{
        {m_appId, ids.appId}, {m_resourceId, ids.resourceId}, {m_sid, ids.sid}, {m_channel, ids.cname},
        {m_uid, ids.uid},
    };
    for (const auto &[edit, text] : found) {
        if (!text.isEmpty())
            edit->setText(text);
    }
    if (ids.mode)
        m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(*ids.mode)));
    retranslate();
}

void AdoptDialog::add()
{
    m_checked = true;
    if (!m_fields->showProblems(checkAdopt(form())))
        return;
    const Result<QUuid> added = m_operations.recordings.adopt(form());
    if (added) {
        Q_EMIT adopted(*added);
        accept();
    } else if (!m_fields->showRefusal(added.error().field)) {
        m_pasteNote->setText(errorText(added.error()));
        m_pasteNote->show();
    }
}

void AdoptDialog::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AdoptDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Add recording by its IDs"));
    //: What the window "Add recording by its IDs" is for
    m_intro->setText(
        tr("Add a cloud recording that something else started, to watch and stop it here. Paste what you "
           "have: an "
           "answer of the service, the address of a call, a webhook event or the name of a recorded file."));
    //: For screen readers and as the hint in the empty box
    m_paste->setAccessibleName(tr("Paste text with the IDs"));
    m_paste->setPlaceholderText(m_paste->accessibleName());
    m_pasteNote->setVisible(m_nothingFound || m_channelGuessed);
    if (m_nothingFound) {
        //: Below the box for pasted text
        m_pasteNote->setText(tr("No ID was recognized in this text. Fill in the fields yourself."));
    } else if (m_channelGuessed) {
        //: Below the box for pasted text: in names of files special characters become hyphens
        m_pasteNote->setText(
            tr("The channel name was taken from the name of a file, where special characters are "
               "replaced. Check it."));
    }
    //: Field
    m_modeLabel->setText(tr("Recording mode:"));
    m_mode->setAccessibleName(m_modeLabel->text());
    for (int i = 0; i < m_mode->count(); ++i)
        m_mode->setItemText(i, RecordingTexts::mode(static_cast<agora::Mode>(m_mode->itemData(i).toInt())));
    //: Button: adds the recording to the list
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
