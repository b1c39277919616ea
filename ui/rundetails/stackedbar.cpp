#include "rundetails/stackedbar.h"

#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int thickness = 14;
constexpr qreal openShare = 0.15; ///< of the width, for what may still come

struct Filling
{
    QColor colour;
    Qt::BrushStyle hatching;
};

Filling fillingOf(BarPart part, const Tones &colours)
{
    switch (part) {
    case BarPart::Passed:
        return {colours.good, Qt::SolidPattern};
    case BarPart::Failed:
        return {colours.trouble, Qt::DiagCrossPattern};
    case BarPart::Error:
        return {colours.warning, Qt::HorPattern};
    case BarPart::Interrupted:
        return {colours.warning, Qt::BDiagPattern};
    case BarPart::InProgress:
        return {colours.accent, Qt::Dense4Pattern};
    case BarPart::Waiting:
        return {colours.quiet, Qt::Dense7Pattern};
    case BarPart::Done:
        return {colours.accent, Qt::SolidPattern};
    }
    return {colours.quiet, Qt::NoBrush};
}

} // namespace

void paintBarPart(QPainter &painter, const QRectF &rect, BarPart part, const QPalette &palette)
{
    const Filling filling = fillingOf(part, tones(palette));
    QColor soft = filling.colour;
    soft.setAlphaF(0.25F);
    painter.save();
    painter.fillRect(rect, soft);
    painter.fillRect(rect, QBrush(filling.colour, filling.hatching));
    painter.restore();
}

StackedBar::StackedBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::show(const QList<Segment> &segments, qint64 total, bool open)
{
    m_segments = segments;
    m_total = total;
    m_open = open;
    update();
}

QSize StackedBar::sizeHint() const
{
    return {160, thickness};
}

void StackedBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones colours = tones(palette());
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath round;
    round.addRoundedRect(place, 4, 4);
    painter.setClipPath(round);
    painter.fillPath(round, palette().base());

    qint64 sum = 0;
    for (const Segment &segment : m_segments)
        sum += std::max<qint64>(segment.count, 0);
    const qint64 total = std::max<qint64>(std::max(sum, m_total), 1);
    const qreal known = place.width() * (m_open ? 1 - openShare : 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal from = 0;
    const auto part = [&](qreal width) {
        const qreal left = mirrored ? place.right() - from - width : place.left() + from;
        from += width;
        return QRectF(left, place.top(), width, place.height());
    };
    for (const Segment &segment : m_segments) {
        if (segment.count > 0) {
            const qreal share = static_cast<qreal>(segment.count) / static_cast<qreal>(total);
            paintBarPart(painter, part(known * share), segment.part, palette());
        }
    }
    if (m_open) {
        from = known;
        painter.fillRect(part(place.width() - known), QBrush(colours.quiet, Qt::BDiagPattern));
    }
    painter.setClipping(false);
    painter.setPen(colours.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(round);
}

} // namespace tallylight::ui
