#include "cloudrecordings/recordingoutcometexts.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "connections/colleaguetexts.h"
#include "stores/recordingstore.h"

#include <algorithm>

namespace tallylight::ui {

using agora::StopOutcome;
using agora::UploadState;

QString RecordingOutcomeTexts::happened(StopOutcome outcome, const QString &channel)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::StoppedUploadPending:
    case StopOutcome::StoppedUploadUnverified:
    case StopOutcome::StoppedUploadNotReported:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The recording of “%1” has stopped.").arg(channel);
    case StopOutcome::StoppedNoFile:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The recording of “%1” has stopped. There is no file because nobody published in the "
                  "channel.")
            .arg(channel);
    case StopOutcome::HadAlreadyEnded:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The recording of “%1” has already ended.").arg(channel);
    case StopOutcome::NotFound:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("Nothing was stopped. The service found no recording of “%1” with these IDs. Check the App "
                  "ID, the resource ID, the recording ID, the UID, the mode and the connection. If something "
                  "is recording under other IDs, it is still billed.")
            .arg(channel);
    case StopOutcome::StillRecording:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The recording of “%1” is still active and billed. The service did not stop it.")
            .arg(channel);
    case StopOutcome::Refused:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The service refused the stop. The recording of “%1” continues.").arg(channel);
    case StopOutcome::NotSent:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The stop was not sent. Nothing changed for the recording of “%1”.").arg(channel);
    case StopOutcome::Cancelled:
        //: Outcome of a stop: the user canceled the request in time; %1 is the name of a channel
        return tr("The stop of the recording of “%1” was canceled before it was sent. Nothing changed.")
            .arg(channel);
    case StopOutcome::Unconfirmed:
        break;
    }
    //: Outcome of a stop; %1 is the name of a channel
    return tr("It is not known yet whether the recording of “%1” has stopped. Tallylight keeps checking.")
        .arg(channel);
}

QString RecordingOutcomeTexts::filesNote(StopOutcome outcome, std::optional<UploadState> upload)
{
    switch (outcome) {
    case StopOutcome::StoppedUploadPending:
        //: Added to "is stopped": the upload was not confirmed in time
        return tr("The upload was not confirmed in time. It normally finishes within 20 minutes but can take "
                  "more than 24 hours. Check your storage later.");
    case StopOutcome::StoppedUploadUnverified:
        //: Added to "is stopped": nothing is known about the upload
        return tr("Tallylight could not verify that all files are uploaded. The upload normally finishes "
                  "within 20 minutes but can take more than 24 hours. Check your storage later.");
    case StopOutcome::StoppedUploadNotReported:
        //: Added to "is stopped": nothing is known about the upload, which is usual
        return tr("A stop without waiting does not report the upload. The upload normally finishes within 20 "
                  "minutes but can take more than 24 hours.");
    case StopOutcome::Stopped:
        break;
    case StopOutcome::StoppedNoFile:
    case StopOutcome::HadAlreadyEnded:
    case StopOutcome::NotFound:
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::Unconfirmed:
    case StopOutcome::Cancelled:
        return {};
    }
    switch (upload.value_or(UploadState::NotReported)) {
    case UploadState::NotReported:
        //: Added to "is stopped"
        return tr("The service did not report on the upload. Check your storage later.");
    case UploadState::Uploaded:
        //: Added to "is stopped"
        return tr("All files are in your storage.");
    case UploadState::BackedUp:
        //: Added to "is stopped"
        return tr("Some files went to the backup cloud and will be forwarded to your storage automatically.");
    case UploadState::Unknown:
        //: Added to "is stopped"
        return tr("The service does not know whether all files are uploaded. Check your storage later.");
    case UploadState::Stranded:
        break;
    }
    //: Added to "is stopped"
    return tr("The files are only in the backup cloud, which deletes them after 72 hours. Check your storage "
              "soon.");
}

QString RecordingOutcomeTexts::reason(const StopRecordingReport &report)
{
    if (report.outcome == StopOutcome::StillRecording && report.because->kind == ErrorKind::NotFound) {
        //: Why a stop failed: 404, although a query of the same recording was answered
        return tr("Agora answered the stop with “not found”.");
    }
    return errorText(*report.because);
}

QString RecordingOutcomeTexts::stopped(const StopRecordingReport &report, const RecordingEntry &entry)
{
    QString text = happened(report.outcome, RecordingTexts::title(entry));
    if (report.outcome == StopOutcome::HadAlreadyEnded && entry.state == agora::RecordingState::StartFailed) {
        //: Outcome of a stop: the recording had never begun; %1 is the name of a channel
        text = tr("The recording of “%1” had not started. Nothing is recorded or billed.")
                   .arg(RecordingTexts::title(entry));
    }
    const QString share = ColleagueTexts::share(report.share);
    if (report.share.notAllowed) // by the team; the reason is not the service's
        return joined({text, share});
    text = joined({text, share});
    if (report.because && !agora::isOver(report.outcome) && report.outcome != StopOutcome::NotFound)
        text = joined({text, reason(report)});
    text = joined({text, filesNote(report.outcome, entry.upload)});
    if (!report.journalled) {
        //: Added to the outcome of a stop: the program's own record of it could not be written to disk
        text =
            joined({text, tr("This stop could not be saved to disk and would be forgotten after a crash.")});
    }
    return text;
}

