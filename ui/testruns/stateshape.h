#pragma once

#include "wallarm/testrun.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tallylight::ui {

/// The small shape beside the word of a run's state: each state has another, so colour is never alone.
void paintStateShape(QPainter &painter, const QRectF &rect, wallarm::RunState state, const QPalette &palette);

} // namespace tallylight::ui
