#pragma once

#include "rundetails/stackedbar.h"
#include "wallarm/testrun.h"

#include <optional>
#include <vector>

class QLabel;

namespace tallylight::ui {

/// How many baseline requests are in which status (wallarm/README 13.6): a bar, and below it each status with
/// its pattern, its word and its number. What the service did not report is a dash, never a zero.
class CounterTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterTable)

public:
    explicit CounterTable(QWidget *parent = nullptr);

    void show(const wallarm::TestRun &run);
    /// Updates the words; the next show() updates the numbers.
    void retranslate();

private:
    struct Line
    {
        BarPart part;
        QLabel *word;
        QLabel *number;
    };

    StackedBar *m_bar;
    std::vector<Line> m_lines;
};

} // namespace tallylight::ui
