#include "cloudrecordings/start/modedrawing.h"

#include "common/theme.h"

#include <QPainter>

namespace tallylight::ui {

namespace {

void person(QPainter &painter, const QRectF &pane)
{
    const qreal head = pane.height() * 0.26;
    const QPointF middle(pane.center().x(), pane.top() + pane.height() * 0.38);
    painter.save();
    painter.setClipRect(pane);
    painter.drawEllipse(middle, head / 1.6, head / 1.6);
    painter.drawEllipse(QPointF(middle.x(), pane.bottom() + head * 0.2), head * 1.35, head * 1.25);
    painter.restore();
}

void pane(QPainter &painter, const QRectF &place, const QColor &fill, const QColor &line)
{
    painter.setPen(QPen(line, 1.4));
    painter.setBrush(fill);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    person(painter, place.adjusted(2, 2, -2, -1));
}

} // namespace

void drawMode(QPainter &painter, const QRect &place, agora::Mode mode, const QPalette &palette)
{
    const QColor line = tones(palette).accent;
    QColor fill = line;
    fill.setAlphaF(0.14F);
    const QRectF all = QRectF(place).adjusted(1, 1, -1, -1);
    const qreal half = all.width() / 2;
    painter.save();
    switch (mode) {
    case agora::Mode::Mix:
        pane(painter, {all.left(), all.top(), half, all.height()}, fill, line);
        pane(painter, {all.left() + half, all.top(), half, all.height() / 2}, fill, line);
        pane(painter, {all.left() + half, all.top() + all.height() / 2, half, all.height() / 2}, fill, line);
        break;
    case agora::Mode::Individual:
    case agora::Mode::Raw: {
        const qreal width = (all.width() - 12) / 3;
        for (int i = 0; i < 3; ++i)
            pane(painter, {all.left() + i * (width + 6), all.top() + 8, width, all.height() - 16}, fill,
                 line);
        break;
    }
    case agora::Mode::Web: {
        painter.setPen(QPen(line, 1.4));
        painter.setBrush(fill);
        painter.drawRoundedRect(all, 4, 4);
        const qreal bar = all.top() + 12;
        painter.drawLine(QPointF(all.left(), bar), QPointF(all.right(), bar));
        painter.setBrush(line);
        for (int i = 0; i < 3; ++i)
            painter.drawEllipse(QPointF(all.left() + 8 + i * 7, all.top() + 6), 1.2, 1.2);
        const QRectF play(all.center().x() - 7, bar + (all.bottom() - bar) / 2 - 8, 14, 16);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(
            QPolygonF{play.topLeft(), play.bottomLeft(), QPointF(play.right(), play.center().y())});
        break;
    }
    }
    painter.restore();
}

} // namespace tallylight::ui