QString RecordingOutcomeTexts::settled(const StopRecordingReport &report, const RecordingEntry &entry,
                                       const QString &time)
{
    const QString channel = RecordingTexts::title(entry);
    if (report.outcome == StopOutcome::StillRecording) {
        //: A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07
        return tr("The cloud recording of the channel %1 is still active and billed, %2. The service did not "
                  "stop it.")
            .arg(channel, time);
    }
    if (!agora::isOver(report.outcome) || entry.state == agora::RecordingState::StartFailed)
        return stopped(report, entry);
    if (report.outcome == StopOutcome::HadAlreadyEnded) {
        //: A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07
        return tr("The cloud recording of the channel %1 has ended after all, %2.").arg(channel, time);
    }
    //: A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07
    return joined({tr("The cloud recording of the channel %1 is stopped after all, %2.").arg(channel, time),
                   filesNote(report.outcome, entry.upload)});
}

QString RecordingOutcomeTexts::stoppedMany(const QList<StopRecordingReport> &reports)
{
    const auto over = std::count_if(reports.begin(), reports.end(), [](const StopRecordingReport &report) {
        return agora::isOver(report.outcome);
    });
    const auto unknown = std::count_if(reports.begin(), reports.end(), [](const StopRecordingReport &report) {
        return report.outcome == StopOutcome::Unconfirmed;
    });
    const auto missing = std::count_if(reports.begin(), reports.end(), [](const StopRecordingReport &report) {
        return report.outcome == StopOutcome::NotFound;
    });
    const auto running = reports.size() - over - unknown - missing;
    //: Outcome of a request to stop several
    QString text = tr("No cloud recording was stopped.");
    if (over > 0) {
        //: Outcome of a request to stop several
        text = tr("%Ln cloud recording(s) stopped.", nullptr, static_cast<int>(over));
    }
    if (running > 0) {
        //: Outcome of a request to stop several, after how many are stopped
        text = joined({text, tr("%Ln cloud recording(s) still active.", nullptr, static_cast<int>(running))});
    }
    if (missing > 0) {
        //: Outcome of a request to stop several, after how many are stopped
        text = joined({text, tr("%Ln not found under their IDs.", nullptr, static_cast<int>(missing))});
    }
    if (unknown > 0) {
        //: Outcome of a request to stop several, after how many are stopped
        text = joined({text, tr("%Ln stop(s) not confirmed yet.", nullptr, static_cast<int>(unknown))});
    }
    return joined({text, ColleagueTexts::shareOfAll(reports)});
}

Severity RecordingOutcomeTexts::severity(StopOutcome outcome)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::StoppedUploadNotReported:
        return Severity::Success;
    case StopOutcome::StoppedNoFile:
    case StopOutcome::StoppedUploadPending:
    case StopOutcome::StoppedUploadUnverified:
    case StopOutcome::HadAlreadyEnded:
        return Severity::Information;
    case StopOutcome::NotFound:
    case StopOutcome::Cancelled: // it is still billed
    case StopOutcome::Unconfirmed:
        return Severity::Warning;
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
        break;
    }
    return Severity::Trouble;
}

bool RecordingOutcomeTexts::canRetry(StopOutcome outcome)
{
    return !agora::isOver(outcome) && outcome != StopOutcome::Cancelled && outcome != StopOutcome::NotFound;
}

namespace {

QString because(const StartRecordingReport &report)
{
    return report.because ? errorText(*report.because) : QString();
}

} // namespace

QString RecordingOutcomeTexts::started(const StartRecordingReport &report, const RecordingEntry &entry)
{
    const QString channel = RecordingTexts::title(entry);
    switch (report.outcome) {
    case StartOutcome::Started:
        //: Outcome of a start; %1 is the name of a channel
        return tr("The service accepted the recording of “%1”. It is billed until it is stopped. The lamp "
                  "lights up once the service confirms that it is recording.")
            .arg(channel);
    case StartOutcome::Refused:
        //: Outcome of a start; %1 is the name of a channel
        return joined(
            {tr("The service refused to record channel “%1”. Nothing is recorded or billed.").arg(channel),
             because(report)});
    case StartOutcome::AlreadyRecorded:
        //: Outcome of a start; %1 is the name of a channel, %2 a UID
        return tr("Channel “%1” is already being recorded with UID %2. This request started nothing and is "
                  "not billed. Choose another UID to record it a second time, or add that recording by its "
                  "IDs.")
            .arg(channel, isolated(entry.task.uid));
    case StartOutcome::RunningNoSid:
        //: Outcome of a start; %1 is the name of a channel; "sid" stays
        return tr("Channel “%1” is already being recorded and billed, but the recording ID (sid) never "
                  "arrived. Find the sid in the names of the recorded files or in a webhook event, then add "
                  "the recording by its IDs.")
            .arg(channel);
    case StartOutcome::NotSent:
        //: Outcome of a start; %1 is the name of a channel
        return joined({tr("The start was not sent. Nothing is recorded from channel “%1”.").arg(channel),
                       because(report)});
    case StartOutcome::Unknown:
        break;
    }
    //: Outcome of a start; %1 is the name of a channel
    return joined({tr("It is not known whether channel “%1” is being recorded and billed. Check before you "
                      "start it again.")
                       .arg(channel),
                   because(report)});
}

Severity RecordingOutcomeTexts::severity(StartOutcome outcome)
{
    switch (outcome) {
    case StartOutcome::Started:
        return Severity::Success;
    case StartOutcome::Unknown:
    case StartOutcome::RunningNoSid:
        return Severity::Warning;
    case StartOutcome::Refused:
    case StartOutcome::AlreadyRecorded:
    case StartOutcome::NotSent:
        break;
    }
    return Severity::Trouble;
}

} // namespace tallylight::ui
