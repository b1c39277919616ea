#include "common/lamppainter.h"

#include "common/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QRadialGradient>

#include <algorithm>

namespace tallylight::ui {

namespace {

void paintLit(QPainter &painter, const QPointF &centre, qreal radius, const QColor &colour)
{
    QColor glow = colour;
    glow.setAlphaF(0.45F);
    QRadialGradient soft(centre, radius);
    soft.setColorAt(0.55, glow);
    glow.setAlphaF(0.0F);
    soft.setColorAt(1.0, glow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(centre, radius, radius);

    QRadialGradient bulb(centre - QPointF(radius * 0.2, radius * 0.25), radius * 0.75);
    bulb.setColorAt(0.0, colour.lighter(135));
    bulb.setColorAt(1.0, colour);
    painter.setBrush(bulb);
    painter.drawEllipse(centre, radius * 0.64, radius * 0.64);
}

void paintRing(QPainter &painter, const QPointF &centre, qreal radius, const QColor &colour, qreal phase)
{
    const QRectF circle(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    // Angles are in sixteenths of a degree, counterclockwise; the gap is a quarter of the ring.
    const int start = static_cast<int>((90.0 - 360.0 * phase) * 16.0);
    painter.drawArc(circle, start, 270 * 16);
}

/// A small clock over the lamp's lower corner, which it covers.
void paintClock(QPainter &painter, const QPointF &centre, qreal radius, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(centre, radius + 1.2, radius + 1.2);
    painter.setPen(QPen(tones(palette).quiet, 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.drawPolyline(
        QPolygonF({centre - QPointF(0, radius * 0.6), centre, centre + QPointF(radius * 0.5, 0)}));
}

/// In the lamp's upper corner; the clock of an old one has the lower.
void paintBadge(QPainter &painter, const QPointF &centre, qreal radius, LampBadge badge,
                const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(centre, radius + 1.2, radius + 1.2);
    painter.setPen(QPen(palette.color(QPalette::Text), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    if (badge == LampBadge::Paused) {
        for (const qreal side : {-0.35, 0.35})
            painter.drawLine(centre + QPointF(side, -0.55) * radius, centre + QPointF(side, 0.55) * radius);
        return;
    }
    const QRectF bow(centre + QPointF(-0.45, -0.8) * radius, QSizeF(0.9, 0.9) * radius);
    painter.drawArc(bow, -90 * 16, 270 * 16);
    painter.drawPoint(centre + QPointF(0, 0.75) * radius);
}

} // namespace

void paintLamp(QPainter &painter, const QRectF &rect, const LampLook &look, const QPalette &palette)
{
    constexpr qreal pale = 0.4;
    const Tones colours = tones(palette);
    const QPointF centre = rect.center();
    const qreal radius = std::min({rect.width(), rect.height(), 16.0}) / 2.0;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal opacity = painter.opacity();
    if (look.isStale)
        painter.setOpacity(opacity * pale);
    switch (look.shape) {
    case LampShape::Lit:
        paintLit(painter, centre, radius, colours.lamp);
        break;
    case LampShape::Hollow:
        painter.setPen(QPen(colours.lamp, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius * 0.62, radius * 0.62);
        break;
    case LampShape::Ring:
        paintRing(painter, centre, radius * 0.72, colours.lamp, look.phase);
        break;
    case LampShape::Off:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.quiet);
        painter.drawEllipse(centre, radius * 0.45, radius * 0.45);
        break;
    case LampShape::Dash:
        painter.setPen(QPen(colours.quiet, 2.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(radius * 0.5, 0), centre + QPointF(radius * 0.5, 0));
        break;
    }
    painter.setOpacity(opacity);
    if (look.badge != LampBadge::None)
        paintBadge(painter, centre + QPointF(radius, -radius) * 0.48, radius * 0.55, look.badge, palette);
    if (look.isStale) {
        paintClock(painter, centre + QPointF(radius, radius) * 0.48, radius * 0.5, palette);
    }
    painter.restore();
}

} // namespace tallylight::ui
