#include "common/lampdelegate.h"

#include "common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tallylight::ui {

namespace {
constexpr int lampSize = 16;
constexpr int lampMargin = 6;
constexpr qreal standingPhase = 0.25;
constexpr qreal stepsATurn = 24; // smooth enough, with a third of the repaints
constexpr int barHeight = 3;

/// `words`: where they are, not mirrored.
void paintProgress(QPainter &painter, const QStyleOptionViewItem &item, const QRect &words, double share)
{
    QRect bar = words;
    bar.setTop(bar.bottom() - barHeight);
    bar.setHeight(barHeight);
    QRect done = bar;
    done.setWidth(qRound(share * bar.width()));
    QColor rest = tones(item.palette).quiet; // must be visible on a selected row too
    rest.setAlphaF(0.3F);
    painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar), rest);
    painter.fillRect(QStyle::visualRect(item.direction, item.rect, done), tones(item.palette).accent);
}
} // namespace

LampDelegate::LampDelegate(QAbstractItemView &view, bool withText)
    : MeasuredDelegate(&view)
    , m_view(view)
    , m_withText(withText)
    , m_animation(new QVariantAnimation(this))
    , m_phase(standingPhase)
{
    m_animation->setDuration(1200);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setLoopCount(-1);
    connect(m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { turn(value.toReal()); });
}

void LampDelegate::turn(qreal phase)
{
    const qreal step = std::floor(phase * stepsATurn) / stepsATurn;
    if (qFuzzyCompare(1.0 + step, 1.0 + m_phase))
        return;
    m_phase = step;
    const auto rings = std::exchange(m_rings, {});
    if (rings.isEmpty())
        m_animation->stop();
    for (const QPersistentModelIndex &ring : rings)
        m_view.update(ring);
}

void LampDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = m_withText ? item.text : QString();
    item.text.clear();
    const QStyle *style = m_view.style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, &m_view);

    const auto shape = static_cast<LampShape>(index.data(LampRole).toInt());
    if (shape == LampShape::Ring && style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0) {
        m_rings.append(index);
        if (m_animation->state() != QAbstractAnimation::Running)
            m_animation->start();
    }

    QRect lamp(0, 0, lampSize, lampSize);
    lamp.moveCenter(item.rect.center());
    if (m_withText)
        lamp.moveLeft(item.rect.left() + lampMargin);
    paintLamp(*painter, QStyle::visualRect(item.direction, item.rect, lamp),
              {.shape = shape,
               .isStale = index.data(StaleRole).toBool(),
               .phase = m_phase,
               .badge = static_cast<LampBadge>(index.data(LampBadgeRole).toInt())},
              item.palette);
    if (words.isEmpty())
        return;

    const QRect logical = item.rect.adjusted(lampSize + 2 * lampMargin, 0, -lampMargin, 0);
    const QRect place = QStyle::visualRect(item.direction, item.rect, logical);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(place, QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    painter->restore();
    if (const QVariant progress = index.data(LampProgressRole); progress.isValid())
        paintProgress(*painter, item, logical, progress.toDouble());
}

QSize LampDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = MeasuredDelegate::sizeHint(option, index);
    const int words = m_withText ? text.width() : 0;
    return {lampSize + 2 * lampMargin + words, std::max(text.height(), lampSize + lampMargin)};
}

} // namespace tallylight::ui
