#include "cloudrecordings/recordingoutcomes.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "stores/recordingstore.h"

namespace tallylight::ui {

namespace {

QString because(const StartRecordingReport &report)
{
    return report.because ? errorText(*report.because) : QString();
}

} // namespace

QString RecordingOutcomes::started(const StartRecordingReport &report, const RecordingEntry &entry)
{
    const QString channel = RecordingTexts::title(entry);
    switch (report.outcome) {
    case StartOutcome::Started:
        //: Outcome of a start; %1 is the name of a channel
        return tr("The service accepted the cloud recording of the channel %1. It is billed until it is "
                  "stopped; the "
                  "lamp lights up once the service confirms that it records.")
            .arg(channel);
    case StartOutcome::Refused:
        //: Outcome of a start; %1 is the name of a channel
        return joined(
            {tr("The service refused to record the channel %1. Nothing is recorded or billed.").arg(channel),
             because(report)});
    case StartOutcome::AlreadyRecorded:
        //: Outcome of a start; %1 is the name of a channel, %2 a UID
        return tr("Somebody already records the channel %1 under the UID %2. Nothing was started or billed "
                  "by "
                  "this request. Choose another UID to record it a second time, or add that recording by its "
                  "IDs.")
            .arg(channel, isolated(entry.task.uid));
    case StartOutcome::RunningNoSid:
        //: Outcome of a start; %1 is the name of a channel; "sid" stays
        return tr("The channel %1 is being recorded already, but the recording ID (sid) never arrived here. "
                  "It is "
                  "billed. Find the sid in the names of the recorded files or in a webhook and add the "
                  "recording by "
                  "its IDs.")
            .arg(channel);
    case StartOutcome::NotSent:
        //: Outcome of a start; %1 is the name of a channel
        return joined({tr("The start was not sent. Nothing is recorded from the channel %1.").arg(channel),
                       because(report)});
    case StartOutcome::Unknown:
        break;
    }
    //: Outcome of a start; %1 is the name of a channel
    return joined(
        {tr("It is not known whether the channel %1 is being recorded and billed. Do not start it again "
            "before you have checked.")
             .arg(channel),
         because(report)});
}

Severity RecordingOutcomes::severity(StartOutcome outcome)
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
