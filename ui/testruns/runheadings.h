#pragma once

#include "connections/colleaguetexts.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// The headings of the table of test runs, and of what is exported from it (ARCHITECTURE 4).
class RunHeadings final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TestRunColumns)

public:
    RunHeadings() = delete;

    //: Column of the test-run table: state of the run
    static QString status() { return tr("Status"); }
    //: Column of the test-run table: its name, and below it its ID
    static QString run() { return tr("Name and ID"); }
    //: Column of the test-run table: the indicator lamp
    static QString req() { return tr("REQ"); }
    //: Tooltip of the column REQ
    static QString reqTip() { return tr("REQ indicator"); }
    //: Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests
    static QString baselines() { return tr("Baseline req."); }
    //: Tooltip of the column Baseline req.
    static QString baselinesTip() { return tr("Baseline requests"); }
    //: Column of the test-run table: vulnerabilities found
    static QString results() { return tr("Results"); }
    //: Column of the test-run table: domain names of the tested application
    static QString target() { return tr("Target application"); }
    //: Column of the test-run table: where the tests are made and sent from
    static QString place() { return tr("Place"); }
    //: Tooltip of the column Place
    static QString placeTip() { return tr("Place (node or cloud)"); }
    //: Column of the test-run table, as in Wallarm Console; the cell has the name above the ID
    static QString record() { return tr("Test record name/Test record ID"); }
    //: Column of the test-run table: requests per second, and below it the remaining time
    static QString speed() { return tr("Speed"); }
    //: Column of the test-run table: how many baseline requests have been checked
    static QString progress() { return tr("Progress"); }
    //: Column of the test-run table: test requests sent so far
    static QString sent() { return tr("Test requests sent"); }
    //: Column of the test-run table: test requests that wait to be sent
    static QString planned() { return tr("Test requests planned"); }
    //: Column of the test-run table
    static QString policy() { return tr("Test policy"); }
    //: Column of the test-run table
    static QString description() { return tr("Description"); }
    //: Column of the test-run table
    static QString created() { return tr("Creation date"); }
    //: Column of the test-run table
    static QString started() { return tr("Start time"); }
    //: Column of the test-run table
    static QString ended() { return tr("End time"); }
    //: Column of the test-run table
    static QString duration() { return tr("Duration"); }
    //: Column of the test-run table: the account and cloud it belongs to
    static QString connection() { return tr("Connection"); }
    static QString startedBy() { return ColleagueTexts::startedBy(); }
    //: Column of the test-run table: a number in an issue tracker that the user has entered
    static QString ticket() { return tr("Ticket"); }
    //: Column of the test-run table: what the user has written about the test run
    static QString note() { return tr("Note"); }
    //: Tooltip of the columns Ticket and Note
    static QString noteTip() { return tr("Kept on this computer only"); }
    //: Column of the test-run table: the button for the menu
    static QString actions() { return tr("Actions"); }

    //: Heading in an exported table: the state as the service calls it
    static QString state() { return tr("State"); }
    //: Heading in an exported table
    static QString runName() { return tr("Test run name"); }
    //: Heading in an exported table
    static QString runId() { return tr("Test run ID"); }
    //: Heading in an exported table: true while baseline requests are recorded, as last reported
    static QString recording() { return tr("Recording"); }
    //: Heading in an exported table: codes of the vulnerabilities found
    static QString vulnerabilities() { return tr("Vulnerabilities"); }
    //: Heading in an exported table
    static QString recordName() { return tr("Test record name"); }
    //: Heading in an exported table
    static QString recordId() { return tr("Test record ID"); }
    //: Heading in an exported table: requests per second over the whole run
    static QString averageSpeed() { return tr("Average speed"); }
    //: Heading in an exported table, in seconds
    static QString remaining() { return tr("Estimated time to completion"); }
    //: Heading in an exported table: how many baseline requests have been checked
    static QString completed() { return tr("Completed (checks)"); }
    //: Heading in an exported table: when the service last reported on the test run
    static QString lastHeard() { return tr("Last heard"); }
    //: Heading in an exported table: true when a newer report from the service is overdue
    static QString stale() { return tr("Not up to date"); }
};

} // namespace tallylight::ui
