#pragma once

#include "cloudrecordings/layout/panegeometry.h"
#include "common/translated.h"

#include <QSize>
#include <QWidget>

namespace tallylight::ui {

class LayoutScene;

/// The panes on their canvas, moved and resized with the mouse and the keyboard: Tab goes through the panes,
/// arrow keys move the selected one by one percent, with Shift they resize it, with Ctrl they work in tenths.
/// While dragging, edges snap unless Ctrl is held; Escape reverts the drag. The image is never mirrored. Its
/// accessible description tells screen readers about the selected pane.
class LayoutCanvas final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutCanvas)

public:
    /// `size` of the recording, in pixels; the scene must outlive it.
    LayoutCanvas(LayoutScene &scene, const QSize &size, QWidget *parent = nullptr);

    void setCanvasSize(const QSize &size);
    /// In pixels of this widget.
    [[nodiscard]] QRectF canvasRect() const;
    [[nodiscard]] QRectF paneRect(int pane) const;
    [[nodiscard]] bool isDragging() const { return m_grip != Grip::None; }
    [[nodiscard]] QSize sizeHint() const override { return {600, 400}; }

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void retranslate() override;
    bool event(QEvent *event) override;

    struct Hit
    {
        int pane = -1;
        Grip grip = Grip::None;
    };
    [[nodiscard]] Hit hitAt(const QPointF &point) const;
    void dragTo(const QPointF &point, bool snapping);
    void endDrag();
    void nudge(const QPointF &by, bool resizing, bool repeated);
    void paintGuides(QPainter &painter, const QRectF &canvas) const;
    void paintSize(QPainter &painter, const QRectF &canvas) const;
    void describe();

    LayoutScene &m_scene;
    QSize m_size;
    Grip m_grip = Grip::None; ///< while dragging
    QPointF m_from; ///< where the drag started, in pixels
    QRectF m_place; ///< the dragged pane's, when the drag started
    int m_gesture = 0;
    QList<double> m_across; ///< guide lines
    QList<double> m_down;
};

} // namespace tallylight::ui
