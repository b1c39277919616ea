#pragma once

#include "testruns/runmatcher.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// The words of the filter bar above the table of test runs.
class RunFilterTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RunFilterTexts)

public:
    RunFilterTexts() = delete;

    [[nodiscard]] static QString group(RunGroup group);
    [[nodiscard]] static QString groupTip(RunGroup group);
    [[nodiscard]] static QString age(RunAge age);
    /// "Passed (12)"
    [[nodiscard]] static QString chip(const QString &what, int count);

    /// "Recording now (12)", "Recording now (12, 3 not heard from)"
    [[nodiscard]] static QString recordingChip(const RecordingCount &count);

    //: Filter of the test runs: those that are recording baseline requests now
    [[nodiscard]] static QString recordingNow() { return tr("Recording now"); }
    [[nodiscard]] static QString recordingTip()
    {
        //: Tooltip of the filter "Recording now"
        return tr("Show only the test runs that record baseline requests now, or did when they were last "
                  "heard from");
    }
    //: Filter of the test runs by domain: first item, no filter
    [[nodiscard]] static QString anyDomain() { return tr("Any domain"); }
    //: For screen readers and as tooltip: the filter by domain name of the tested application
    [[nodiscard]] static QString domain() { return tr("Domain"); }
    //: Filter of the test runs by test policy: first item, no filter
    [[nodiscard]] static QString anyPolicy() { return tr("Any policy"); }
    //: For screen readers and as tooltip: the filter by test policy
    [[nodiscard]] static QString policy() { return tr("Test policy"); }
    //: For screen readers and as tooltip: the filter by the age of test runs
    [[nodiscard]] static QString ageName() { return tr("Start time"); }
    //: Button that clears all filters of the test runs
    [[nodiscard]] static QString clear() { return tr("Clear filter"); }
};

} // namespace tallylight::ui
