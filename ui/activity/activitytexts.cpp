#include "activity/activitytexts.h"

#include "agora/recordingstate.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString ActivityTexts::what(const Step &step)
{
    const QString &kind = step.kind;
    if (kind == u"stopRequested") {
        //: Activity list: what was done
        return tr("Stop requested");
    }
    if (kind == u"stopSent") {
        const int n = step.args["n"_L1].toInt(1);
        if (n > 1) {
            //: Activity list: the stop was sent again; %1 is a number, 2 or more
            return tr("Stop sent, attempt %1").arg(QLocale().toString(n));
        }
        //: Activity list: what was done
        return tr("Stop sent");
    }
    if (kind == u"stopOutcome") {
        //: Activity list: outcome of a request to stop
        return tr("Stop finished");
    }
    if (kind == u"added") {
        //: Activity list: a test run was added to the list
        return tr("Added to the list");
    }
    if (kind == u"adopted") {
        //: Activity list: a cloud recording was added by its IDs
        return tr("Added by its IDs");
    }
    if (kind == u"listed") {
        //: Activity list: a test run was found in the service's own list
        return tr("Found in the service's list");
    }
    if (kind == u"createSent") {
        //: Activity list: the request to create a test run was sent
        return tr("Create request sent");
    }
    if (kind == u"copySent") {
        //: Activity list: the request to copy a test run was sent
        return tr("Copy request sent");
    }
    if (kind == u"created") {
        //: Activity list: a test run
        return tr("Created");
    }
    if (kind == u"copied") {
        //: Activity list: a test run was created as a copy
        return tr("Created as a copy");
    }
    if (kind == u"createOutcome") {
        //: Activity list: outcome of a request to create or copy a test run; its outcome is in the next
        //: column
        return tr("Creation finished");
    }
    if (kind == u"forgotten" || kind == u"discarded") {
        //: Activity list: a test run or a cloud recording
        return tr("Removed from the list");
    }
    if (kind == u"acquired") {
        //: Activity list: a resource for a cloud recording was reserved
        return tr("Resource reserved");
    }
    if (kind == u"startSent") {
        //: Activity list: the start of a cloud recording was sent
        return tr("Start sent");
    }
    if (kind == u"started" || kind == u"startOutcome") {
        //: Activity list: outcome of a request to start a cloud recording
        return tr("Start finished");
    }
    if (kind == u"query") {
        //: Activity list: queried the state of a cloud recording
        return tr("Status queried");
    }
    if (const QString text = runChange(kind); !text.isEmpty())
        return text;
    if (const QString text = recordingChange(step); !text.isEmpty())
        return text;
    if (const QString text = autoStop(step); !text.isEmpty())
        return text;
    if (agora::stateFromWord(kind)) {
        //: Activity list: a cloud recording has a new state, which is in the next column
        return tr("New state");
    }
    return kind;
}

QString ActivityTexts::runChange(const QString &kind)
{
    if (kind == u"pauseRequested") {
        //: Activity list: what was done to a test run
        return tr("Pause requested");
    }
    if (kind == u"pauseSent") {
        //: Activity list: what was done to a test run
        return tr("Pause sent");
    }
    if (kind == u"pauseOutcome") {
        //: Activity list: outcome of a request to pause a test run
        return tr("Pause finished");
    }
    if (kind == u"resumeRequested") {
        //: Activity list: what was done to a test run
        return tr("Resume requested");
    }
    if (kind == u"resumeSent") {
        //: Activity list: what was done to a test run
        return tr("Resume sent");
    }
    if (kind == u"resumeOutcome") {
        //: Activity list: outcome of a request to resume a test run
        return tr("Resume finished");
    }
    if (kind == u"interruptRequested") {
        //: Activity list: what was done to a test run
        return tr("Interrupt requested");
    }
    if (kind == u"interruptSent") {
        //: Activity list: what was done to a test run
        return tr("Interrupt sent");
    }
    if (kind == u"interruptOutcome") {
        //: Activity list: outcome of a request to interrupt a test run
        return tr("Interrupt finished");
    }
    return {};
}

