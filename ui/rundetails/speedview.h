#pragma once

#include "rundetails/speedhistory.h"

#include <QWidget>

class QLabel;

namespace tallylight::ui {

class Sparkline;

/// The current and the average speed, in figures, and as a line of what was reported since the program
/// started.
class SpeedView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedView)

public:
    explicit SpeedView(QWidget *parent = nullptr);

    void show(const wallarm::TestRun &run, const QList<SpeedSample> &samples);
    /// Updates the words; the next show() updates the figures.
    void retranslate();

private:
    Sparkline *m_line;
    QLabel *m_first; ///< the current speed; for an ended run, the average
    QLabel *m_second;
};

} // namespace tallylight::ui
