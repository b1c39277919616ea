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
