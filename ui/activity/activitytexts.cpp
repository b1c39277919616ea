#include "activity/activitytexts.h"

#include "agora/recordingstate.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "connections/colleaguetexts.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/teamsync/heard.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString ActivityTexts::what(const Step &step)
{
    const auto kind = stepKindFrom(step.kind);
    const auto state = agora::stateFromWord(step.kind);
    const QString words = kind ? happened(*kind, step) : state ? entered(*state) : step.kind;
    return ColleagueTexts::by(words, step.args.value(byKey).toString());
}

QString ActivityTexts::happened(StepKind kind, const Step &step)
{
    switch (kind) {
    case StepKind::StopRequested:
        //: Activity list: what was done
        return tr("Stop requested");
    case StepKind::StopSent: {
        const int n = step.args["n"_L1].toInt(1);
        if (n > 1) {
            //: Activity list: the stop was sent again; %1 is a number, 2 or more
            return tr("Stop sent, attempt %1").arg(QLocale().toString(n));
        }
        //: Activity list: what was done
        return tr("Stop sent");
    }
    case StepKind::StopOutcome:
        //: Activity list: outcome of a request to stop
        return tr("Stop finished");
    case StepKind::PauseRequested:
        //: Activity list: what was done to a test run
        return tr("Pause requested");
    case StepKind::PauseSent:
        //: Activity list: what was done to a test run
        return tr("Pause sent");
    case StepKind::PauseOutcome:
        //: Activity list: outcome of a request to pause a test run
        return tr("Pause finished");
    case StepKind::ResumeRequested:
        //: Activity list: what was done to a test run
        return tr("Resume requested");
    case StepKind::ResumeSent:
        //: Activity list: what was done to a test run
        return tr("Resume sent");
    case StepKind::ResumeOutcome:
        //: Activity list: outcome of a request to resume a test run
        return tr("Resume finished");
    case StepKind::InterruptRequested:
        //: Activity list: what was done to a test run
        return tr("Interrupt requested");
    case StepKind::InterruptSent:
        //: Activity list: what was done to a test run
        return tr("Interrupt sent");
    case StepKind::InterruptOutcome:
        //: Activity list: outcome of a request to interrupt a test run
        return tr("Interrupt finished");
    case StepKind::Added:
        //: Activity list: a test run was added to the list
        return tr("Added to the list");
    case StepKind::Created:
        //: Activity list: a test run
        return tr("Created");
    case StepKind::Copied:
        //: Activity list: a test run was created as a copy
        return tr("Created as a copy");
    case StepKind::Forgotten:
        //: Activity list: a test run or a cloud recording
        return tr("Removed from the list");
    case StepKind::PutBack:
        //: Activity list: a test run or a cloud recording; its removal was undone
        return tr("Put back on the list");
    case StepKind::CreateSent:
        //: Activity list: the request to create a test run was sent
        return tr("Create request sent");
    case StepKind::CopySent:
        //: Activity list: the request to copy a test run was sent
        return tr("Copy request sent");
    case StepKind::CreateOutcome:
        //: Activity list: outcome of a request to create or copy a test run; its outcome is in the next
        //: column
        return tr("Creation finished");
    case StepKind::StartSent:
        //: Activity list: the start of a cloud recording was sent
        return tr("Start sent");
    case StepKind::SidGiven:
        //: Activity list: the user entered the ID of a cloud recording that was unknown
        return tr("Recording ID entered");
    case StepKind::UpdateSent:
        return updateSent(kindFrom(step.args["what"_L1].toString()));
    case StepKind::UpdateOutcome:
        //: Activity list: outcome of a request to change a running cloud recording
        return tr("Change finished");
    case StepKind::AutoStopSet:
        //: Activity list: the program will stop this recording automatically, by a rule
        return tr("Automatic stop set");
    case StepKind::AutoStopPutOff:
        //: Activity list: an automatic stop is postponed by this many minutes
        return tr("Automatic stop postponed by %Ln minute(s)", nullptr, step.args["minutes"_L1].toInt());
    case StepKind::AutoStopCalledOff:
        //: Activity list: there will be no automatic stop
        return tr("Automatic stop canceled");
    case StepKind::AutoStopDue:
        //: Activity list: the program requested the stop automatically, by a rule
        return tr("Automatic stop triggered");
    case StepKind::AutoStopEnded:
        //: Activity list: a rule has requested its stop, and will not request another
        return tr("Automatic stop no longer active");
    }
    return step.kind;
}

QString ActivityTexts::entered(agora::RecordingState state)
{
    if (state == agora::RecordingState::Acquired) {
        //: Activity list: a resource for a cloud recording was reserved
        return tr("Resource reserved");
    }
    if (state == agora::RecordingState::Adopted) {
        //: Activity list: a cloud recording was added by its IDs
        return tr("Added by its IDs");
    }
    if (state == agora::RecordingState::Discarded)
        return happened(StepKind::Forgotten, {});
    //: Activity list: a cloud recording has a new state, which is in the next column
    return tr("New state");
}

