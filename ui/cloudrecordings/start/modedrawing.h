#pragma once

#include "agora/mode.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace tallylight::ui {

/// What a recording mode makes, as a small drawing: panes in one frame, frames of their own, a browser's
/// window. Never mirrored: it is a picture.
void drawMode(QPainter &painter, const QRect &place, agora::Mode mode, const QPalette &palette);

} // namespace tallylight::ui
