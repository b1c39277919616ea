#include "cloudrecordings/updates/updatedialog.h"

#include "agora/words.h"
#include "cloudrecordings/fields/startcheck.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/fields/storagefields.h"
#include "cloudrecordings/fields/uidsedit.h"
#include "cloudrecordings/layout/requestview.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/announcement.h"
#include "common/collapsiblesection.h"
#include "common/errortext.h"
#include "common/formlayout.h"
#include "common/secretedit.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

enum Streams { AudioOnly, VideoOnly, Both };

QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A medium without a list would not be recorded at all (agora/README trap 16), so "all" must be sent.
agora::UidList saidInFull(const std::optional<agora::UidList> &list)
{
    return list.value_or(agora::UidList{agora::UidList::Kind::Allow, {agora::words::allStreams}});
}

} // namespace

UpdateDialog::UpdateDialog(Operations &operations, const QUuid &recording, UpdateKind kind, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_recording(recording)
    , m_kind(kind)
    , m_intro(sentence(u"updateIntro"_s, this))
    , m_rows(new StartRows(this))
{
    setObjectName(u"updateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (const RecordingEntry *entry = operations.stores.recordings.find(recording)) {
        if (kind == UpdateKind::Subscription)
            buildSubscription(*form, *entry);
        else if (kind == UpdateKind::RtmpTarget)
            buildTarget(*form);
        else
            buildCredentials(*form, *entry);
    }
    m_fold = new CollapsibleSection(u"updateRequestFold"_s, this);
    m_request = new RequestView(m_fold->content());
    m_request->setMinimumHeight(220);
    m_fold->form().addRow(m_request);
    m_refusal = sentence(u"updateRefusal"_s, this);
    m_refusal->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"updateSend"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"updateCancel"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_fold);
    column->addWidget(m_refusal);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(600);
    m_rows->forgetTouches();
    connect(m_rows, &StartRows::edited, this, &UpdateDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &UpdateDialog::send);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    check();
}

void UpdateDialog::buildSubscription(QFormLayout &form, const RecordingEntry &entry)
{
    const agora::ToldSettings wire = entry.toldSettings();
    const auto config = wire.start ? wire.start->recording : std::nullopt;
    const int streams = config ? config->streamTypes.value_or(Both) : Both;
    const auto now = wire.pendingSubscription ? wire.pendingSubscription : wire.subscription;
    if (streams != VideoOnly) {
        m_audio = new UidsEdit(u"updateAudioUids"_s, this);
        m_rows->add(form, StartField::AudioUids, m_audio);
        m_audio->setList(now ? now->audio : std::nullopt);
    }
    if (streams != AudioOnly) {
        m_video = new UidsEdit(u"updateVideoUids"_s, this);
        m_rows->add(form, StartField::VideoUids, m_video);
        m_video->setList(now ? now->video : std::nullopt);
    }
}

void UpdateDialog::buildTarget(QFormLayout &form)
{
    m_target = new SecretEdit(this);
    m_target->setObjectName(u"updatePushAddress"_s);
    m_rows->add(form, StartField::PushAddress, m_target);
}

void UpdateDialog::buildCredentials(QFormLayout &form, const RecordingEntry &entry)
{
    m_storage = new StorageFields(*m_rows, form, m_operations.clock.nowMs(), this);
    const auto start = entry.toldSettings().start;
    if (!start)
        return;
    agora::StorageConfig storage = start->storage;
    storage.stsExpiration.reset(); // from the keys that are being replaced
    m_storage->load(storage);
    // The recording stays in its storage: these are sent again, not changed.
    for (const auto &name : {u"storageVendor"_s, u"storageRegion"_s, u"storageEndpoint"_s, u"storageBucket"_s,
                             u"storagePrefix"_s, u"storageEncryption"_s, u"storageTag"_s})
        findChild<QWidget *>(name)->setEnabled(false);
}

agora::Subscription UpdateDialog::subscription() const
{
    agora::Subscription result;
    if (m_audio != nullptr)
        result.audio = saidInFull(m_audio->list());
    if (m_video != nullptr)
        result.video = saidInFull(m_video->list());
    return result;
}

UpdateOrder UpdateDialog::order() const
{
    agora::UpdateRequest request;
    if (m_kind == UpdateKind::Subscription)
        request.subscription = subscription();
    else if (m_target != nullptr)
        request.rtmpUrl = plainForm(m_target->text());
    else if (m_storage != nullptr)
        request.storage = m_storage->config();
    return {m_kind, request};
}

StartFindings UpdateDialog::findings() const
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    if (entry == nullptr)
        return {};
    StartFindings found;
    for (const agora::Issue &issue : m_operations.updates.findings(m_recording, order())) {
        const auto place = placeOf(issue, entry->task.mode);
        if (place && !found.contains(place->first))
            found.insert(place->first, {place->second, issue.severity == agora::Severity::Warning});
    }
    return found;
}

void UpdateDialog::check()
{
    m_rows->show(findings());
    const QString preview = m_operations.updates.requestPreview(m_recording, order());
    m_request->setBody(QJsonDocument::fromJson(preview.toUtf8()).object());
    m_refusal->hide();
}

Result<Done> UpdateDialog::begin() const
{
    if (m_kind == UpdateKind::Subscription)
        return m_operations.updates.subscribe(m_recording, subscription());
    if (m_target != nullptr)
        return m_operations.updates.setRtmpTarget(m_recording, plainForm(m_target->text()));
    return m_operations.updates.renewCredentials(
        m_recording, m_storage == nullptr ? agora::StorageConfig() : m_storage->config());
}

void UpdateDialog::send()
{
    m_rows->touchAll();
    check();
    const StartFindings found = findings();
    if (m_rows->hasError(found)) {
        m_rows->focusFirstError(found);
        return;
    }
    const Result<Done> begun = begin();
    if (begun) {
        accept();
        return;
    }
    const QString why = UpdateTexts::whyNot(m_operations.updates.whyNot(m_recording, m_kind), m_kind);
    m_refusal->setText(why.isEmpty() ? errorText(begun.error()) : why);
    announce(m_refusal->text(), Urgency::Assertive);
    m_refusal->show();
}

void UpdateDialog::retranslate()
{
    setWindowTitle(UpdateTexts::title(m_kind));
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    m_intro->setText(
        UpdateTexts::intro(m_kind, entry == nullptr ? QString() : RecordingTexts::title(*entry)));
    m_rows->retranslate();
    if (m_storage != nullptr)
        m_storage->retranslate();
    //: Heading: the text that is sent to the service
    m_fold->setTitle(tr("Request"));
    //: Beside the heading "Request"
    m_fold->setSummary(tr("what is sent, with secrets masked"));
    //: Above the text of a request to the service
    m_request->setIntro(tr("This is what will be sent. Secrets are masked only here."));
    //: Button: sends a change of a running recording to the service
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Send change"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
