#include "cloudrecordings/updates/updatetexts.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "stores/recordingstore.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::UpdateOutcome;

QString UpdateTexts::done(UpdateKind kind, const QString &channel)
{
    switch (kind) {
    case UpdateKind::Subscription:
        //: Outcome of a change; %1 is the name of a channel
        return tr("The recording of “%1” has the new subscription.").arg(channel);
    case UpdateKind::Pause:
        //: Outcome of a change; %1 is the name of a channel
        return tr("The recording of “%1” is paused. It is still billed.").arg(channel);
    case UpdateKind::Resume:
        //: Outcome of a change; %1 is the name of a channel
        return tr("The recording of “%1” was resumed.").arg(channel);
    case UpdateKind::RtmpTarget:
        //: Outcome of a change; %1 is the name of a channel
        return tr("The recording of “%1” is pushed to the new address.").arg(channel);
    case UpdateKind::Credentials:
        //: Outcome of a change; %1 is the name of a channel
        return tr("The recording of “%1” has the new storage keys.").arg(channel);
    case UpdateKind::Layout:
        break;
    }
    //: Outcome of a change; %1 is the name of a channel
    return tr("The recording of “%1” has the new layout.").arg(channel);
}

QString UpdateTexts::outcome(const UpdateReport &report, const RecordingEntry &entry)
{
    const QString channel = RecordingTexts::title(entry);
    QString text;
    switch (report.outcome) {
    case UpdateOutcome::Done:
        return done(report.kind, channel);
    case UpdateOutcome::Refused:
        //: Outcome of a change; %1 is the name of a channel
        text = tr("The service refused the change. The recording of “%1” continues as before.").arg(channel);
        break;
    case UpdateOutcome::Ended:
        //: Outcome of a change; %1 is the name of a channel
        return tr("Nothing was changed because the recording of “%1” has ended.").arg(channel);
    case UpdateOutcome::NotSent:
        //: Outcome of a change; %1 is the name of a channel
        text = tr("The change was not sent. The recording of “%1” continues as before.").arg(channel);
        break;
    case UpdateOutcome::Unconfirmed:
        //: Outcome of a change; %1 is the name of a channel
        text = tr("It is not known whether the change reached the recording of “%1”. It is safe to send it "
                  "again.")
                   .arg(channel);
        break;
    }
    return report.because ? joined({text, errorText(*report.because)}) : text;
}

Message UpdateTexts::message(const UpdateReport &report, const RecordingEntry &entry)
{
    const QString id = topicOf(report.kind, entry.uuid);
    Message message{.severity = severity(report.outcome),
                    .text = outcome(report, entry),
                    .details = report.because ? errorDetails(*report.because) : QString(),
                    .id = id,
                    .about = {id}};
    if (report.kind == UpdateKind::Credentials && report.outcome == UpdateOutcome::Done)
        message.settles << topic(u"keysExpire"_s, entry.uuid);
    return message;
}

QString UpdateTexts::topicOf(UpdateKind kind, const QUuid &recording)
{
    const UpdateKind one = kind == UpdateKind::Resume ? UpdateKind::Pause : kind;
    return topic(u"update%1"_s.arg(static_cast<int>(one)), recording);
}

Severity UpdateTexts::severity(UpdateOutcome outcome)
{
    switch (outcome) {
    case UpdateOutcome::Done:
        return Severity::Success;
    case UpdateOutcome::Ended:
        return Severity::Information;
    case UpdateOutcome::Unconfirmed:
        return Severity::Warning;
    case UpdateOutcome::Refused:
    case UpdateOutcome::NotSent:
        break;
    }
    return Severity::Trouble;
}

QString UpdateTexts::whyNot(const QString &code, UpdateKind kind)
{
    if (code.isEmpty())
        return {};
    if (code == "state"_L1) {
        //: Why a cloud recording cannot be changed
        return tr("Only an active recording with a known recording ID (sid) can be changed.");
    }
    if (code == "readOnly"_L1) {
        //: Why a cloud recording cannot be changed
        return tr("The connection of this recording is read-only.");
    }
    switch (kind) {
    case UpdateKind::Subscription:
        //: Why a setting of a cloud recording cannot be changed
        return tr("A web page recording has no subscription.");
    case UpdateKind::Pause:
    case UpdateKind::Resume:
        //: Why a cloud recording cannot be paused
        return tr("Only a web page recording can be paused.");
    case UpdateKind::RtmpTarget:
        //: Why a setting of a cloud recording cannot be changed
        return tr("Only a web page recording that was started with a push has an address to push to.");
    case UpdateKind::Credentials:
    case UpdateKind::Layout:
        break;
    }
    //: Why a setting of a cloud recording cannot be changed
    return tr("Only a composite recording has a layout.");
}

QString UpdateTexts::title(UpdateKind kind)
{
    switch (kind) {
    case UpdateKind::Subscription:
        //: Title of a window: whose audio and video is recorded
        return tr("Change who is recorded");
    case UpdateKind::RtmpTarget:
        //: Title of a window: where a recorded web page is broadcast to
        return tr("Change the push address");
    case UpdateKind::Credentials:
        //: Title of a window: keys of the cloud storage of a running recording
        return tr("Renew storage keys");
    case UpdateKind::Pause:
    case UpdateKind::Resume:
    case UpdateKind::Layout:
        break;
    }
    return {};
}

QString UpdateTexts::intro(UpdateKind kind, const QString &channel)
{
    switch (kind) {
    case UpdateKind::Subscription:
        //: Above the fields of a window; %1 is the name of a channel
        return tr("Choose whose audio and video in channel “%1” is recorded from now on. This replaces the "
                  "previous choice.")
            .arg(channel);
    case UpdateKind::RtmpTarget:
        //: Above the fields of a window; %1 is the name of a recording
        return tr("Choose where the recording “%1” is broadcast to from now on. The recording itself "
                  "continues.")
            .arg(channel);
    case UpdateKind::Credentials:
        //: Above the fields of a window; %1 is the name of a channel
        return tr("Enter new keys for the storage of the recording of “%1”. They are sent once and not "
                  "stored.")
            .arg(channel);
    case UpdateKind::Pause:
    case UpdateKind::Resume:
    case UpdateKind::Layout:
        break;
    }
    return {};
}

} // namespace tallylight::ui
