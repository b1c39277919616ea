#include "testruns/runoutcometexts.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "connections/colleaguetexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using wallarm::StopOutcome;

class RunOutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RunOutcomeTexts)

public:
    /// What is known about the run after its recording has stopped; empty unless the service reported it.
    static QString after(const std::optional<wallarm::RunState> &state)
    {
        if (state && wallarm::hasEnded(*state)) {
            //: After "Recording stopped for …": the run's state is a final one
            return tr("The test run has ended. Nothing is being recorded anymore.");
        }
        if (state != wallarm::RunState::Running)
            return {};
        //: After "Recording stopped for …": the run is still running
        return tr("Testing of the recorded requests continues.");
    }

    static QString reusable(const QString &record)
    {
        //: After "Recording stopped for …"; %1 is the test record's name or ID
        return tr("Test record “%1” can be reused.").arg(record);
    }

    static QString stop(StopOutcome outcome, const QString &run)
    {
        switch (outcome) {
        case StopOutcome::Stopped:
            //: Outcome of Stop recording; %1 is the test run's name. More sentences may follow
            return tr("Recording stopped for “%1”.").arg(run);
        case StopOutcome::HadAlreadyEnded:
            //: Outcome of Stop recording: the run has ended, by the stop or on its own; %1 is its name
            return tr("Test run “%1” has ended. Nothing is being recorded anymore.").arg(run);
        case StopOutcome::StillRecording:
            //: Outcome of Stop recording: the server answered, but it is still recording; %1 is the test
            //: run's name
            return tr("The server did not stop the recording. “%1” is still recording. Try again, or stop it "
                      "in Wallarm Console.")
                .arg(run);
        case StopOutcome::NotFound:
            //: Outcome of Stop recording; %1 is the test run's name or ID
            return tr("Test run “%1” was not found in this cloud.").arg(run);
        case StopOutcome::Refused:
            //: Outcome of Stop recording; %1 is the test run's name
            return tr("The service refused to stop the recording of “%1”. Nothing has changed.").arg(run);
        case StopOutcome::NotSent:
            //: Outcome of Stop recording: no network, no credential …; %1 is the test run's name
            return tr("The stop of the recording of “%1” was not sent. Nothing has changed.").arg(run);
        case StopOutcome::Unconfirmed:
            //: Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run's name
            return tr("It is not known yet whether the recording of “%1” has stopped. Tallylight checks "
                      "every few seconds until it is certain.")
                .arg(run);
        case StopOutcome::Cancelled:
            //: Outcome of Stop recording: the user canceled the request in time; %1 is the test run's name
            return tr("The stop of the recording of “%1” was canceled before it was sent. Nothing has "
                      "changed.")
                .arg(run);
        }
        return {};
    }

    static QString count(StopOutcome outcome, int n)
    {
        switch (outcome) {
        case StopOutcome::Stopped:
            //: Part of the outcome of stopping many at once; a complete sentence
            return tr("%Ln recording(s) stopped.", nullptr, n);
        case StopOutcome::HadAlreadyEnded:
            //: Part of the outcome of stopping many at once: runs that ended, by the stop or on their own
            return tr("%Ln test run(s) have ended. Nothing is being recorded anymore.", nullptr, n);
        case StopOutcome::StillRecording:
            //: Part of the outcome of stopping many at once; a complete sentence
            return tr("%Ln recording(s) still active.", nullptr, n);
        case StopOutcome::NotFound:
            //: Part of the outcome of stopping many at once; a complete sentence
            return tr("%Ln test run(s) not found in this cloud.", nullptr, n);
        case StopOutcome::Refused:
            //: Part of the outcome of stopping many at once: the service refused; a complete sentence
            return tr("%Ln stop(s) refused by the service.", nullptr, n);
        case StopOutcome::NotSent:
            //: Part of the outcome of stopping many at once; a complete sentence
            return tr("%Ln stop(s) not sent.", nullptr, n);
        case StopOutcome::Unconfirmed:
            //: Part of the outcome of stopping many at once; a complete sentence
            return tr("%Ln stop(s) not confirmed yet.", nullptr, n);
        case StopOutcome::Cancelled:
            //: Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these
            return tr("%Ln recording(s) not stopped: the stop was canceled before it was sent.", nullptr, n);
        }
        return {};
    }

    static QString settled(StopOutcome outcome, const QString &run, const QString &time)
    {
        switch (outcome) {
        case StopOutcome::Stopped:
            //: A stop that could not be confirmed at first; %1 is the test run's name, %2 a time as 12:07
            return tr("The recording of “%1” has stopped after all, at %2.").arg(run, time);
        case StopOutcome::HadAlreadyEnded:
            //: A stop that could not be confirmed at first; %1 is the test run's name, %2 a time as 12:07
            return tr("Test run “%1” has ended after all, at %2. Nothing is being recorded anymore.")
                .arg(run, time);
        case StopOutcome::StillRecording:
            //: A stop that could not be confirmed at first; %1 is the test run's name, %2 a time as 12:07
            return tr("“%1” is still recording as of %2. Try again, or stop it in Wallarm Console.")
                .arg(run, time);
        case StopOutcome::NotFound:
        case StopOutcome::Refused:
        case StopOutcome::NotSent:
        case StopOutcome::Unconfirmed:
        case StopOutcome::Cancelled:
            break;
        }
        return stop(outcome, run);
    }

    static QString notJournalled()
    {
        //: Added to the outcome of a stop when the program's own records could not be written to disk
        return tr("This stop could not be saved to disk and would be forgotten after a crash.");
    }

    static QString notOffered()
    {
        //: Reason why a stop, pause … failed: HTTP 404 or 405, although the test run itself exists
        return tr("The service does not know this request.");
    }

    static QString recordIsShared()
    {
        //: Reason why a recording was not stopped the other possible way, through its test record
        return tr("The test record was not stopped instead, because another test run is recording into it.");
    }

    static QString create(const CreateRunReport &report, const QString &run)
    {
        if (report.foundInList) {
            //: Outcome of creating a run whose answer was lost; %1 is the new run's name or ID
            return tr("The response was lost, but test run “%1” is in the list, so it was created.").arg(run);
        }
        if (!report.error.has_value() && report.copy) {
            //: Outcome of Create similar test run; %1 is the new run's name or ID
            return tr("Test run “%1” was created from the test record.").arg(run);
        }
        if (!report.error.has_value()) {
            //: Outcome of Create test run; %1 is the new run's name or ID
            return tr("Test run “%1” was created. Its recording begins when the node is ready.").arg(run);
        }
        if (report.error->outcomeUnknown()) {
            //: Outcome of creating a run whose answer was lost
            return tr("The test run may have been created. Check before you try again.");
        }
        if (report.recordIsRecording) {
            //: A copy was refused; %1 is the ID of the test record
            return tr("Recording is still active for test record “%1”. Stop recording first.")
                .arg(isolated(report.record.text()));
        }
        //: Outcome of creating a run; a sentence with the reason follows
        return tr("The test run was not created.");
    }

    static QString ended(const QString &run)
    {
        //: Before the outcome of a copy for which a recording had to be stopped; %1 is that test run's name
        return tr("The recording of “%1” has ended.").arg(run);
    }

    static QString notCopied()
    {
        //: After the sentence that a recording which prevents a copy could not be stopped
        return tr("The test run was not copied.");
    }
};

