#pragma once

#include "agora/presetlayout.h"

#include <QAbstractButton>
#include <QSize>

namespace tallylight::ui {

/// One arrangement of a video, drawn in the recording's proportions, with its name below.
class ArrangementButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrangementButton)

public:
    ArrangementButton(agora::Arrangement arrangement, const QSize &canvas, QWidget *parent = nullptr);

    [[nodiscard]] agora::Arrangement arrangement() const { return m_arrangement; }
    void setCanvasSize(const QSize &canvas);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    const agora::Arrangement m_arrangement;
    QSize m_canvas;
};

} // namespace tallylight::ui
