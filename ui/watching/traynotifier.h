#pragma once

#include "watching/notifier.h"

class QSystemTrayIcon;

namespace tallylight::ui {

/// Uses an icon in the notification area: Windows, macOS, and desktops without the D-Bus service. The icon
/// appears with the first notification.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayNotifier)

public:
    TrayNotifier();

    void show(const Notification &notification) override;

private:
    QSystemTrayIcon *m_icon = nullptr;
    QString m_tag; ///< of the latest: the icon does not say which one was clicked
};

} // namespace tallylight::ui