constexpr StopOutcome allOutcomes[]{
    StopOutcome::Stopped,     StopOutcome::HadAlreadyEnded, StopOutcome::StillRecording,
    StopOutcome::Unconfirmed, StopOutcome::NotFound,        StopOutcome::Refused,
    StopOutcome::NotSent,     StopOutcome::Cancelled,
};

} // namespace

QString stopOutcomeText(const StopRunReport &report, const QString &run, const QString &record)
{
    using Text = RunOutcomeTexts;
    const bool reasonHelps = stopSeverity(report.outcome) > Severity::Information
        && report.outcome != StopOutcome::NotFound && !report.share.notAllowed; // by the team
    const bool isOff = report.outcome == StopOutcome::Stopped;
    return joined({Text::stop(report.outcome, isolated(run)), ColleagueTexts::share(report.share),
                   isOff ? Text::after(report.state) : QString(),
                   isOff && !record.isEmpty() ? Text::reusable(isolated(record)) : QString(),
                   reasonHelps ? runReasonText(report.because, true) : QString(),
                   reasonHelps && report.recordIsShared ? Text::recordIsShared() : QString(),
                   report.journalled ? QString() : Text::notJournalled()});
}

QString runReasonText(const std::optional<Error> &because, bool isThere)
{
    if (!because.has_value())
        return {};
    const bool notOffered = because->kind == ErrorKind::NotFound || because->httpStatus == 405;
    return isThere && notOffered ? RunOutcomeTexts::notOffered() : errorText(*because);
}

