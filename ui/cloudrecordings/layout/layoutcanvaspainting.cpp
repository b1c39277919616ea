// How LayoutCanvas looks; its behavior is in layoutcanvas.cpp.
#include "cloudrecordings/layout/layoutcanvas.h"

#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/panepainter.h"
#include "common/theme.h"

#include <QPainter>

namespace tallylight::ui {

void LayoutCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRectF canvas = canvasRect();
    const QColor behind(m_scene.state().surroundings.backgroundColor);
    painter.fillRect(canvas, behind.isValid() ? behind : QColor(Qt::black));
    const QList<agora::LayoutPane> panes = m_scene.panes();
    const int chosen = m_scene.selected();
    for (int i = 0; i < panes.size(); ++i)
        paintPane(painter, onCanvas(canvas, panes.at(i)), panes.at(i), i, i == chosen, palette());
    paintGuides(painter, canvas);
    if (chosen >= 0) {
        paintHandles(painter, paneRect(chosen), palette());
        if (isDragging())
            paintSize(painter, canvas);
    }
    painter.setPen(QPen(tones(palette()).line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(canvas.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tones(palette()).accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LayoutCanvas::paintGuides(QPainter &painter, const QRectF &canvas) const
{
    painter.setPen(QPen(QColor(255, 196, 61), 1, Qt::DashLine));
    for (const double part : m_across) {
        const double x = canvas.x() + part * canvas.width();
        painter.drawLine(QPointF(x, canvas.top()), QPointF(x, canvas.bottom()));
    }
    for (const double part : m_down) {
        const double y = canvas.y() + part * canvas.height();
        painter.drawLine(QPointF(canvas.left(), y), QPointF(canvas.right(), y));
    }
}

void LayoutCanvas::paintSize(QPainter &painter, const QRectF &canvas) const
{
    const agora::LayoutPane pane = m_scene.panes().at(m_scene.selected());
    const QString words = LayoutTexts::size(pane);
    const QRectF around = onCanvas(canvas, pane);
    QRectF label = QFontMetricsF(font()).boundingRect(words).adjusted(-8, -3, 8, 3);
    label.moveCenter(around.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(label, Qt::AlignCenter, words);
    painter.restore();
}

} // namespace tallylight::ui
