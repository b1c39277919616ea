// What UpdateTexts says before a change; the rest is in updatetexts.cpp.
#include "cloudrecordings/updates/updatetexts.h"

namespace tallylight::ui {

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
