#include "watching/traynotifier.h"

#include "common/icons.h"

#include <QSystemTrayIcon>

namespace tallylight::ui {

TrayNotifier::TrayNotifier() = default;

void TrayNotifier::show(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_tag); });
        connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(m_tag); });
    }
    m_tag = notification.tag;
    m_icon->show();
    m_icon->showMessage(notification.title, notification.text, applicationIcon());
}

} // namespace tallylight::ui
