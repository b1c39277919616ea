#include "testruns/runactiontexts.h"

#include "connections/connectiontexts.h"
#include "testruns/runlinks.h"
#include "testruns/testruntexts.h"

#include <QLocale>

namespace tallylight::ui {

using wallarm::RunAction;

QString RunActionTexts::whyNot(RunAction action, const Stores &stores, const RunEntry &run)
{
    const wallarm::Allowed answer = allowedNow(action, run);
    if (answer.yes)
        return ConnectionTexts::whyReadOnly(stores.connections.nameOf(run.key.connection));
    if (!answer.yes && answer.why == wallarm::Allowed::Why::None) {
        //: Why "Pause", "Resume" and "Interrupt" are disabled: an earlier one is still in progress
        return tr("Another request for this test run is in progress");
    }
    return whyText(answer.why);
}

QString RunActionTexts::nOfM(RunAction action, int n, int m)
{
    const QString some = QLocale().toString(n);
    const QString all = QLocale().toString(m);
    switch (action) {
    case RunAction::StopRecording:
        //: Tooltip of "Stop recording": of the %2 selected test runs, %1 record
        return tr("Recording can be stopped for %1 of the %2 selected test runs").arg(some, all);
    case RunAction::Pause:
        //: Tooltip of "Pause": %1 of the %2 selected test runs
        return tr("%1 of the %2 selected test runs can be paused").arg(some, all);
    case RunAction::Resume:
        //: Tooltip of "Resume": %1 of the %2 selected test runs
        return tr("%1 of the %2 selected test runs can be resumed").arg(some, all);
    case RunAction::Interrupt:
        //: Tooltip of "Interrupt": %1 of the %2 selected test runs
        return tr("%1 of the %2 selected test runs can be interrupted").arg(some, all);
    case RunAction::CreateSimilar:
        break; // for a single run only
    }
    return {};
}

} // namespace tallylight::ui
