#include "cloudrecordings/recordingtexts.h"

#include "agora/recordingstate.h"
#include "common/errortext.h"
#include "common/staletext.h"
#include "connections/colleaguetexts.h"
#include "stores/recordingstore.h"

#include <QLocale>

namespace tallylight::ui {

using agora::RecordingState;

namespace {

/// The service says that it is over, and a colleague's stop has left before.
bool isStoppedByColleague(const RecordingEntry &entry)
{
    return hasLeft(entry.colleaguesStop)
        && (entry.state == RecordingState::Stopped || entry.state == RecordingState::EndedByService);
}

} // namespace

QString RecordingTexts::mode(agora::Mode mode)
{
    switch (mode) {
    case agora::Mode::Individual:
    case agora::Mode::Raw:
        //: Recording mode: one file for each user
        return tr("Individual mode");
    case agora::Mode::Mix:
        //: Recording mode: all users in one file
        return tr("Composite (mix) mode");
    case agora::Mode::Web:
        break;
    }
    //: Recording mode: a web page is recorded
    return tr("Web page mode");
}

QString RecordingTexts::state(RecordingState state)
{
    switch (state) {
    case RecordingState::Draft:
        //: State of a cloud recording: nothing was sent yet
        return tr("Not started");
    case RecordingState::Acquiring:
        //: State of a cloud recording: a resource is being reserved for it
        return tr("Getting a resource…");
    case RecordingState::Acquired:
        //: State of a cloud recording: a resource is reserved for it
        return tr("Resource reserved");
    case RecordingState::Starting:
        //: State of a cloud recording
        return tr("Starting…");
    case RecordingState::StartUnknown:
        //: State of a cloud recording: the answer to the start was lost
        return tr("Start not confirmed");
    case RecordingState::RunningNoSid:
        //: State of a cloud recording: it is recording, but its recording ID is unknown
        return tr("Recording, ID unknown");
    case RecordingState::Confirming:
        //: State of a cloud recording: the service accepted the start; the program is checking whether it
        //: records
        return tr("Confirming the start…");
    case RecordingState::Adopted:
        //: State of a cloud recording that was added by its IDs and not queried yet
        return tr("Added, not checked yet");
    case RecordingState::Recording:
        //: State of a cloud recording
        return tr("Recording");
    case RecordingState::Paused:
        //: State of a cloud recording in web page mode
        return tr("Paused");
    case RecordingState::Verifying:
        //: State of a cloud recording: the service does not find it, which may pass
        return tr("Checking whether it ended…");
    case RecordingState::Stopping:
        //: State of a cloud recording
        return tr("Stopping…");
    case RecordingState::StopUnknown:
        //: State of a cloud recording: it is unknown whether the stop worked
        return tr("Stop not confirmed");
    case RecordingState::Stopped:
        //: State of a cloud recording
        return tr("Recording stopped");
    case RecordingState::StartFailed:
        //: State of a cloud recording
        return tr("Did not start");
    case RecordingState::EndedByService:
        //: State of a cloud recording: it ended without a request of this program
        return tr("Ended by itself");
    case RecordingState::Failed:
        //: State of a cloud recording: it ended because of an error
        return tr("Failed");
    case RecordingState::ApiExpired:
        //: State of a cloud recording: the service accepts no more requests for it
        return tr("No longer controllable");
    case RecordingState::NotFound:
        //: State of a cloud recording that was added by its IDs: the service does not know them
        return tr("Not found under these IDs");
    case RecordingState::Discarded:
        break;
    }
    //: State of a cloud recording: it was discarded before it was started
    return tr("Discarded");
}

QString RecordingTexts::state(const RecordingEntry &entry, qint64 nowMs)
{
    QString words = state(entry.state);
    if (entry.state == RecordingState::Recording && entry.serviceStatus == agora::startedNothingWritten) {
        //: State of a cloud recording: it runs, but no file exists yet
        words = tr("Started, nothing written yet");
    }
    const bool missed = entry.lastError && entry.lastError->kind == ErrorKind::NotFound;
    if (entry.state == RecordingState::Adopted && missed) {
        //: State of a cloud recording that was added by its IDs: the service does not find it, which may pass
        return tr("Not found yet, checking…");
    }
    if (isStoppedByColleague(entry))
        return ColleagueTexts::stopped(*entry.colleaguesStop, nowMs);
    const bool isUnderWay = agora::mayBeBilled(entry.state) && entry.state != RecordingState::ApiExpired;
    if (entry.colleaguesStop && isUnderWay)
        words = ColleagueTexts::stopping(*entry.colleaguesStop);
    return entry.stale ? staleText(words, entry.lastQueryMs, nowMs) : words;
}

QString RecordingTexts::upload(std::optional<agora::UploadState> upload)
{
    if (!upload) {
        //: In place of a value that is not known yet
        return tr("–");
    }
    switch (*upload) {
    case agora::UploadState::NotReported:
        //: Upload status: the service did not report it
        return tr("Not reported");
    case agora::UploadState::Uploaded:
        //: Upload status: all files are in the customer's storage
        return tr("Uploaded");
    case agora::UploadState::BackedUp:
        //: Upload status: some files are in the service's backup cloud and will be forwarded
        return tr("Uploaded, partly to the backup cloud");
    case agora::UploadState::Unknown:
        //: Upload status: the service itself does not know it
        return tr("Unknown");
    case agora::UploadState::Stranded:
        break;
    }
    //: Upload status: the files are in the service's backup cloud only
    return tr("Only in the backup cloud");
}

LampBadge RecordingTexts::badge(RecordingState state)
{
    if (state == RecordingState::Paused)
        return LampBadge::Paused;
    return state == RecordingState::RunningNoSid ? LampBadge::NoId : LampBadge::None;
}

QString RecordingTexts::recordingNow(int surely, int perhaps)
{
    const QLocale locale;
    if (perhaps == 0) {
        //: Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is
        //: how many are recording now
        return tr("Recording now (%1)").arg(locale.toString(surely));
    }
    //: Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how
    //: many are recording now, %2 of how many more this is not certain
    return tr("Recording now (%1, perhaps %2 more)").arg(locale.toString(surely), locale.toString(perhaps));
}

LampShape RecordingTexts::shape(RecordingState state)
{
    switch (agora::lamp(state)) {
    case agora::Lamp::Lit:
        return LampShape::Lit;
    case agora::Lamp::Hollow:
        return LampShape::Hollow;
    case agora::Lamp::Ring:
        return LampShape::Ring;
    case agora::Lamp::Dash:
        return LampShape::Dash;
    case agora::Lamp::Off:
        break;
    }
    return LampShape::Off;
}

QString RecordingTexts::title(const RecordingEntry &entry)
{
    //: In place of an unknown channel name
    return entry.task.cname.isEmpty() ? tr("–") : isolated(entry.task.cname);
}

QString RecordingTexts::explanation(const RecordingEntry &entry)
{
    if (entry.state == RecordingState::Adopted && !entry.owner.isEmpty()) {
        //: Tooltip for the state of a cloud recording that this program knows from a colleague's
        return tr("It came from a colleague. Its state is shown after the service's first response.");
    }
    return explanation(isStoppedByColleague(entry) ? RecordingState::Stopped : entry.state);
}

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
