#include "testruns/stateshape.h"

#include "common/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace tallylight::ui {

using wallarm::RunState;

void paintStateShape(QPainter &painter, const QRectF &rect, RunState state, const QPalette &palette)
{
    const Tones colours = tones(palette);
    const QPointF c = rect.center();
    const qreal r = rect.width() / 2.0 - 1.0;
    const auto pen = [](const QColor &colour) { return QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap); };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case RunState::Cloning:
        painter.setPen(QPen(colours.accent, 1.6));
        painter.drawRect(QRectF(c.x() - r, c.y() - r, r * 1.3, r * 1.3));
        painter.drawRect(QRectF(c.x() - r * 0.3, c.y() - r * 0.3, r * 1.3, r * 1.3));
        break;
    case RunState::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawPolygon(
            QPolygonF({{c.x() - r * 0.7, c.y() - r}, {c.x() + r, c.y()}, {c.x() - r * 0.7, c.y() + r}}));
        break;
    case RunState::Paused:
        painter.setPen(pen(colours.warning));
        painter.drawLine(c + QPointF(-r * 0.4, -r * 0.7), c + QPointF(-r * 0.4, r * 0.7));
        painter.drawLine(c + QPointF(r * 0.4, -r * 0.7), c + QPointF(r * 0.4, r * 0.7));
        break;
    case RunState::Interrupted:
        painter.setPen(QPen(colours.warning, 1.8));
        painter.drawEllipse(c, r * 0.85, r * 0.85);
        painter.drawLine(c + QPointF(-r * 0.55, r * 0.55), c + QPointF(r * 0.55, -r * 0.55));
        break;
    case RunState::Passed:
        painter.setPen(pen(colours.good));
        painter.drawPolyline(QPolygonF({{c.x() - r * 0.8, c.y()},
                                        {c.x() - r * 0.2, c.y() + r * 0.6},
                                        {c.x() + r * 0.9, c.y() - r * 0.6}}));
        break;
    case RunState::Failed:
        painter.setPen(pen(colours.trouble));
        painter.drawLine(c + QPointF(-r * 0.6, -r * 0.6), c + QPointF(r * 0.6, r * 0.6));
        painter.drawLine(c + QPointF(-r * 0.6, r * 0.6), c + QPointF(r * 0.6, -r * 0.6));
        break;
    case RunState::Unknown:
        painter.setPen(pen(colours.quiet));
        painter.drawLine(c + QPointF(-r * 0.5, 0), c + QPointF(r * 0.5, 0));
        break;
    }
    painter.restore();
}

} // namespace tallylight::ui