QString settledStopText(const StopRunReport &report, const QString &run)
{
    return RunOutcomeTexts::settled(report.outcome, isolated(run),
                                    heldTogether(momentText(report.atMs, report.atMs)));
}

QString batchOutcomeText(const QList<StopRunReport> &reports)
{
    QStringList sentences;
    for (const StopOutcome outcome : allOutcomes) {
        const auto n = std::ranges::count(reports, outcome, &StopRunReport::outcome);
        if (n > 0)
            sentences << RunOutcomeTexts::count(outcome, static_cast<int>(n));
    }
    if (!std::ranges::all_of(reports, &StopRunReport::journalled))
        sentences << RunOutcomeTexts::notJournalled();
    sentences << ColleagueTexts::shareOfAll(reports);
    return joined(sentences);
}

QString stopCountText(StopOutcome outcome, int n)
{
    return RunOutcomeTexts::count(outcome, n);
}

Severity stopSeverity(StopOutcome outcome)
{
    switch (outcome) {
    case StopOutcome::Stopped:
        return Severity::Success;
    case StopOutcome::HadAlreadyEnded:
        return Severity::Information;
    case StopOutcome::Cancelled: // it still records
    case StopOutcome::Unconfirmed:
        return Severity::Warning;
    case StopOutcome::StillRecording:
    case StopOutcome::NotFound:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
        return Severity::Trouble;
    }
    return Severity::Trouble;
}

bool canRetry(StopOutcome outcome)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::HadAlreadyEnded:
    case StopOutcome::NotFound:
    case StopOutcome::Cancelled:
        return false;
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::Unconfirmed:
        return true;
    }
    return false;
}

QString createOutcomeText(const CreateRunReport &report, const QString &run, const QString &stoppedRun)
{
    if (report.stop.has_value()) {
        const StopRunReport stop{.outcome = *report.stop, .because = report.error};
        return joined({stopOutcomeText(stop, stoppedRun, {}), RunOutcomeTexts::notCopied()});
    }
    const QString sentence = RunOutcomeTexts::create(report, isolated(run));
    const bool reasonHelps =
        report.error.has_value() && !report.error->outcomeUnknown() && !report.recordIsRecording;
    return joined({stoppedRun.isEmpty() ? QString() : RunOutcomeTexts::ended(isolated(stoppedRun)), sentence,
                   reasonHelps ? errorText(*report.error) : QString()});
}

Severity createSeverity(const CreateRunReport &report)
{
    if (report.stop.has_value())
        return std::max(stopSeverity(*report.stop), Severity::Warning);
    if (!report.error.has_value())
        return Severity::Success;
    return report.error->outcomeUnknown() ? Severity::Warning : Severity::Trouble;
}

} // namespace tallylight::ui
