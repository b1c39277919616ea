#include "cloudrecordings/layout/arrangementbutton.h"

#include "cloudrecordings/layout/panepainter.h"
#include "common/style.h"

#include <QPainter>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr QSize sketch(48, 32);
constexpr int frame = 8;
constexpr int gap = 5;

} // namespace

ArrangementButton::ArrangementButton(agora::Arrangement arrangement, const QSize &canvas, QWidget *parent)
    : QAbstractButton(parent), m_arrangement(arrangement), m_canvas(canvas)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ArrangementButton::setCanvasSize(const QSize &canvas)
{
    m_canvas = canvas;
    update();
}

QSize ArrangementButton::sizeHint() const
{
    constexpr int narrowest = 92;
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text()) + 2 * frame;
    return {std::max(narrowest, words), sketch.height() + gap + metrics.height() + 2 * frame};
}

void ArrangementButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = palette().color(isChecked() ? QPalette::Base : QPalette::Button);
    if (isChecked() || isDown())
        fill = selectionColour(palette());
    else if (underMouse())
        fill = palette().color(QPalette::AlternateBase);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? accent : palette().color(QPalette::Mid), isChecked() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 3, 3);
    }
    const QRectF room((width() - sketch.width()) / 2.0, frame, sketch.width(), sketch.height());
    paintArrangement(painter, canvasIn(room, m_canvas), m_arrangement, palette());
    painter.setPen(palette().color(QPalette::ButtonText));
    const int top = frame + sketch.height() + gap;
    painter.drawText(QRect(0, top, width(), height() - top - frame + 2), Qt::AlignCenter, text());
}

} // namespace tallylight::ui
