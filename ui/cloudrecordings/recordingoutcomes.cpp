#include "cloudrecordings/recordingoutcomes.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "stores/recordingstore.h"

#include <algorithm>

namespace tallylight::ui {

using agora::StopOutcome;
using agora::UploadState;

QString RecordingOutcomes::happened(StopOutcome outcome, const QString &channel)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::StoppedUploadPending:
    case StopOutcome::StoppedUploadUnverified:
    case StopOutcome::StoppedUploadNotReported:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The cloud recording of the channel %1 is stopped.").arg(channel);
    case StopOutcome::StoppedNoFile:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The cloud recording of the channel %1 is stopped. There is no file, because nobody "
                  "published in "
                  "the channel.")
            .arg(channel);
    case StopOutcome::HadAlreadyEnded:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The cloud recording of the channel %1 has already ended.").arg(channel);
    case StopOutcome::NotFound:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("Nothing was stopped: the service knows no recording of the channel %1 under these IDs. "
                  "Check "
                  "the App ID, the resource ID, the recording ID, the UID, the mode and the connection. If "
                  "something records under other IDs, it is still billed.")
            .arg(channel);
    case StopOutcome::StillRecording:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The cloud recording of the channel %1 is still active and billed: the service did not "
                  "stop it.")
            .arg(channel);
    case StopOutcome::Refused:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The service refused the stop. The cloud recording of the channel %1 goes on.")
            .arg(channel);
    case StopOutcome::NotSent:
        //: Outcome of a stop; %1 is the name of a channel
        return tr("The stop was not sent. Nothing changed for the cloud recording of the channel %1.")
            .arg(channel);
    case StopOutcome::Cancelled:
        //: Outcome of a stop: the user cancelled the order in time; %1 is the name of a channel
        return tr("The order to stop the cloud recording of the channel %1 was cancelled before it was sent. "
                  "Nothing changed.")
            .arg(channel);
    case StopOutcome::Unconfirmed:
        break;
    }
    //: Outcome of a stop; %1 is the name of a channel
    return tr("It is not known yet whether the cloud recording of the channel %1 is stopped. The service is "
              "asked "
              "again and again.")
        .arg(channel);
}

QString RecordingOutcomes::filesNote(StopOutcome outcome, std::optional<UploadState> upload)
{
    switch (outcome) {
    case StopOutcome::StoppedUploadPending:
        //: Added to "is stopped": the upload was not confirmed in time
        return tr("The upload was not confirmed in time. It normally ends within 20 minutes, but can take "
                  "more than 24 "
                  "hours. Look into your storage later.");
    case StopOutcome::StoppedUploadUnverified:
        //: Added to "is stopped": nothing is known of the upload
        return tr("Whether all files are uploaded could not be verified. The upload normally ends within 20 "
                  "minutes, "
                  "but can take more than 24 hours. Look into your storage later.");
    case StopOutcome::StoppedUploadNotReported:
        //: Added to "is stopped": nothing is known of the upload, which is usual
        return tr("An asynchronous stop does not report the upload. It normally ends within 20 minutes, but "
                  "can take "
                  "more than 24 hours.");
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
        return tr("The service said nothing about the upload. Look into your storage later.");
    case UploadState::Uploaded:
        //: Added to "is stopped"
        return tr("All files are in your storage.");
    case UploadState::BackedUp:
        //: Added to "is stopped"
        return tr("Some files went to the backup cloud and are forwarded to your storage by themselves.");
    case UploadState::Unknown:
        //: Added to "is stopped"
        return tr("The service does not know whether all files are uploaded. Look into your storage later.");
    case UploadState::Stranded:
        break;
    }
    //: Added to "is stopped"
    return tr("The files are only in the backup cloud, which deletes them after 72 hours. Look into your "
              "storage soon.");
}

QString RecordingOutcomes::reason(const StopRecordingReport &report)
{
    if (report.outcome == StopOutcome::StillRecording && report.because->kind == ErrorKind::NotFound) {
        //: Why a stop did not work: 404, although a query of the same recording was answered
        return tr("Agora answered the stop with “not found”.");
    }
    return errorText(*report.because);
}

QString RecordingOutcomes::stopped(const StopRecordingReport &report, const RecordingEntry &entry)
{
    QString text = happened(report.outcome, RecordingTexts::title(entry));
    if (report.outcome == StopOutcome::HadAlreadyEnded && entry.state == agora::RecordingState::StartFailed) {
        //: Outcome of a stop: the recording had never begun; %1 is the name of a channel
        text = tr("The recording of the channel %1 had not started. Nothing is recorded or billed.")
                   .arg(RecordingTexts::title(entry));
    }
    if (report.because && !agora::isOver(report.outcome) && report.outcome != StopOutcome::NotFound)
        text = joined({text, reason(report)});
    text = joined({text, filesNote(report.outcome, entry.upload)});
    if (!report.journalled) {
        //: Added to the outcome of a stop: the program's own record of it could not be written to the disk
        text = joined(
            {text,
             tr("This stop could not be written down: after a crash the program would not know of it.")});
    }
    return text;
}

QString RecordingOutcomes::stoppedMany(const QList<StopRecordingReport> &reports)
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
    //: Outcome of an order to stop several
    QString text = tr("No cloud recording was stopped.");
    if (over > 0) {
        //: Outcome of an order to stop several
        text = tr("%Ln cloud recording(s) stopped.", nullptr, static_cast<int>(over));
    }
    if (running > 0) {
        //: Outcome of an order to stop several, after how many are stopped
        text = joined({text, tr("%Ln cloud recording(s) still active.", nullptr, static_cast<int>(running))});
    }
    if (missing > 0) {
        //: Outcome of an order to stop several, after how many are stopped
        text = joined({text, tr("%Ln not found under their IDs.", nullptr, static_cast<int>(missing))});
    }
    if (unknown > 0) {
        //: Outcome of an order to stop several, after how many are stopped
        text = joined({text, tr("%Ln stop(s) not confirmed yet.", nullptr, static_cast<int>(unknown))});
    }
    return text;
}

Severity RecordingOutcomes::severity(StopOutcome outcome)
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

bool RecordingOutcomes::canRetry(StopOutcome outcome)
{
    return !agora::isOver(outcome) && outcome != StopOutcome::Cancelled && outcome != StopOutcome::NotFound;
}

} // namespace tallylight::ui
