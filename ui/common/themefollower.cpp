#include "common/themefollower.h"

#include "common/desktopportal.h"
#include "common/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace tallylight::ui {

ThemeFollower::ThemeFollower(QObject *parent) : QObject(parent), m_portal(makeDesktopPortal(this))
{
    connect(m_portal, &DesktopPortal::changed, this,
            [](const DesktopWishes &wishes) { followDesktop(wishes); });
    m_portal->listen();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [] { followDesktop(); });
#endif
    qApp->installEventFilter(this);
}

/// Qt tells each window that the desktop's colors are others.
bool ThemeFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !std::exchange(m_asked, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_asked = false;
                followDesktop();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tallylight::ui