QString ActivityTexts::recordingChange(const Step &step)
{
    if (step.kind == u"sidGiven") {
        //: Activity list: the user entered the ID of a cloud recording that was unknown
        return tr("Recording ID entered");
    }
    if (step.kind == u"updateOutcome") {
        //: Activity list: outcome of a request to change a running cloud recording
        return tr("Change finished");
    }
    if (step.kind != u"updateSent")
        return {};
    const QString what = step.args["what"_L1].toString();
    if (what == u"layout") {
        //: Activity list: the new video layout of a cloud recording was sent
        return tr("New layout sent");
    }
    if (what == u"subscription") {
        //: Activity list: whose audio and video to record
        return tr("New subscriptions sent");
    }
    if (what == u"pause") {
        //: Activity list: a web page recording will pause
        return tr("Pause sent");
    }
    if (what == u"resume") {
        //: Activity list: a web page recording will resume
        return tr("Resume sent");
    }
    if (what == u"rtmpTarget") {
        //: Activity list: the address to which a web page recording is streamed
        return tr("New streaming address sent");
    }
    if (what == u"credentials") {
        //: Activity list: new temporary keys for the storage of a cloud recording
        return tr("New storage keys sent");
    }
    //: Activity list: a setting of a running cloud recording was changed
    return tr("Change sent");
}

QString ActivityTexts::autoStop(const Step &step)
{
    if (step.kind == u"autoStopSet") {
        //: Activity list: the program will stop this recording automatically, by a rule
        return tr("Automatic stop set");
    }
    if (step.kind == u"autoStopPutOff") {
        //: Activity list: an automatic stop is postponed by this many minutes
        return tr("Automatic stop postponed by %Ln minute(s)", nullptr, step.args["minutes"_L1].toInt());
    }
    if (step.kind == u"autoStopCalledOff") {
        //: Activity list: there will be no automatic stop
        return tr("Automatic stop canceled");
    }
    if (step.kind == u"autoStopDue") {
        //: Activity list: the program requested the stop automatically, by a rule
        return tr("Automatic stop triggered");
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
        if (const ConnectionEntry *entry = stores.connections.find(first)) {
            //: Activity list: %1 is the name of a connection
            return tr("Connection %1").arg(isolated(entry->connection.name));
        }
        //: Activity list: a connection that is no longer on the list
        return tr("Connection");
    }
    return step.subject;
}

QString ActivityTexts::outcome(const Step &step)
{
    const QString word = step.args["outcome"_L1].toString();
    if (!word.isEmpty())
        return stopOutcome(word);
    const auto state = agora::stateFromWord(step.kind);
    return state && step.kind != u"acquired" && step.kind != u"adopted" && step.kind != u"discarded"
        ? RecordingTexts::state(*state)
        : QString();
}

QString ActivityTexts::stopOutcome(const QString &word)
{
    if (word == u"stopped") {
        //: Outcome of a stop, in a list
        return tr("Stopped");
    }
    if (word == u"stoppedNoFile") {
        //: Outcome of a stop, in a list
        return tr("Stopped, no file");
    }
    if (word == u"stoppedUploadPending") {
        //: Outcome of a stop, in a list
        return tr("Stopped, upload pending");
    }
    if (word == u"stoppedUploadUnverified") {
        //: Outcome of a stop, in a list
        return tr("Stopped, upload unverified");
    }
    if (word == u"stoppedUploadNotReported") {
        //: Outcome of a stop, in a list
        return tr("Stopped, upload not reported");
    }
    if (word == u"hadAlreadyEnded") {
        //: Outcome of a stop, in a list: it has ended, by the stop or before it
        return tr("Ended", "outcome of a stop");
    }
    if (word == u"stillRecording") {
        //: Outcome of a stop, in a list
        return tr("Still recording");
    }
    if (word == u"notFound") {
        //: Outcome of a stop, in a list
        return tr("Not found");
    }
    if (word == u"refused") {
        //: Outcome of a stop, in a list
        return tr("Refused by the service");
    }
    if (word == u"notSent") {
        //: Outcome of a stop, in a list
        return tr("Not sent, nothing changed");
    }
    if (word == u"unconfirmed") {
        //: Outcome of a stop, in a list
        return tr("Not confirmed yet");
    }
    if (word == u"cancelled") {
        //: Outcome of a request, in a list: the user withdrew it before it was sent
        return tr("Canceled, not sent");
    }
    if (word == u"done") {
        //: Outcome of pausing, resuming or interrupting a test run, in a list
        return tr("Done");
    }
    if (word == u"nothingToDo") {
        //: Outcome of pausing, resuming or interrupting a test run, in a list: it was already so
        return tr("Nothing to do");
    }
    if (word == u"unchanged") {
        //: Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect
        return tr("Unchanged");
    }
    return word;
}

} // namespace tallylight::ui
