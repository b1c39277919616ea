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

QString RecordingOutcomes::refusal(const Error &error)
{
    switch (error.serviceCode) {
    case 2:
        //: Why a start was refused; the service's own words are in the details
        return tr("The service does not accept one of the settings. The details say which.");
    case 8:
        //: Why a start was refused: the program sent something wrong
        return tr(
            "The service could not read the request. This is an error in Tallylight; report it with the "
            "details.");
    case 62: // of an acquire; after a start it is no refusal
    case 400:
        //: Why a start was refused
        return tr(
            "The App ID is wrong, or Cloud Recording is not enabled for it. Check the App ID and enable "
            "Cloud Recording in the Agora console.");
    case 109:
        //: Why a start was refused
        return tr("The channel token has expired. Enter a new one.");
    case 110:
        //: Why a start was refused
        return tr("The channel token is not valid for this channel and UID. Enter another one.");
    case 401:
    case 1013:
        //: Why a start was refused
        return tr("The service does not accept the channel name. Check it.");
    case 405:
        //: Why a start was refused
        return tr("The Agora project is not active, for instance because of an unpaid bill. Ask the owner of "
                  "the account.");
    case 406:
        //: Why a start was refused
        return tr("Too many recordings are running in this account. Stop one that is no longer needed, then "
                  "try again.");
    case 432:
        //: Why a start was refused
        return tr("The App ID, the channel or the UID does not fit the reservation. Check them and start "
                  "again.");
    case 433:
    case 1001:
        //: Why a start was refused: the reservation (resource ID) made a moment before is not valid
        return tr("The service no longer knows the reservation. Start again.");
    case 502:
        //: Why a start was refused
        return tr("No recorder is free at the moment. Try again later.");
    case 1003:
        //: Why a start was refused
        return tr("The App ID does not fit the reservation. Check the App ID and start again.");
    case 1028:
        //: Why a start was refused
        return tr("The service does not accept the layout. Check it.");
    default:
        break;
    }
    if (error.serviceCode != 0)
        return errorText(error);
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden) {
        //: Why a start was refused
        return tr("The customer ID or the customer secret is wrong, or belongs to another account. Check the "
                  "connection.");
    }
    if (error.kind == ErrorKind::RefusedByService && error.httpStatus == 400 && !error.serverText.isEmpty())
        return refusal({.serviceCode = 400}); // the gateway's words for it
    if (error.kind == ErrorKind::RefusedByService && error.httpStatus == 404) {
        //: Why a start was refused: the address leads to no service
        return tr("There is no Cloud Recording at this address. Check the API address of the connection.");
    }
    return errorText(error);
}

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
             report.because ? refusal(*report.because) : QString()});
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
