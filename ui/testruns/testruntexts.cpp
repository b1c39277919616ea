#include "testruns/testruntexts.h"

#include "common/staletext.h"
#include "wallarm/progress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using namespace wallarm;

namespace {

class TestRunTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TestRunTexts)

public:
    static QString state(const TestRun &run)
    {
        switch (run.state) {
        case RunState::Cloning:
            //: State of a test run: baseline requests are being copied into it
            return tr("Cloning");
        case RunState::Running:
            //: State of a test run
            return tr("Running");
        case RunState::Paused:
            //: State of a test run
            return tr("Paused");
        case RunState::Interrupted:
            //: State of a test run: ended early, for instance by a newer run on the node
            return tr("Interrupted", "test run");
        case RunState::Passed:
            //: State of a test run: ended, no vulnerability found
            return tr("Passed", "test run");
        case RunState::Failed:
            //: State of a test run: ended, vulnerabilities found
            return tr("Failed", "test run");
        case RunState::Unknown:
            break;
        }
        //: State of a test run that the service did not report
        return run.common->stateRaw.isEmpty() ? tr("Unknown state") : run.common->stateRaw;
    }

    //: State of a test run that was added and not read yet
    static QString loading() { return tr("Loading…"); }

    static QString progress(const Progress &progress)
    {
        if (progress.waitingForBaselines) {
            //: Progress of a test run that has recorded nothing yet
            return tr("Waiting for baseline requests");
        }
        if (progress.total == 0) {
            //: Progress of a test run that has recorded nothing and will not record any more
            return tr("No baseline requests");
        }
        if (progress.percent.has_value()) {
            //: Progress in percent; the sign is part of the text (Turkish: %%1)
            return tr("%1%").arg(QLocale().toString(*progress.percent));
        }
        if (!progress.done.has_value() || !progress.total.has_value())
            return {};
        //: Progress: how many of the baseline requests recorded so far have been checked
        return tr("%1 of %2 checked")
            .arg(QLocale().toString(*progress.done), QLocale().toString(*progress.total));
    }

    static QString place(const QString &word)
    {
        //: Column Place: tested by a FAST node
        if (word == "node"_L1)
            return tr("Node");
        //: Column Place: tested from the service's own computers
        return word == "cloud"_L1 ? tr("Cloud") : word;
    }

    static QString lamp(Lamp lamp)
    {
        switch (lamp) {
        case Lamp::Recording:
            //: REQ indicator
            return tr("Recording baseline requests");
        case Lamp::Waiting:
            //: REQ indicator: recording is on, but there is no node or it is not ready
            return tr("Waiting for the node");
        case Lamp::Stopping:
            //: REQ indicator: the stop is in progress
            return tr("Stopping…");
        case Lamp::StopUnknown:
            //: REQ indicator: a stop was sent, and its outcome is still unknown
            return tr("Stop not confirmed");
        case Lamp::Off:
            //: REQ indicator
            return tr("Recording stopped");
        case Lamp::NotFound:
            //: State and REQ indicator of a test run that the service does not know
            return tr("Not found", "test run");
        case Lamp::Unknown:
            //: REQ indicator
            return tr("Recording state unknown");
        }
        return {};
    }

    static QString why(Allowed::Why why)
    {
        switch (why) {
        case Allowed::Why::None:
            return {};
        case Allowed::Why::NotRecording:
            //: Why "Stop recording" is disabled
            return tr("Nothing is being recorded");
        case Allowed::Why::StopRecordingFirst:
            //: Why "Create similar test run" is disabled
            return tr("Stop recording first");
        case Allowed::Why::EmptyRecord:
            //: Why "Create similar test run" is disabled
            return tr("The test record is empty and cannot be reused.");
        case Allowed::Why::Ended:
            //: Why an action is disabled
            return tr("The test run has ended");
        case Allowed::Why::NotRunning:
            //: Why an action is disabled
            return tr("The test run is not running");
        case Allowed::Why::NotPaused:
            //: Why an action is disabled
            return tr("The test run is not paused");
        case Allowed::Why::Cloning:
            //: Why an action is disabled: the run is still being created as a copy of another
            return tr("The test run is still being cloned");
        case Allowed::Why::Stopping:
            //: Why an action is disabled
            return tr("The recording is already being stopped");
        case Allowed::Why::NotFound:
            //: Why an action is disabled
            return tr("The service does not know this test run");
        }
        return {};
    }

    static QString issue(const FormIssue &issue)
    {
        const QLocale locale;
        switch (issue.why) {
        case FormIssue::Why::Missing:
            //: Under a form field that must not be empty
            return tr("Required field");
        case FormIssue::Why::TooSmall:
        case FormIssue::Why::TooLarge:
            //: Under a form field with a number; %1 and %2 are the limits
            return tr("Out of range: enter a number from %1 to %2.")
                .arg(locale.toString(issue.least), locale.toString(issue.most));
        }
        return {};
    }
};

