#include "cloudrecordings/layout/panepainter.h"

#include "cloudrecordings/layout/layouthandles.h"
#include "cloudrecordings/layout/panegeometry.h"
#include "common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::LayoutPane;

namespace {

constexpr QRgb video = 0xff5b7ba6; ///< a placeholder for someone's video, on a canvas of any color
constexpr QRgb ink = 0xff10161f;

/// Where the video is inside its pane: all of it, or with bars when it is fitted.
QRectF pictureIn(const QRectF &rect, const LayoutPane &pane)
{
    constexpr int fit = 1;
    constexpr QSizeF camera(16, 9);
    if (pane.renderMode.value_or(0) != fit)
        return rect;
    QRectF picture(QPointF(), camera.scaled(rect.size(), Qt::KeepAspectRatio));
    picture.moveCenter(rect.center());
    return picture;
}

/// Head and shoulders: someone is shown here.
void paintPerson(QPainter &painter, const QRectF &rect)
{
    const double unit = std::min(rect.width(), rect.height());
    const QPointF middle = rect.center();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 46));
    painter.drawEllipse(middle + QPointF(0, -unit * 0.14), unit * 0.17, unit * 0.17);
    painter.drawEllipse(QRectF(middle.x() - unit * 0.32, middle.y() + unit * 0.09, unit * 0.64, unit * 0.9));
    painter.restore();
}

void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, bool chosen,
                const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 4;
    const double width = std::max(height, metrics.horizontalAdvance(text) + height * 0.7);
    QRectF badge(rect.topLeft() + QPointF(6, 6), QSizeF(width, height));
    if (badge.right() > rect.right() - 2 || badge.bottom() > rect.bottom() - 2)
        badge.moveCenter(rect.center()); // too small for a corner
    painter.setPen(QPen(QColor(255, 255, 255, 150), 1));
    painter.setBrush(chosen ? palette.color(QPalette::Highlight) : QColor(ink));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(chosen ? palette.color(QPalette::HighlightedText) : QColor(Qt::white));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QRectF canvasIn(const QRectF &frame, const QSize &size)
{
    QRectF canvas(QPointF(), QSizeF(size).scaled(frame.size(), Qt::KeepAspectRatio));
    canvas.moveCenter(frame.center());
    return canvas;
}

QRectF onCanvas(const QRectF &canvas, const LayoutPane &pane)
{
    return {canvas.x() + pane.x * canvas.width(), canvas.y() + pane.y * canvas.height(),
            pane.width * canvas.width(), pane.height * canvas.height()};
}

void paintPane(QPainter &painter, const QRectF &rect, const LayoutPane &pane, int number, bool chosen,
               const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // an image is never mirrored
    QColor bars(Qt::black);
    bars.setAlphaF(static_cast<float>(pane.alpha.value_or(1)) * 0.55F);
    painter.fillRect(rect, bars);
    painter.save();
    painter.setOpacity(pane.alpha.value_or(1));
    const QRectF picture = pictureIn(rect, pane);
    painter.fillRect(picture, QColor(video));
    paintPerson(painter, picture);
    painter.restore();

    // Dark and light, so that one of the two is visible on every background.
    const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(ink), 1));
    painter.drawRect(edge);
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1));
    painter.drawRect(edge.adjusted(1, 1, -1, -1));
    if (chosen) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter.drawRect(edge);
    }
    painter.setClipRect(rect);
    const QString count = QLocale().toString(number + 1);
    const QString text = pane.uid ? u"%1 · %2"_s.arg(count, *pane.uid) : count;
    const bool roomForUid = QFontMetricsF(painter.font()).horizontalAdvance(text) + 36 < rect.width();
    paintBadge(painter, rect, roomForUid ? text : count, chosen, palette);
    painter.restore();
}

void paintHandles(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5));
    painter.setBrush(palette.color(QPalette::Base));
    for (const Grip grip : allHandles)
        painter.drawRoundedRect(handleRect(rect, grip), 2, 2);
    painter.restore();
}

void paintArrangement(QPainter &painter, const QRectF &canvas, agora::Arrangement arrangement,
                      const QPalette &palette)
{
    constexpr int shownUsers = 5;
    QList<LayoutPane> panes = agora::presetPanes(arrangement, shownUsers);
    if (arrangement == agora::Arrangement::Custom) {
        panes.resize(3);
        setPlace(panes[0], {0.06, 0.08, 0.56, 0.6});
        setPlace(panes[1], {0.68, 0.08, 0.26, 0.36});
        setPlace(panes[2], {0.46, 0.52, 0.48, 0.4});
    }
    painter.save();
    painter.setPen(QPen(tones(palette).quiet, 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(canvas.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(Qt::NoPen);
    QColor fill = tones(palette).accent;
    const QRectF inside = canvas.adjusted(1.5, 1.5, -1.5, -1.5);
    for (int i = 0; i < panes.size(); ++i) {
        // The first one is often behind the others.
        fill.setAlphaF(i == 0 ? 0.45F : 0.9F);
        painter.setBrush(fill);
        painter.drawRoundedRect(onCanvas(inside, panes.at(i)).adjusted(0.8, 0.8, -0.8, -0.8), 1, 1);
    }
    painter.restore();
}

} // namespace tallylight::ui
