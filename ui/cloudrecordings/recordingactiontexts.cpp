#include "cloudrecordings/recordingactiontexts.h"

#include "connections/connectiontexts.h"

#include <QLocale>

namespace tallylight::ui {

using agora::RecordingAction;

QString RecordingActionTexts::whyNot(agora::Possible::Why why, const QString &connection)
{
    using Why = agora::Possible::Why;
    switch (why) {
    case Why::None:
        return {};
    case Why::Starting:
        //: Why an action for a cloud recording is disabled
        return tr("The recording is being started");
    case Why::NoSid:
        //: Why "Stop cloud recording" and "Query status" are disabled; "sid" stays
        return tr("Its recording ID (sid) is not known. Enter it first");
    case Why::HasSid:
        //: Why "Enter the recording ID (sid)…" is disabled
        return tr("Its recording ID is already known");
    case Why::ReservationAlive:
        //: Why "Start again with these settings" is disabled; the first start was not confirmed
        return tr("The first start can still take effect. Wait five minutes");
    case Why::NoSettings:
        //: Why "Start again with these settings" is disabled
        return tr("The settings it was started with are not known");
    case Why::MayRun:
        //: Why "Start again with these settings" and "Remove from the list" are disabled
        return tr("It may still be recording. Stop it first");
    case Why::Stopping:
        //: Why an action for a cloud recording is disabled
        return tr("The recording is being stopped");
    case Why::Ended:
        //: Why "Stop cloud recording" is disabled
        return tr("The recording has ended");
    case Why::ReadOnly:
        return ConnectionTexts::whyReadOnly(connection);
    case Why::OutOfReach:
        break;
    }
    //: Why "Stop cloud recording" is disabled: the service no longer accepts requests for it
    return tr("The service no longer accepts requests for this recording");
}

QString RecordingActionTexts::nOfM(RecordingAction action, int n, int m)
{
    const QString some = QLocale().toString(n);
    const QString all = QLocale().toString(m);
    switch (action) {
    case RecordingAction::Stop:
        //: Tooltip of "Stop cloud recording": %1 of the %2 selected cloud recordings
        return tr("%1 of the %2 selected cloud recordings can be stopped").arg(some, all);
    case RecordingAction::Query:
        //: Tooltip of "Query status": %1 of the %2 selected cloud recordings
        return tr("The status of %1 of the %2 selected cloud recordings can be queried").arg(some, all);
    case RecordingAction::TakeOff:
        //: Tooltip of "Remove from the list": %1 of the %2 selected cloud recordings
        return tr("%1 of the %2 selected cloud recordings can be removed from the list").arg(some, all);
    case RecordingAction::GiveSid:
    case RecordingAction::StartAgain:
        break; // for a single one only
    }
    return {};
}

} // namespace tallylight::ui
