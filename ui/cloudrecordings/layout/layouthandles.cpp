#include "cloudrecordings/layout/layouthandles.h"

namespace tallylight::ui {

namespace {

constexpr double drawn = 9;
constexpr double handleReach = 4; ///< beyond each edge

QPointF middleOf(const QRectF &pane, Grip handle)
{
    const QPointF centre = pane.center();
    switch (handle) {
    case Grip::TopLeft:
        return pane.topLeft();
    case Grip::Top:
        return {centre.x(), pane.top()};
    case Grip::TopRight:
        return pane.topRight();
    case Grip::Right:
        return {pane.right(), centre.y()};
    case Grip::BottomRight:
        return pane.bottomRight();
    case Grip::Bottom:
        return {centre.x(), pane.bottom()};
    case Grip::BottomLeft:
        return pane.bottomLeft();
    case Grip::Left:
        return {pane.left(), centre.y()};
    case Grip::None:
    case Grip::Inside:
        break;
    }
    return centre;
}

} // namespace

QRectF handleRect(const QRectF &pane, Grip handle)
{
    QRectF rect(0, 0, drawn, drawn);
    rect.moveCenter(middleOf(pane, handle));
    return rect;
}

Grip gripAt(const QRectF &pane, const QPointF &point, bool withHandles)
{
    for (const Grip handle : allHandles) {
        if (withHandles
            && handleRect(pane, handle)
                   .adjusted(-handleReach, -handleReach, handleReach, handleReach)
                   .contains(point))
            return handle;
    }
    return pane.contains(point) ? Grip::Inside : Grip::None;
}

Qt::CursorShape cursorFor(Grip grip)
{
    switch (grip) {
    case Grip::TopLeft:
    case Grip::BottomRight:
        return Qt::SizeFDiagCursor;
    case Grip::TopRight:
    case Grip::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Grip::Left:
    case Grip::Right:
        return Qt::SizeHorCursor;
    case Grip::Top:
    case Grip::Bottom:
        return Qt::SizeVerCursor;
    case Grip::Inside:
        return Qt::SizeAllCursor;
    case Grip::None:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace tallylight::ui
