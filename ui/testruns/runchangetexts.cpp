#include "testruns/runchangetexts.h"

#include "common/errortext.h"
#include "testruns/runoutcometexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tallylight::ui {

namespace {

using wallarm::ChangeOutcome;
using wallarm::RunVerb;

class RunChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RunChangeTexts)

public:
    /// The action's name, as in the menu.
    static QString verb(RunVerb verb)
    {
        switch (verb) {
        case RunVerb::Pause:
            //: Name of an action, as in the menu
            return tr("Pause");
        case RunVerb::Resume:
            //: Name of an action, as in the menu
            return tr("Resume");
        case RunVerb::Interrupt:
            //: Name of an action, as in the menu
            return tr("Interrupt");
        }
        return {};
    }

    static QString done(RunVerb verb, const QString &run)
    {
        switch (verb) {
        case RunVerb::Pause:
            //: Outcome of Pause; %1 is the test run's name
            return tr("Test run “%1” is paused.").arg(run);
        case RunVerb::Resume:
            //: Outcome of Resume; %1 is the test run's name
            return tr("Test run “%1” was resumed.").arg(run);
        case RunVerb::Interrupt:
            //: Outcome of Interrupt; %1 is the test run's name
            return tr("Test run “%1” was interrupted.").arg(run);
        }
        return {};
    }

    static QString change(const RunChangeReport &report, const QString &run)
    {
        const QString name = verb(report.verb);
        switch (report.outcome) {
        case ChangeOutcome::Done:
            return done(report.verb, run);
        case ChangeOutcome::NothingToDo:
            //: Outcome of an action; %1 is the action's name, %2 the test run's
            return tr("“%1” was not needed. Test run “%2” was already in that state or has ended.")
                .arg(name, run);
        case ChangeOutcome::Unchanged:
            //: Outcome of an action; %1 is the action's name, %2 the test run's
            return tr("The service did not carry out “%1” for test run “%2”. Nothing has changed.")
                .arg(name, run);
        case ChangeOutcome::Refused:
            //: Outcome of an action; %1 is the action's name, %2 the test run's
            return tr("The service refused “%1” for test run “%2”. Nothing has changed.").arg(name, run);
        case ChangeOutcome::NotFound:
            //: Outcome of an action; %1 is the test run's name or ID
            return tr("Test run “%1” was not found in this cloud.").arg(run);
        case ChangeOutcome::NotSent:
            //: Outcome of an action: no network, no credential …; %1 is the action's name, %2 the test run's
            return tr("“%1” was not sent for test run “%2”. Nothing has changed.").arg(name, run);
        case ChangeOutcome::Unconfirmed:
            //: Outcome of an action: no clear answer for 90 s; %1 is the action's name, %2 the test run's
            return tr("It is not known yet whether “%1” worked for test run “%2”. Tallylight keeps checking.")
                .arg(name, run);
        case ChangeOutcome::Cancelled:
            //: Outcome of an action: the user canceled it in time; %1 is its name, %2 the test run's
            return tr("“%1” was canceled for test run “%2” before it was sent. Nothing has changed.")
                .arg(name, run);
        }
        return {};
    }

    static QString doneMany(RunVerb verb, int n)
    {
        switch (verb) {
        case RunVerb::Pause:
            //: Part of the outcome of pausing many at once; a complete sentence
            return tr("%Ln test run(s) paused.", nullptr, n);
        case RunVerb::Resume:
            //: Part of the outcome of resuming many at once; a complete sentence
            return tr("%Ln test run(s) resumed.", nullptr, n);
        case RunVerb::Interrupt:
            //: Part of the outcome of interrupting many at once; a complete sentence
            return tr("%Ln test run(s) interrupted.", nullptr, n);
        }
        return {};
    }

    static QString many(ChangeOutcome outcome, RunVerb verb, int n)
    {
        switch (outcome) {
        case ChangeOutcome::Done:
            return doneMany(verb, n);
        case ChangeOutcome::NothingToDo:
            //: Part of the outcome of a request for many test runs; a complete sentence
            return tr("Nothing to do for %Ln test run(s).", nullptr, n);
        case ChangeOutcome::Unchanged:
            //: Part of the outcome of a request for many test runs: answered, but without effect
            return tr("%Ln test run(s) unchanged.", nullptr, n);
        case ChangeOutcome::Refused:
            //: Part of the outcome of a request for many test runs: the service refused
            return tr("%Ln request(s) refused by the service.", nullptr, n);
        case ChangeOutcome::NotFound:
            //: Part of the outcome of a request for many test runs; a complete sentence
            return tr("%Ln test run(s) not found in this cloud.", nullptr, n);
        case ChangeOutcome::NotSent:
            //: Part of the outcome of a request for many test runs; a complete sentence
            return tr("%Ln request(s) not sent.", nullptr, n);
        case ChangeOutcome::Unconfirmed:
            //: Part of the outcome of a request for many test runs; a complete sentence
            return tr("%Ln request(s) not confirmed yet.", nullptr, n);
        case ChangeOutcome::Cancelled:
            //: Part of the outcome of a request for many test runs; a complete sentence
            return tr("%Ln request(s) canceled before they were sent.", nullptr, n);
        }
        return {};
    }
};

constexpr std::array allChangeOutcomes{
    ChangeOutcome::Done,     ChangeOutcome::NothingToDo, ChangeOutcome::Unchanged, ChangeOutcome::Unconfirmed,
    ChangeOutcome::NotFound, ChangeOutcome::Refused,     ChangeOutcome::NotSent,   ChangeOutcome::Cancelled,
};

} // namespace

QString changeOutcomeText(const RunChangeReport &report, const QString &run)
{
    const bool reasonHelps =
        changeSeverity(report.outcome) > Severity::Information && report.outcome != ChangeOutcome::NotFound;
    return joined({RunChangeTexts::change(report, isolated(run)),
                   reasonHelps ? runReasonText(report.because, true) : QString()});
}

QString changesOutcomeText(const QList<RunChangeReport> &reports)
{
    QStringList sentences;
    for (const ChangeOutcome outcome : allChangeOutcomes) {
        const auto n = std::ranges::count(reports, outcome, &RunChangeReport::outcome);
        if (n > 0)
            sentences << RunChangeTexts::many(outcome, reports.front().verb, static_cast<int>(n));
    }
    return joined(sentences);
}

QString changeCountText(ChangeOutcome outcome, RunVerb verb, int n)
{
    return RunChangeTexts::many(outcome, verb, n);
}

Severity changeSeverity(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return Severity::Success;
    case ChangeOutcome::NothingToDo:
        return Severity::Information;
    case ChangeOutcome::Cancelled:
    case ChangeOutcome::Unconfirmed:
        return Severity::Warning;
    case ChangeOutcome::Unchanged:
    case ChangeOutcome::Refused:
    case ChangeOutcome::NotFound:
    case ChangeOutcome::NotSent:
        return Severity::Trouble;
    }
    return Severity::Trouble;
}

bool canRetry(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
    case ChangeOutcome::NothingToDo:
    case ChangeOutcome::NotFound:
    case ChangeOutcome::Cancelled:
        return false;
    case ChangeOutcome::Unchanged:
    case ChangeOutcome::Refused:
    case ChangeOutcome::NotSent:
    case ChangeOutcome::Unconfirmed:
        return true;
    }
    return false;
}

} // namespace tallylight::ui
