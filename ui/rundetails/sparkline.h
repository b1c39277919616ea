#pragma once

#include "rundetails/speedhistory.h"

#include <QWidget>

namespace tallylight::ui {

/// A small line of speeds over time, the newest at the end of the reading direction, with the average as a
/// dashed line. It says nothing by itself: its owner puts the figures into words and into its accessible
/// description.
class Sparkline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void show(const QList<SpeedSample> &samples, std::optional<double> average);
    [[nodiscard]] const QList<SpeedSample> &samples() const { return m_samples; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QList<SpeedSample> m_samples;
    std::optional<double> m_average;
};

} // namespace tallylight::ui
