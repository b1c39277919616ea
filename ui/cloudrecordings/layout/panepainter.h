#pragma once

#include "agora/presetlayout.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tallylight::ui {

/// The canvas of a layout inside `frame`, as large as it fits in the proportions of `size`, centred.
[[nodiscard]] QRectF canvasIn(const QRectF &frame, const QSize &size);
/// A pane's place on a canvas that is drawn at `canvas`.
[[nodiscard]] QRectF onCanvas(const QRectF &canvas, const agora::LayoutPane &pane);

/// One pane with its number (from 0; shown from 1). Readable on any colour behind it, and to be seen even
/// when it is wholly transparent.
void paintPane(QPainter &painter, const QRectF &rect, const agora::LayoutPane &pane, int number, bool chosen,
               const QPalette &palette);
/// The eight handles of the chosen pane.
void paintHandles(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// A small drawing of an arrangement, in the colours of a button.
void paintArrangement(QPainter &painter, const QRectF &canvas, agora::Arrangement arrangement,
                      const QPalette &palette);

} // namespace tallylight::ui
