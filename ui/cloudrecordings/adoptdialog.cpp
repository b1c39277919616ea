#include "cloudrecordings/adoptdialog.h"

#include "cloudrecordings/pastedlist.h"
#include "cloudrecordings/pasteedit.h"
#include "cloudrecordings/recordingfields.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/announcement.h"
#include "common/errortext.h"
#include "common/idedit.h"
#include "common/plainlabel.h"
#include "operations/operations.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

AdoptDialog::AdoptDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_intro(new QLabel(this))
    , m_paste(new PasteEdit(this))
    , m_pasteNote(new QLabel(this))
    , m_list(new PastedList(PastedList::Pick::Ticked, u"adoptFound"_s, this))
    , m_fields(new RecordingFields(this))
    , m_connection(m_fields->addConnections(operations.stores.connections, u"adoptConnection"_s))
    , m_appId(m_fields->addLine(RecordingField::AppId, u"adoptAppId"_s))
    , m_resourceId(m_fields->addLine(RecordingField::ResourceId, u"adoptResourceId"_s))
    , m_sid(m_fields->addLine(RecordingField::Sid, u"adoptSid"_s))
    , m_mode(new QComboBox(m_fields))
    , m_modeLabel(new QLabel(m_fields))
    , m_modeNote(plainLabel(u"adoptModeNote"_s, m_fields))
{
    setObjectName(u"adoptDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_paste->setObjectName(u"adoptPaste"_s);
    m_paste->setFixedHeight(64);
    m_pasteNote->setObjectName(u"adoptPasteNote"_s);
    m_pasteNote->setWordWrap(true);
    m_mode->setObjectName(u"adoptMode"_s);
    m_mode->addItem(QString()); // to be found out
    for (const agora::Mode mode : {agora::Mode::Individual, agora::Mode::Mix, agora::Mode::Web})
        m_mode->addItem(QString(), static_cast<int>(mode));
    m_modeLabel->setBuddy(m_mode);
    m_fields->form().addRow(m_modeLabel, m_mode);
    m_fields->form().addRow(QString(), m_modeNote);
    m_channel = m_fields->addLine(RecordingField::Channel, u"adoptChannel"_s);
    m_uid = m_fields->addLine(RecordingField::Uid, u"adoptUid"_s);
    // Created last, so that Tab reaches them after the fields.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"adoptAdd"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"adoptCancel"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_intro, m_paste, m_pasteNote, m_list, m_fields})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(520);

    m_connection->setCurrentIndex(qMax(0, m_connection->findData(connection)));
    proposeAppId();
    connect(m_connection, &QComboBox::currentIndexChanged, this, &AdoptDialog::proposeAppId);
    connect(m_paste, &PasteEdit::textChanged, this, &AdoptDialog::readPasted);
    for (IdEdit *edit : {m_appId, m_resourceId, m_sid, m_channel, m_uid})
        connect(edit, &QLineEdit::textChanged, this, &AdoptDialog::takeEdit);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &AdoptDialog::takeEdit);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading)
            m_foundFor.clear(); // the user's choice stays
        takeEdit();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showIds(m_list->current());
        retranslate();
    });
    connect(m_list, &PastedList::ticksChanged, this, &AdoptDialog::retranslate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::onAdd);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AdoptDialog::paste(const QString &text)
{
    m_paste->setPlainText(text.left(agora::longestPaste));
}

QUuid AdoptDialog::connection() const
{
    return m_connection->currentData().toUuid();
}

agora::PastedIds AdoptDialog::ids() const
{
    std::optional<agora::Mode> mode;
    if (m_mode->currentData().isValid())
        mode = static_cast<agora::Mode>(m_mode->currentData().toInt());
    if (mode && m_told && agora::kindOf(*m_told) == mode)
        mode = m_told;
    return {.appId = m_appId->id(),
            .resourceId = m_resourceId->id(),
            .sid = m_sid->id(),
            .cname = m_channel->id(),
            .cnameIsGuess = m_list->current().cnameIsGuess,
            .uid = m_uid->id(),
            .mode = mode};
}

QString AdoptDialog::appIdOf(const agora::PastedIds &ids) const
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(connection());
    const bool usual = entry != nullptr && ids.appId.isEmpty() && m_list->isChoice();
    return usual ? entry->connection.appId : ids.appId;
}

AdoptForm AdoptDialog::formOf(const agora::PastedIds &ids) const
{
    return {.connection = connection(),
            .task = {.appId = appIdOf(ids),
                     .cname = ids.cname,
                     .uid = ids.uid,
                     .resourceId = ids.resourceId,
                     .sid = ids.sid,
                     .mode = modeOf(ids).value_or(agora::Mode::Web)}}; // allows the longest names
}

void AdoptDialog::proposeAppId()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(connection());
    if (entry != nullptr && !entry->connection.appId.isEmpty())
        m_appId->setText(entry->connection.appId);
}

