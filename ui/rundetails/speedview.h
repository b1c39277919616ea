#pragma once

#include "rundetails/speedhistory.h"

#include <QWidget>

class QLabel;

namespace tallylight::ui {

class Sparkline;

/// The speed now and on average, in figures, and as a line of what was told since the program began.
class SpeedView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedView)

public:
    explicit SpeedView(QWidget *parent = nullptr);

    void show(const wallarm::TestRun &run, const QList<SpeedSample> &samples);
    /// New words; the figures come with the next show().
    void retranslate();

private:
    Sparkline *m_line;
    QLabel *m_first; ///< the speed now; of an ended run its average
    QLabel *m_second;
};

} // namespace tallylight::ui
