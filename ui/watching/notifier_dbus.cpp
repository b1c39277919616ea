// For Linux desktops and similar systems.

#include "watching/dbusnotifier.h"
#include "watching/traynotifier.h"

namespace tallylight::ui {

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<DBusNotifier>(std::make_unique<TrayNotifier>());
}

} // namespace tallylight::ui
