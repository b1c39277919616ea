#pragma once

#include "agora/recordingconfig.h"

#include <QList>
#include <QRectF>

namespace tallylight::ui {

// Places of panes, all in parts of the canvas, 0 … 1, from its top left corner; left and right are those of
// the picture in every language. Every result lies on the canvas and has six decimals (agora/README 4.4).

inline constexpr double smallestPane = 0.02;

/// Where a pane is taken hold of.
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

/// Brought onto the canvas: first made small enough and large enough, then moved.
[[nodiscard]] QRectF fitted(const QRectF &place);
[[nodiscard]] QRectF moved(const QRectF &place, const QPointF &by);
/// The edges of the grip go along; they stop at the canvas and before the opposite edge. Inside moves.
[[nodiscard]] QRectF resized(const QRectF &place, Grip grip, const QPointF &by);
[[nodiscard]] QRectF aligned(const QRectF &place, Alignment alignment);

struct Snapped
{
    QRectF place;
    QList<double> across; ///< x of the vertical lines that the place has snapped to
    QList<double> down; ///< y of the horizontal ones
};

/// Pulls the edges of the grip to edges, halves and thirds of the canvas and to edges and middles of the
/// others, where one is within `reach`.
[[nodiscard]] Snapped snapped(const QRectF &place, Grip grip, const QList<QRectF> &others,
                              const QSizeF &reach);

} // namespace tallylight::ui
