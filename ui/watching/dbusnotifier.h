#pragma once

#include "watching/notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace tallylight::ui {

/// Uses org.freedesktop.Notifications, where Linux desktops provide it. Without that service, the
/// notification goes to the fallback.
class DBusNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusNotifier)

public:
    explicit DBusNotifier(std::unique_ptr<Notifier> fallback,
                          const QDBusConnection &bus = QDBusConnection::sessionBus());

    void show(const Notification &notification) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void send(const Notification &notification);

    QDBusConnection m_bus;
    const std::unique_ptr<Notifier> m_fallback;
    std::optional<bool> m_markup; ///< does the service treat the text as markup? unknown before the first
    QHash<QString, uint> m_shown; ///< the service's number of each visible tag
};

} // namespace tallylight::ui
