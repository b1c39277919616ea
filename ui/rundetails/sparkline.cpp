#include "rundetails/sparkline.h"

#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr qreal headroom = 1.1; ///< keeps the highest point and its pen inside
constexpr int padding = 4;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::show(const QList<SpeedSample> &samples, std::optional<double> average)
{
    if (samples == m_samples && average == m_average)
        return;
    m_samples = samples;
    m_average = average;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {160, 56};
}

QSize Sparkline::minimumSizeHint() const
{
    return {80, 56};
}

void Sparkline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones colours = tones(palette());
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.line);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(place, 4, 4);
    if (m_samples.size() < 2)
        return;

    const QRectF area = place.adjusted(padding, padding, -padding, -padding);
    double highest = m_average.value_or(0);
    for (const SpeedSample &sample : m_samples)
        highest = std::max(highest, sample.rps);
    const qint64 first = m_samples.first().atMs;
    const qreal span = std::max<qreal>(static_cast<qreal>(m_samples.last().atMs - first), 1);
    const qreal top = highest > 0 ? highest * headroom : 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto point = [&](qint64 atMs, double rps) {
        const qreal share = static_cast<qreal>(atMs - first) / span;
        return QPointF(area.left() + area.width() * (mirrored ? 1 - share : share),
                       area.bottom() - area.height() * std::max(rps, 0.0) / top);
    };
    QPolygonF line;
    for (const SpeedSample &sample : m_samples)
        line << point(sample.atMs, sample.rps);

    QPolygonF below = line;
    below << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    QColor soft = colours.accent;
    soft.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(below);
    if (m_average) {
        painter.setPen(QPen(colours.quiet, 1, Qt::DashLine));
        painter.drawLine(point(first, *m_average), point(m_samples.last().atMs, *m_average));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colours.accent);
    painter.drawEllipse(line.last(), 2, 2);
}

} // namespace tallylight::ui
