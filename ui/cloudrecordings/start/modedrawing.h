#pragma once

#include "agora/task.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace tallylight::ui {

/// What a recording mode produces, as a small drawing: panes in one frame, separate frames, a browser window.
/// Never mirrored: it is an image.
void drawMode(QPainter &painter, const QRect &place, agora::Mode mode, const QPalette &palette);

} // namespace tallylight::ui
