#include "cloudrecordings/recordingtexts.h"

namespace tallylight::ui {

using agora::RecordingState;

QString RecordingTexts::explanation(RecordingState state)
{
    switch (state) {
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
        //: Tooltip for the state of a cloud recording that was not started yet
        return tr("Nothing is recorded and nothing is billed yet.");
    case RecordingState::Starting:
    case RecordingState::Confirming:
        //: Tooltip for the state of a cloud recording
        return tr("The service is starting it. It is billed from now on.");
    case RecordingState::StartUnknown:
        //: Tooltip for the state of a cloud recording whose start was not answered
        return tr("The answer to the start was lost, so it may be recording and billed. Enter its recording "
                  "ID (sid), start it again after five minutes, or remove it from the list.");
    case RecordingState::RunningNoSid:
        //: Tooltip for the state of a cloud recording whose recording ID is unknown; "sid" stays
        return tr("It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the "
                  "names of the recorded files or in a webhook, and enter it.");
    case RecordingState::Adopted:
        //: Tooltip for the state of a cloud recording that was added by its IDs
        return tr(
            "It was started outside Tallylight. Its state is shown after the service's first response.");
    case RecordingState::Recording:
        //: Tooltip for the state of a cloud recording
        return tr("It is recording and billed until it is stopped.");
    case RecordingState::Paused:
        //: Tooltip for the state of a cloud recording
        return tr("Nothing is written while it is paused, but it is still billed.");
    case RecordingState::Verifying:
        //: Tooltip for the state of a cloud recording
        return tr("The service does not find it. This can resolve within 90 seconds. Tallylight keeps "
                  "checking until then.");
    case RecordingState::Stopping:
        //: Tooltip for the state of a cloud recording
        return tr("The stop was sent but is not confirmed yet.");
    case RecordingState::StopUnknown:
        //: Tooltip for the state of a cloud recording
        return tr("It is not known whether the stop worked. Tallylight keeps checking. Until it is "
                  "confirmed, the recording may be billed.");
    case RecordingState::Stopped:
        //: Tooltip for the state of a cloud recording
        return tr("It has ended and is no longer billed.");
    case RecordingState::StartFailed:
        //: Tooltip for the state of a cloud recording
        return tr("It did not start. Nothing is billed.");
    case RecordingState::EndedByService:
        //: Tooltip for the state of a cloud recording
        return tr("It ended without a request from here, for example because the channel was empty.");
    case RecordingState::Failed:
        //: Tooltip for the state of a cloud recording
        return tr("The service ended it because of an error. Check the files in your storage.");
    case RecordingState::ApiExpired:
        //: Tooltip for the state of a cloud recording
        return tr("The service no longer accepts requests for this recording. It ends when the channel is "
                  "empty or, in web page mode, when it reaches its maximum duration.");
    case RecordingState::NotFound:
        //: Tooltip for the state of a cloud recording that was added by its IDs
        return tr(
            "The service found no recording with these IDs. Check the App ID, the resource ID, the recording "
            "ID, the channel, the UID, the mode and the connection. If something is recording under other "
            "IDs, it is still billed. Tallylight checks again every few minutes.");
    case RecordingState::Discarded:
        break;
    }
    //: Tooltip for the state of a cloud recording
    return tr("It was discarded before it started.");
}

} // namespace tallylight::ui
