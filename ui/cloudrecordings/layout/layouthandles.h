#pragma once

#include "cloudrecordings/layout/panegeometry.h"

#include <Qt>

#include <array>

namespace tallylight::ui {

// The handles of the selected pane, in pixels of the widget.

inline constexpr std::array allHandles{Grip::TopLeft,     Grip::Top,    Grip::TopRight,   Grip::Right,
                                       Grip::BottomRight, Grip::Bottom, Grip::BottomLeft, Grip::Left};

/// Where the handle of a pane drawn at `pane` is drawn.
[[nodiscard]] QRectF handleRect(const QRectF &pane, Grip handle);
/// What is at the point: a handle, which reaches a little further than it is drawn, or the inside.
[[nodiscard]] Grip gripAt(const QRectF &pane, const QPointF &point, bool withHandles);
[[nodiscard]] Qt::CursorShape cursorFor(Grip grip);

} // namespace tallylight::ui
