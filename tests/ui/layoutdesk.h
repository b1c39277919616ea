#pragma once

#include "cloudrecordings/layout/layoutcanvas.h"
#include "cloudrecordings/layout/layouteditor.h"
#include "cloudrecordings/layout/layouthandles.h"
#include "cloudrecordings/layout/layoutscene.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tallylight::tests {

using namespace Qt::StringLiterals;
using namespace ui;

inline agora::Layout twoPanes()
{
    agora::Layout layout;
    layout.mixedVideoLayout = static_cast<int>(agora::Arrangement::Custom);
    layout.backgroundColor = u"#101820"_s;
    for (const double x : {0.1, 0.6}) {
        agora::LayoutPane pane;
        setPlace(pane, {x, 0.1, 0.3, 0.3});
        layout.panes << pane;
    }
    return layout;
}

inline LayoutEditor::Subject subject(const std::optional<agora::Layout> &layout)
{
    return {.task = {u"0123456789abcdef0123456789abcdef"_s, u"qa-room-01"_s, u"900001"_s, u"resource"_s,
                     u"sid"_s, agora::Mode::Mix},
            .canvas = QSize(1280, 720),
            .layout = layout};
}

/// The editor in a visible window; what it asks to send is in `sent`.
struct LayoutDesk
{
    explicit LayoutDesk(const std::optional<agora::Layout> &layout = twoPanes())
        : editor(subject(layout)), sent(&editor, &LayoutEditor::sendRequested)
    {
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        shown = QTest::qWaitForWindowExposed(&editor, longestWait);
        editor.activateWindow(); // shortcuts work only in the active window
        shown = shown && QTest::qWaitForWindowActive(&editor, longestWait);
        canvas().setFocus();
    }

    [[nodiscard]] LayoutCanvas &canvas() { return *editor.findChild<LayoutCanvas *>(); }
    [[nodiscard]] QRectF place(int pane) { return placeOf(editor.scene().panes().at(pane)); }
    template <class T> T &get(const QString &name) { return *editor.findChild<T *>(name); }
    [[nodiscard]] QPushButton &send() { return get<QPushButton>(u"layoutSend"_s); }

    /// With the mouse: from a pane's grip by these fractions of the canvas.
    void drag(int pane, Grip grip, const QPointF &by, Qt::KeyboardModifiers keys = {}, bool release = true)
    {
        LayoutCanvas &on = canvas();
        const QRectF rect = on.paneRect(pane);
        const QPointF from = grip == Grip::Inside ? rect.center() : handleRect(rect, grip).center();
        const QRectF whole = on.canvasRect();
        const QPointF to = from + QPointF(by.x() * whole.width(), by.y() * whole.height());
        QTest::mousePress(&on, Qt::LeftButton, keys, from.toPoint());
        // Whole pixels would make the result depend on the window's size.
        move(from, keys);
        const QPointF off = from - QPointF(from.toPoint());
        move(to - off, keys);
        if (release)
            QTest::mouseRelease(&on, Qt::LeftButton, keys, to.toPoint());
    }
    void move(const QPointF &to, Qt::KeyboardModifiers keys)
    {
        LayoutCanvas &on = canvas();
        QMouseEvent event(QEvent::MouseMove, to, on.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&on, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }

    LayoutEditor editor;
    QSignalSpy sent;
    bool shown = false;
};

} // namespace tallylight::tests