// wallarm/README 8.3
constexpr auto context = "tallylight::ui::Vulnerability";
constexpr std::array<std::pair<QLatin1StringView, const char *>, 15> names{{
    //: A kind of vulnerability
    {"anomaly"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Anomaly")},
    //: A kind of vulnerability
    {"auth"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Authentication bypass")},
    //: A kind of vulnerability
    {"csrf"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Cross-site request forgery (CSRF)")},
    //: A kind of vulnerability
    {"idor"_L1,
     QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Insecure direct object references (IDOR)")},
    //: A kind of vulnerability
    {"info"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Information exposure")},
    //: A kind of vulnerability
    {"ldapi"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "LDAP injection")},
    //: A kind of vulnerability
    {"nosqli"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "NoSQL injection")},
    //: A kind of vulnerability
    {"ptrav"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Path traversal")},
    //: A kind of vulnerability
    {"rce"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Remote code execution (RCE)")},
    //: A kind of vulnerability
    {"redir"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Open redirect")},
    //: A kind of vulnerability
    {"sqli"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "SQL injection")},
    //: A kind of vulnerability
    {"ssrf"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Server-side request forgery (SSRF)")},
    //: A kind of vulnerability
    {"ssti"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Server-side template injection (SSTI)")},
    //: A kind of vulnerability
    {"xss"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Cross-site scripting (XSS)")},
    //: A kind of vulnerability
    {"xxe"_L1, QT_TRANSLATE_NOOP("tallylight::ui::Vulnerability", "Attack on XML external entity (XXE)")},
}};

} // namespace

QString stateText(const TestRun &run)
{
    return TestRunTexts::state(run);
}

RunState shownState(const RunEntry &entry)
{
    return entry.notFound && !entry.run.ended() ? RunState::Unknown : entry.run.state;
}

QString statusText(const RunEntry &entry)
{
    if (entry.notFound && !entry.run.ended())
        return TestRunTexts::lamp(Lamp::NotFound);
    const bool isKnown = entry.run.state != RunState::Unknown || !entry.run.common->stateRaw.isEmpty();
    const bool isRead = entry.lastReadMs != 0 || entry.lastError != nullptr;
    return isKnown || isRead ? stateText(entry.run) : TestRunTexts::loading();
}

QString progressText(const TestRun &run)
{
    return TestRunTexts::progress(wallarm::progress(run));
}

QString placeText(const QString &place)
{
    return TestRunTexts::place(place);
}

QString lampText(Lamp lamp)
{
    return TestRunTexts::lamp(lamp);
}

QString lampText(const RunEntry &run, qint64 nowMs)
{
    const QString words = lampText(run.lamp());
    return run.stale ? staleText(words, run.lastReadMs, nowMs) : words;
}

LampShape lampShape(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Recording:
        return LampShape::Lit;
    case Lamp::Waiting:
        return LampShape::Hollow;
    case Lamp::Stopping:
    case Lamp::StopUnknown:
        return LampShape::Ring;
    case Lamp::Off:
        return LampShape::Off;
    case Lamp::NotFound:
    case Lamp::Unknown:
        return LampShape::Dash;
    }
    return LampShape::Dash;
}

QString whyText(Allowed::Why why)
{
    return TestRunTexts::why(why);
}

QString issueText(const FormIssue &issue)
{
    return TestRunTexts::issue(issue);
}

QString vulnerabilityText(const QString &type)
{
    const auto *const found = std::ranges::find_if(names, [&](const auto &n) { return n.first == type; });
    return found == names.end() ? type : QCoreApplication::translate(context, found->second);
}

} // namespace tallylight::ui
