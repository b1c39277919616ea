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

/// What is wrong with a lamp that is lit, or out of the ordinary.
enum class LampBadge {
    None,
    Paused, ///< two bars
    NoId, ///< a question mark: it records, under an ID that is unknown
};

struct LampLook
{
    LampShape shape = LampShape::Dash;
    bool isStale = false; ///< pale, with a clock: the last known state
    qreal phase = 0.25; ///< only for Ring; 0.25 when it does not turn
    LampBadge badge = LampBadge::None;
};

/// Paints the lamp centered in `rect`, at most 16 px wide.
void paintLamp(QPainter &painter, const QRectF &rect, const LampLook &look, const QPalette &palette);

} // namespace tallylight::ui
