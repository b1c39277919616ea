#include "testruns/runfiltertexts.h"

#include <QLocale>

namespace tallylight::ui {

QString RunFilterTexts::group(RunGroup group)
{
    switch (group) {
    case RunGroup::InProgress:
        //: Filter of the test runs: those that have not ended
        return tr("In progress", "test runs");
    case RunGroup::Passed:
        //: Filter of the test runs: ended, no vulnerability found
        return tr("Passed", "test runs");
    case RunGroup::Failed:
        //: Filter of the test runs: ended, vulnerabilities found
        return tr("Failed", "test runs");
    case RunGroup::Interrupted:
        //: Filter of the test runs: ended early
        return tr("Interrupted", "test runs");
    case RunGroup::Unknown:
        //: Filter of the test runs: the service has reported no state, or does not know the test run
        return tr("Unknown", "test runs");
    }
    return {};
}

QString RunFilterTexts::groupTip(RunGroup group)
{
    switch (group) {
    case RunGroup::InProgress:
        //: Tooltip of the filter "In progress"
        return tr("Show the test runs that have not ended");
    case RunGroup::Passed:
        //: Tooltip of the filter "Passed"
        return tr("Show the test runs that ended without a vulnerability");
    case RunGroup::Failed:
        //: Tooltip of the filter "Failed"
        return tr("Show the test runs that found vulnerabilities");
    case RunGroup::Interrupted:
        //: Tooltip of the filter "Interrupted"
        return tr("Show the test runs that were interrupted");
    case RunGroup::Unknown:
        //: Tooltip of the filter "Unknown"
        return tr("Show the test runs whose state is unknown or that the service cannot find");
    }
    return {};
}

QString RunFilterTexts::age(RunAge age)
{
    switch (age) {
    case RunAge::Any:
        //: Filter of the test runs by age: first item, no filter
        return tr("Any time");
    case RunAge::Hour:
        //: Filter of the test runs by age
        return tr("Started in the last hour");
    case RunAge::Day:
        //: Filter of the test runs by age
        return tr("Started in the last 24 hours");
    case RunAge::Week:
        //: Filter of the test runs by age
        return tr("Started in the last 7 days");
    }
    return {};
}

QString RunFilterTexts::chip(const QString &what, int count)
{
    //: Filter of the test runs: %1 kind of state, %2 how many test runs are of that kind
    return tr("%1 (%2)").arg(what, QLocale().toString(count));
}

QString RunFilterTexts::recordingChip(const RecordingCount &count)
{
    if (count.notHeard == 0)
        return chip(recordingNow(), count.heard);
    //: Filter of the test runs: %1 how many are recording now, %2 how many more were when last heard from
    return tr("Recording now (%1, %2 not heard from)")
        .arg(QLocale().toString(count.heard), QLocale().toString(count.notHeard));
}

} // namespace tallylight::ui
