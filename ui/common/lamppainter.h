#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tallylight::ui {

/// The tally lamp's shapes, for both services; state is never shown by color alone (ARCHITECTURE 4).
enum class LampShape {
    Lit, ///< round, red, soft glow: recording
    Hollow, ///< empty circle: waiting for the node, starting
    Ring, ///< open ring that turns (phase 0 … 1): stopping
    Off, ///< flat gray dot
    Dash, ///< a dash: unknown
};

/// Paints the lamp centered in `rect`, at most 16 px wide. `phase` matters only for Ring; 0.25 when it does
/// not turn.
void paintLamp(QPainter &painter, const QRectF &rect, LampShape shape, const QPalette &palette,
               qreal phase = 0.25);

} // namespace tallylight::ui
