#pragma once

#include "wallarm/watchevents.h"

#include <QString>

namespace tallylight::ui {

/// The title of the notification.
[[nodiscard]] QString watchTitle(wallarm::WatchEvent event);
/// The item in the "Notify me when…" menu.
[[nodiscard]] QString watchItem(wallarm::WatchEvent event);
/// For settings and object names; never translated.
[[nodiscard]] QString watchCode(wallarm::WatchEvent event);

} // namespace tallylight::ui
