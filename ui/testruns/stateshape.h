#pragma once

#include "wallarm/testrun.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tallylight::ui {

/// The small shape beside the word for a run's state: each state has its own, so color is never the only
/// sign.
void paintStateShape(QPainter &painter, const QRectF &rect, wallarm::RunState state, const QPalette &palette);

} // namespace tallylight::ui
