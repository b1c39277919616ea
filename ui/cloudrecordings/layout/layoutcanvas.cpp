#include "cloudrecordings/layout/layoutcanvas.h"

#include "cloudrecordings/layout/layouthandles.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/panepainter.h"
#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

LayoutCanvas::LayoutCanvas(LayoutScene &scene, const QSize &size, QWidget *parent)
    : Translated(parent), m_scene(scene), m_size(size)
{
    setObjectName(u"layoutCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&scene, &LayoutScene::changed, this, [this] {
        update();
        describe();
    });
    connect(&scene, &LayoutScene::selectionChanged, this, [this] {
        update();
        describe();
    });
    describe();
}

void LayoutCanvas::setCanvasSize(const QSize &size)
{
    m_size = size;
    update();
}

QRectF LayoutCanvas::canvasRect() const
{
    constexpr double room = 8; // for the handles at the edge, and the focus frame
    return canvasIn(QRectF(rect()).adjusted(room, room, -room, -room), m_size);
}

QRectF LayoutCanvas::paneRect(int pane) const
{
    return onCanvas(canvasRect(), m_scene.panes().value(pane));
}

LayoutCanvas::Hit LayoutCanvas::hitAt(const QPointF &point) const
{
    if (!m_scene.isCustom())
        return {};
    const int chosen = m_scene.selected();
    if (chosen >= 0) {
        const Grip grip = gripAt(paneRect(chosen), point, true);
        if (grip != Grip::None && grip != Grip::Inside)
            return {chosen, grip};
    }
    // The last one is drawn on top of the others.
    for (auto pane = static_cast<int>(m_scene.panes().size()) - 1; pane >= 0; --pane) {
        if (gripAt(paneRect(pane), point, false) != Grip::None)
            return {pane, Grip::Inside};
    }
    return {};
}

void LayoutCanvas::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    m_scene.select(hit.pane);
    if (event->button() != Qt::LeftButton || hit.pane < 0)
        return;
    m_grip = hit.grip;
    m_from = event->position();
    m_place = placeOf(m_scene.panes().at(hit.pane));
    m_gesture = m_scene.newGesture();
}

void LayoutCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (isDragging())
        dragTo(event->position(), !event->modifiers().testFlag(Qt::ControlModifier));
    else
        setCursor(cursorFor(hitAt(event->position()).grip));
}

void LayoutCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag();
}

void LayoutCanvas::dragTo(const QPointF &point, bool snapping)
{
    const QRectF canvas = canvasRect();
    const QPointF way = point - m_from;
    QRectF place = resized(m_place, m_grip, {way.x() / canvas.width(), way.y() / canvas.height()});
    m_across.clear();
    m_down.clear();
    if (snapping) {
        constexpr double pixels = 6;
        QList<QRectF> others;
        const QList<agora::LayoutPane> panes = m_scene.panes();
        for (int i = 0; i < panes.size(); ++i) {
            if (i != m_scene.selected())
                others << placeOf(panes.at(i));
        }
        const Snapped found =
            snapped(place, m_grip, others, {pixels / canvas.width(), pixels / canvas.height()});
        place = found.place;
        m_across = found.across;
        m_down = found.down;
    }
    m_scene.place(m_scene.selected(), place, m_gesture);
    update();
}

void LayoutCanvas::endDrag()
{
    m_grip = Grip::None;
    m_across.clear();
    m_down.clear();
    update();
}

bool LayoutCanvas::focusNextPrevChild(bool next)
{
    const auto count = m_scene.isCustom() ? static_cast<int>(m_scene.panes().size()) : 0;
    const int pane = m_scene.selected() + (next ? 1 : -1);
    if (pane < 0 || pane >= count)
        return QWidget::focusNextPrevChild(next); // after the last one, leave the canvas
    m_scene.select(pane);
    return true;
}

void LayoutCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        m_scene.select(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        m_scene.select(static_cast<int>(m_scene.panes().size()) - 1);
    update();
}

bool LayoutCanvas::event(QEvent *event)
{
    // Takes Escape and the arrow keys before a dialog or a shortcut does.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && isDragging())
            event->accept();
    }
    return Translated::event(event);
}

void LayoutCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        m_scene.place(m_scene.selected(), m_place, m_gesture);
        endDrag();
        return;
    }
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
    const double step = fine ? 0.001 : 0.01;
    QPointF by;
    // Left and right as seen in the image, in every language.
    if (event->key() == Qt::Key_Left)
        by = {-step, 0};
    else if (event->key() == Qt::Key_Right)
        by = {step, 0};
    else if (event->key() == Qt::Key_Up)
        by = {0, -step};
    else if (event->key() == Qt::Key_Down)
        by = {0, step};
    if (by.isNull() || isDragging() || m_scene.selected() < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    nudge(by, event->modifiers().testFlag(Qt::ShiftModifier), event->isAutoRepeat());
}

void LayoutCanvas::nudge(const QPointF &by, bool resizing, bool repeated)
{
    if (!repeated)
        m_gesture = m_scene.newGesture(); // a key held down is one step
    const int pane = m_scene.selected();
    m_scene.place(pane,
                  resized(placeOf(m_scene.panes().at(pane)), resizing ? Grip::BottomRight : Grip::Inside, by),
                  m_gesture);
}

void LayoutCanvas::describe()
{
    const int pane = m_scene.selected();
    const QString words = pane < 0 ? LayoutTexts::explanation(m_scene.arrangement())
                                   : LayoutTexts::described(pane, m_scene.panes().at(pane));
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    //: For screen readers: the canvas of a video layout
    setAccessibleName(tr("Canvas"));
}

void LayoutCanvas::retranslate()
{
    describe();
    update();
}

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
