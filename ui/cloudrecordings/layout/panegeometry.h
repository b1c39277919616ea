#pragma once

#include "agora/requests.h"

#include <QList>
#include <QRectF>

namespace tallylight::ui {

// Positions of panes, all as fractions of the canvas, 0 … 1, from its top left corner; left and right are as
// seen in the image in every language. Every result lies on the canvas and has six decimals (agora/README
// 4.4).

inline constexpr double smallestPane = 0.02;

/// Where a pane is grabbed.
enum class Grip { None, Inside, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

enum class Alignment {
    Fill,
    LeftHalf,
    RightHalf,
    TopHalf,
    BottomHalf,
    Left,
    CentreAcross,
    Right,
    Top,
    CentreDown,
    Bottom
};

[[nodiscard]] QRectF placeOf(const agora::LayoutPane &pane);
void setPlace(agora::LayoutPane &pane, const QRectF &place);

/// Moved onto the canvas: first brought to an allowed size, then moved.
[[nodiscard]] QRectF fitted(const QRectF &place);
[[nodiscard]] QRectF moved(const QRectF &place, const QPointF &by);
/// Moves the edges of the grip; they stop at the canvas and before the opposite edge. Inside moves the pane.
[[nodiscard]] QRectF resized(const QRectF &place, Grip grip, const QPointF &by);
[[nodiscard]] QRectF aligned(const QRectF &place, Alignment alignment);

struct Snapped
{
    QRectF place;
    QList<double> across; ///< x of the vertical lines that the place has snapped to
    QList<double> down; ///< y of the horizontal ones
};

/// Pulls the edges of the grip to edges, halves and thirds of the canvas and to edges and centers of the
/// others, if one is within `reach`.
[[nodiscard]] Snapped snapped(const QRectF &place, Grip grip, const QList<QRectF> &others,
                              const QSizeF &reach);

} // namespace tallylight::ui