void AdoptDialog::readPasted()
{
    const QList<agora::PastedIds> found = agora::readPastedIds(m_paste->toPlainText());
    m_nothingFound = found.isEmpty() && !m_paste->toPlainText().trimmed().isEmpty();
    m_noneTicked = false;
    m_adding = false;
    m_list->setRecordings(found);
    if (!found.isEmpty())
        showIds(found.first());
    retranslate();
}

/// What a text does not contain stays as it is; in a list, each row has its own.
void AdoptDialog::showIds(const agora::PastedIds &ids)
{
    m_loading = true;
    m_channelGuessed = ids.cnameIsGuess;
    const std::pair<IdEdit *, QString> fields[] = {
        {m_appId, ids.appId}, {m_resourceId, ids.resourceId}, {m_sid, ids.sid}, {m_channel, ids.cname},
        {m_uid, ids.uid},
    };
    for (const auto &[edit, text] : fields) {
        if (!text.isEmpty() || (m_list->isChoice() && edit != m_appId))
            edit->setText(text);
    }
    if (m_list->isChoice() && ids.appId.isEmpty())
        proposeAppId();
    showMode(ids.mode);
    m_foundFor.clear();
    m_loading = false;
    const agora::PastedIds now = this->ids();
    if (!modeOf(now) && checkAdopt(formOf(now)).isEmpty())
        lookForMode(now);
}

void AdoptDialog::showMode(std::optional<agora::Mode> mode)
{
    m_told = mode;
    m_mode->setCurrentIndex(mode ? m_mode->findData(static_cast<int>(agora::kindOf(*mode))) : 0);
}

void AdoptDialog::takeEdit()
{
    if (m_loading)
        return;
    m_adding = false;
    if (!m_foundFor.isEmpty() && m_foundFor != keyOf(ids())) { // found for another recording
        m_foundFor.clear();
        m_loading = true;
        showMode({});
        m_loading = false;
    }
    m_list->setCurrent(ids());
    if (m_checked)
        m_fields->refreshProblems(checkAdopt(formOf(ids())));
    retranslate();
}

QString AdoptDialog::keyOf(const agora::PastedIds &ids) const
{
    return QStringList{connection().toString(), appIdOf(ids), ids.resourceId, ids.sid, ids.cname, ids.uid}
        .join(u'\n');
}

bool AdoptDialog::isAsking(const agora::PastedIds &ids) const
{
    const auto finding = m_findings.constFind(keyOf(ids));
    return finding != m_findings.cend() && !*finding;
}

std::optional<agora::Mode> AdoptDialog::modeOf(const agora::PastedIds &ids) const
{
    const bool isOneWord = ids.mode && ids.mode != agora::Mode::Individual;
    if (isOneWord)
        return ids.mode;
    const std::optional<ModeFinding> finding = m_findings.value(keyOf(ids));
    if (!finding)
        return {};
    // A mode that the user chose applies even if no query confirms it: the recording will show whether it
    // works.
    return finding->kind == ModeFinding::Kind::Found ? finding->mode : ids.mode;
}

void AdoptDialog::lookForMode(const agora::PastedIds &ids)
{
    const QString key = keyOf(ids);
    if (m_findings.contains(key) && !m_findings.value(key))
        return;
    m_findings.insert(key, std::nullopt);
    QList<agora::Mode> modes(agora::allModes.begin(), agora::allModes.end());
    if (ids.mode == agora::Mode::Individual) // one mode to a person, two words to the service
        modes = {agora::Mode::Individual, agora::Mode::Raw};
    m_operations.recordings.findMode(formOf(ids), modes, this,
                                     [this, key](const ModeFinding &finding) { takeFinding(key, finding); });
    retranslate();
}

void AdoptDialog::takeFinding(const QString &key, const ModeFinding &finding)
{
    m_findings.insert(key, finding);
    if (finding.kind == ModeFinding::Kind::Found && key == keyOf(ids()) && modeOf(ids()) == finding.mode) {
        m_loading = true;
        showMode(finding.mode);
        m_foundFor = key;
        m_loading = false;
        m_list->setCurrent(ids());
    }
    retranslate();
    if (m_adding)
        add();
}

AdoptDialog::Added AdoptDialog::addOne(const agora::PastedIds &ids)
{
    const AdoptForm form = formOf(ids);
    if (!m_fields->showProblems(checkAdopt(form)))
        return Added::No;
    if (!modeOf(ids)) {
        if (m_findings.value(keyOf(ids))) // it was queried, and not found
            return Added::No;
        lookForMode(ids);
        return isAsking(ids) ? Added::Later : addOne(ids);
    }
    const Result<QUuid> added = m_operations.recordings.adopt(form);
    if (added) {
        Q_EMIT adopted(*added);
    } else if (!m_fields->showRefusal(added.error().field)) {
        m_pasteNote->setText(errorText(added.error()));
        m_pasteNote->show();
        announce(m_pasteNote->text(), Urgency::Assertive);
    }
    return added ? Added::Yes : Added::No;
}

