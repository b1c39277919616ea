#include "cloudrecordings/updates/changemenu.h"

#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/updates/openlayout.h"
#include "cloudrecordings/updates/updatedialog.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "common/reasons.h"
#include "operations/operations.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ChangeMenu::ChangeMenu(Operations &operations, Messages &messages, QWidget *parent)
    : Translated(parent), m_operations(operations), m_messages(messages)
{
    setObjectName(u"changeRecordingMenu"_s);
    menuAction()->setObjectName(u"changeRecording"_s);
    setToolTipsVisible(true); // they say why something is disabled
    add(UpdateKind::Layout, u"changeLayout"_s);
    add(UpdateKind::Subscription, u"changeSubscription"_s);
    add(UpdateKind::RtmpTarget, u"changePushTarget"_s);
    add(UpdateKind::Credentials, u"renewCredentials"_s);
    addSeparator();
    add(UpdateKind::Pause, u"pauseRecording"_s);
    add(UpdateKind::Resume, u"resumeRecording"_s);
    connect(&operations.updates, &RecordingUpdates::finished, this, &ChangeMenu::tell);
    connect(&operations.updates, &RecordingUpdates::credentialsDue, this, &ChangeMenu::remind);
    retranslate();
    setRecordings({});
}

void ChangeMenu::add(UpdateKind kind, const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] {
        if (m_recordings.size() == 1)
            run(kind, m_recordings.first());
    });
    addAction(action);
    m_entries.insert(kind, action);
}

void ChangeMenu::setRecordings(const QList<QUuid> &recordings)
{
    m_recordings = recordings;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        //: Why a change cannot be made while several cloud recordings are selected
        QString why = tr("Select one cloud recording to change it.");
        if (recordings.size() == 1)
            why = obstacle(recordings.first(), entry.key());
        allow(*entry.value(), why.isEmpty(), why);
    }
    //: Why a menu is disabled
    allow(*menuAction(), !recordings.isEmpty(), tr("Select a cloud recording first."));
}

QString ChangeMenu::obstacle(const QUuid &recording, UpdateKind kind) const
{
    const QString code = m_operations.updates.whyNot(recording, kind);
    const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
    if (!code.isEmpty() || entry == nullptr)
        return UpdateTexts::whyNot(code, kind);
    if (kind == UpdateKind::Pause && entry->state == agora::RecordingState::Paused) {
        //: Why a cloud recording cannot be paused
        return tr("It is already paused.");
    }
    if (kind == UpdateKind::Resume && entry->state == agora::RecordingState::Recording) {
        //: Why a cloud recording cannot be resumed
        return tr("It is not paused.");
    }
    return {};
}

void ChangeMenu::run(UpdateKind kind, const QUuid &recording)
{
    switch (kind) {
    case UpdateKind::Layout:
        openLayout(m_operations, recording, parentWidget());
        break;
    case UpdateKind::Pause:
        pause(recording, true);
        break;
    case UpdateKind::Resume:
        pause(recording, false);
        break;
    case UpdateKind::Subscription:
    case UpdateKind::RtmpTarget:
    case UpdateKind::Credentials:
        (new UpdateDialog(m_operations, recording, kind, parentWidget()))->open();
        break;
    }
}

void ChangeMenu::pause(const QUuid &recording, bool paused)
{
    const Result<Done> begun = m_operations.updates.setPaused(recording, paused);
    if (!begun)
        m_messages.show([error = begun.error(), recording]() -> Message {
            return {.severity = Severity::Trouble,
                    .text = errorText(error),
                    .id = UpdateTexts::topicOf(UpdateKind::Pause, recording)};
        });
}

void ChangeMenu::tell(const UpdateReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr)
        return;
    m_messages.show([report, entry = *entry] { return UpdateTexts::message(report, entry); });
}

void ChangeMenu::remind(const QUuid &recording, qint64 expireMs)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
    if (entry == nullptr)
        return;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(expireMs);
    m_messages.show([this, recording, end, entry = *entry] {
        Message message;
        message.severity = Severity::Warning;
        message.id = topic(u"keysExpire"_s, recording);
        message.about << message.id;
        //: %1 is the name of a channel, %2 a date and time after which no file would reach the storage
        message.text = tr("The temporary storage keys for the recording of “%1” are valid only until %2. "
                          "Enter new ones.")
                           .arg(RecordingTexts::title(entry), QLocale().toString(end, QLocale::ShortFormat));
        //: Next step: opens the window for new storage keys
        message.actions << Message::Action{tr("Renew storage keys…"), u"messageRenewCredentials"_s,
                                           [this, recording] { run(UpdateKind::Credentials, recording); }};
        return message;
    });
}

void ChangeMenu::retranslate()
{
    //: Menu: what can be changed in a running cloud recording
    setTitle(tr("Change"));
    //: Action: opens the editor for the positions of the users in the video
    m_entries[UpdateKind::Layout]->setText(tr("Layout…"));
    //: Action: opens a window to choose whose audio and video is recorded
    m_entries[UpdateKind::Subscription]->setText(tr("Who is recorded…"));
    //: Action: opens a window for the address that a recorded web page is broadcast to
    m_entries[UpdateKind::RtmpTarget]->setText(tr("Push address…"));
    //: Action: opens a window for new keys of the cloud storage
    m_entries[UpdateKind::Credentials]->setText(tr("Renew storage keys…"));
    //: Action: a web page recording writes nothing until it is resumed
    m_entries[UpdateKind::Pause]->setText(tr("Pause"));
    //: Action: a paused web page recording writes again
    m_entries[UpdateKind::Resume]->setText(tr("Resume"));
    setRecordings(m_recordings);
}

} // namespace tallylight::ui
