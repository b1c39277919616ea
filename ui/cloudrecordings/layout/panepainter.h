#pragma once

#include "agora/presetlayout.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tallylight::ui {

/// A layout's canvas inside `frame`, as large as the proportions of `size` allow, centered.
[[nodiscard]] QRectF canvasIn(const QRectF &frame, const QSize &size);
/// Where a pane is on a canvas that is drawn at `canvas`.
[[nodiscard]] QRectF onCanvas(const QRectF &canvas, const agora::LayoutPane &pane);

/// One pane with its number (from 0; shown from 1). Readable on any background color, and visible even when
/// it is completely transparent.
void paintPane(QPainter &painter, const QRectF &rect, const agora::LayoutPane &pane, int number, bool chosen,
               const QPalette &palette);
/// The eight handles of the selected pane.
void paintHandles(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// A small drawing of an arrangement, in a button's colors.
void paintArrangement(QPainter &painter, const QRectF &canvas, agora::Arrangement arrangement,
                      const QPalette &palette);

} // namespace tallylight::ui