/// What was not found before may have been corrected meanwhile, or the service may answer again.
void AdoptDialog::onAdd()
{
    m_findings.removeIf([](const std::pair<const QString &, std::optional<ModeFinding> &> &each) {
        return each.second && each.second->kind != ModeFinding::Kind::Found;
    });
    add();
}

void AdoptDialog::add()
{
    m_checked = true;
    m_adding = false;
    if (!m_list->isChoice()) {
        const Added added = addOne(ids());
        m_adding = added == Added::Later;
        if (added == Added::Yes)
            accept();
        return;
    }
    const QList<int> rows = m_list->ticked();
    m_noneTicked = rows.isEmpty();
    for (const int row : rows) {
        m_list->setCurrentRow(row); // so that a problem is shown at its own fields
        const Added added = addOne(m_list->current());
        m_adding = added == Added::Later;
        if (added != Added::Yes)
            return retranslate();
        m_list->untick(row); // not added twice, when a later one has to be corrected
    }
    if (m_noneTicked)
        retranslate();
    else
        accept();
}

void AdoptDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Add running recording"));
    //: What the window "Add running recording" is for
    m_intro->setText(
        tr("Watch and stop a cloud recording that was started elsewhere. Paste anything that contains its "
           "IDs: a response, a URL, a webhook event or the name of a recorded file."));
    //: For screen readers and as the hint in the empty box
    m_paste->setAccessibleName(tr("Paste text with the IDs"));
    m_paste->setPlaceholderText(m_paste->accessibleName());
    const QString cut = m_paste->cutNote();
    const QString saidBefore = m_pasteNote->text();
    m_pasteNote->setVisible(m_nothingFound || m_channelGuessed || m_list->isChoice() || !cut.isEmpty());
    m_pasteNote->clear();
    if (m_nothingFound) {
        //: Below the box for pasted text
        m_pasteNote->setText(tr("No IDs were found in this text. Fill in the fields yourself."));
    } else if (m_noneTicked) {
        //: Above a list of cloud recordings with check boxes, when none of them was checked
        m_pasteNote->setText(tr("Check the boxes of the recordings that you want to add."));
    } else if (m_channelGuessed) {
        //: Below the box for pasted text: in names of files of web page recordings special characters become
        //: hyphens
        m_pasteNote->setText(tr("The channel name was taken from a file name. In web page mode, file names "
                                "replace special characters. Check the name."));
    } else if (m_list->isChoice()) {
        //: Above a list of cloud recordings with check boxes; below it are the fields of the selected one
        m_pasteNote->setText(
            tr("%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.",
               nullptr, m_list->count()));
    }
    m_pasteNote->setText(joined({m_pasteNote->text(), cut}));
    if (m_pasteNote->text() != saidBefore)
        announce(m_pasteNote->text());
    //: Field
    m_modeLabel->setText(tr("Recording mode:"));
    m_mode->setAccessibleName(m_modeLabel->text());
    //: Choice of a recording mode: the program finds out which one it is
    m_mode->setItemText(0, tr("Detect automatically"));
    const QString note = modeNote();
    if (note != m_modeNote->text())
        announce(note);
    m_modeNote->setText(note);
    m_modeNote->setVisible(!note.isEmpty());
    for (int i = 1; i < m_mode->count(); ++i)
        m_mode->setItemText(i, RecordingTexts::mode(static_cast<agora::Mode>(m_mode->itemData(i).toInt())));
    //: Button: adds the recording to the list
    const QString one = tr("Add");
    const int ticked = static_cast<int>(m_list->ticked().size());
    //: Button: adds the checked recordings to the list
    const QString several = tr("Add %Ln recording(s)", nullptr, ticked);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_list->isChoice() && ticked > 0 ? several : one);
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

QString AdoptDialog::modeNote() const
{
    if (isAsking(ids())) {
        //: Below the recording mode, while the program finds it out
        return tr("Asking the service which mode it was started in…");
    }
    const std::optional<ModeFinding> finding = m_findings.value(keyOf(ids()));
    if (!finding)
        return {};
    switch (finding->kind) {
    case ModeFinding::Kind::Found:
        if (modeOf(ids()) != finding->mode)
            return {}; // the user chose another one
        //: Below the recording mode, after the program has found it out
        return tr("The service found the recording in this mode.");
    case ModeFinding::Kind::NotFound:
        //: Below the recording mode, after the program has asked in each one
        return tr("The service found no recording with these IDs in any mode. It may have ended, or an ID, "
                  "the App ID or the connection is wrong.");
    case ModeFinding::Kind::Unclear:
        break;
    }
    //: Below the recording mode, after the program could not find it out; %1 is a sentence that says why
    return tr("The mode could not be detected. %1 Choose it yourself, or try again.")
        .arg(finding->because ? errorText(*finding->because) : QString());
}

} // namespace tallylight::ui