QString ActivityTexts::updateSent(std::optional<UpdateKind> kind)
{
    if (!kind) {
        //: Activity list: a setting of a running cloud recording was changed
        return tr("Change sent");
    }
    switch (*kind) {
    case UpdateKind::Subscription:
        //: Activity list: whose audio and video to record
        return tr("New subscriptions sent");
    case UpdateKind::Pause:
        //: Activity list: a web page recording will pause
        return tr("Pause sent");
    case UpdateKind::Resume:
        //: Activity list: a web page recording will resume
        return tr("Resume sent");
    case UpdateKind::RtmpTarget:
        //: Activity list: the address to which a web page recording is streamed
        return tr("New streaming address sent");
    case UpdateKind::Credentials:
        //: Activity list: new temporary keys for the storage of a cloud recording
        return tr("New storage keys sent");
    case UpdateKind::Layout:
        //: Activity list: the new video layout of a cloud recording was sent
        return tr("New layout sent");
    }
    return {};
}

QString ActivityTexts::which(const Step &step, const Stores &stores)
{
    const QStringList parts = step.subject.split(u'/');
    const QUuid first(parts.value(1));
    if (parts.first() == u"rec") {
        if (const RecordingEntry *entry = stores.recordings.find(first)) {
            //: Activity list: %1 is the name of a channel
            return tr("Cloud recording of “%1”").arg(RecordingTexts::title(*entry));
        }
        //: Activity list: a cloud recording that is no longer on the list
        return tr("Cloud recording");
    }
    if (parts.first() == u"run") {
        const QString id = step.subject.section(u'/', 2);
        const RunEntry *entry = stores.testRuns.find({first, id});
        //: Activity list: %1 is the name or ID of a test run
        return tr("Test run %1").arg(isolated(entry == nullptr ? id : entry->title()));
    }
    if (parts.first() == u"conn") {
        if (const QString name = stores.connections.nameOf(first); !name.isEmpty()) {
            //: Activity list: %1 is the name of a connection
            return tr("Connection %1").arg(isolated(name));
        }
        //: Activity list: a connection that is no longer on the list
        return tr("Connection");
    }
    return step.subject;
}

QString ActivityTexts::outcome(const Step &step)
{
    const QString word = step.args["outcome"_L1].toString();
    if (const auto stop = stopOutcomeFrom(word))
        return stopOutcome(*stop);
    if (const auto change = changeOutcomeFrom(word))
        return changeOutcome(*change);
    if (!word.isEmpty())
        return word;
    using enum agora::RecordingState;
    const auto state = agora::stateFromWord(step.kind);
    return state && state != Acquired && state != Adopted && state != Discarded
        ? RecordingTexts::state(*state)
        : QString();
}

QString ActivityTexts::stopOutcome(agora::StopOutcome outcome)
{
    switch (outcome) {
    case agora::StopOutcome::Stopped:
        //: Outcome of a stop, in a list
        return tr("Stopped");
    case agora::StopOutcome::StoppedNoFile:
        //: Outcome of a stop, in a list
        return tr("Stopped, no file");
    case agora::StopOutcome::StoppedUploadPending:
        //: Outcome of a stop, in a list
        return tr("Stopped, upload pending");
    case agora::StopOutcome::StoppedUploadUnverified:
        //: Outcome of a stop, in a list
        return tr("Stopped, upload unverified");
    case agora::StopOutcome::StoppedUploadNotReported:
        //: Outcome of a stop, in a list
        return tr("Stopped, upload not reported");
    case agora::StopOutcome::HadAlreadyEnded:
        //: Outcome of a stop, in a list: it has ended, by the stop or before it
        return tr("Ended", "outcome of a stop");
    case agora::StopOutcome::NotFound:
        //: Outcome of a stop, in a list
        return tr("Not found");
    case agora::StopOutcome::StillRecording:
        //: Outcome of a stop, in a list
        return tr("Still recording");
    case agora::StopOutcome::Refused:
        //: Outcome of a stop, in a list
        return tr("Refused by the service");
    case agora::StopOutcome::NotSent:
        //: Outcome of a stop, in a list
        return tr("Not sent, nothing changed");
    case agora::StopOutcome::Unconfirmed:
        //: Outcome of a stop, in a list
        return tr("Not confirmed yet");
    case agora::StopOutcome::Cancelled:
        //: Outcome of a request, in a list: the user withdrew it before it was sent
        return tr("Canceled, not sent");
    }
    return {};
}

QString ActivityTexts::changeOutcome(wallarm::ChangeOutcome outcome)
{
    switch (outcome) {
    case wallarm::ChangeOutcome::Done:
        //: Outcome of pausing, resuming or interrupting a test run, in a list
        return tr("Done");
    case wallarm::ChangeOutcome::NothingToDo:
        //: Outcome of pausing, resuming or interrupting a test run, in a list: it was already so
        return tr("Nothing to do");
    case wallarm::ChangeOutcome::Unchanged:
        //: Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect
        return tr("Unchanged");
    case wallarm::ChangeOutcome::Refused:
        return stopOutcome(agora::StopOutcome::Refused);
    case wallarm::ChangeOutcome::NotFound:
        return stopOutcome(agora::StopOutcome::NotFound);
    case wallarm::ChangeOutcome::NotSent:
        return stopOutcome(agora::StopOutcome::NotSent);
    case wallarm::ChangeOutcome::Unconfirmed:
        return stopOutcome(agora::StopOutcome::Unconfirmed);
    case wallarm::ChangeOutcome::Cancelled:
        return stopOutcome(agora::StopOutcome::Cancelled);
    }
    return {};
}

} // namespace tallylight::ui
