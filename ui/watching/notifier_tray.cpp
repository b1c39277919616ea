// For systems without org.freedesktop.Notifications.

#include "watching/traynotifier.h"

namespace tallylight::ui {

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace tallylight::ui
