#include "common/filterchip.h"

#include "common/style.h"

#include <QPainter>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int chipMargin = 8;
constexpr int chipGap = 5;
constexpr qreal cornerRadius = 4;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

FilterChip::FilterChip(const QString &objectName, QWidget *parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setCheckable(true);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setTexts(const QString &text, const QString &shortText)
{
    if (text == this->text() && shortText == m_shortText)
        return; // each one is news to a screen reader, even the same
    m_shortText = shortText;
    setText(text);
    updateGeometry();
    update();
}

void FilterChip::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    updateGeometry();
    update();
}

int FilterChip::widthOf(bool isShort) const
{
    // Always for bold text: the line must not jump when a chip is switched on.
    const int words = QFontMetrics(boldFont(font())).horizontalAdvance(isShort ? m_shortText : text());
    return words + (icon().isNull() ? 0 : iconSize().width() + chipGap) + 2 * chipMargin;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(boldFont(font()));
    return {widthOf(m_short), std::max(metrics.height(), iconSize().height()) + 10};
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || hasFocus();
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(QPen(palette().color(lit ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2.0 : 1.0));
    painter.setBrush(isChecked() ? selectionColour(palette()) : (underMouse() ? base.darker(104) : base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);

    const QRect inner = rect().adjusted(chipMargin, 0, -chipMargin, 0);
    QRect words = inner;
    if (!icon().isNull()) {
        const QRect sign(inner.left(), inner.center().y() - iconSize().height() / 2 + 1, iconSize().width(),
                         iconSize().height());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), inner, sign));
        words.adjust(iconSize().width() + chipGap, 0, 0, 0);
    }
    if (isChecked())
        painter.setFont(boldFont(font()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     m_short ? m_shortText : text());
}

} // namespace tallylight::ui
