#pragma once

#include "stores/stores.h"
#include "wallarm/lamp.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// Why something cannot be done with the selected test runs, or for how many of them it can.
class RunActionTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RunActionTexts)

public:
    RunActionTexts() = delete;

    /// For one run that does not allow the action.
    [[nodiscard]] static QString whyNot(wallarm::RunAction action, const Stores &stores, const RunEntry &run);
    /// "2 of the 5 selected test runs can be paused"
    [[nodiscard]] static QString nOfM(wallarm::RunAction action, int n, int m);
    //: Why an action is disabled: no row of the table is selected
    [[nodiscard]] static QString nothingSelected() { return tr("Select a test run first"); }
    //: Why an action is disabled: it is for one test run, and more are selected
    [[nodiscard]] static QString oneOnly() { return tr("Select one test run only"); }
    //: Why "Create similar test run" and "Copy test record ID" are disabled
    [[nodiscard]] static QString noRecord() { return tr("The test record of this test run is not known"); }
    //: Why "Open in Wallarm Console" is disabled: the connection has a custom address
    [[nodiscard]] static QString noConsole() { return tr("The address of this console is not known"); }
    //: Why "Remove from the list" is disabled
    [[nodiscard]] static QString stopUnderWay() { return tr("The recording is being stopped"); }
};

} // namespace tallylight::ui
