#pragma once

#include "stores/runkey.h"
#include "stores/stores.h"
#include "wallarm/watchevents.h"

#include <QString>

namespace tallylight::ui {

/// The title of the notification.
[[nodiscard]] QString watchTitle(wallarm::WatchEvent event);
/// The item in the "Notify me when…" menu.
[[nodiscard]] QString watchItem(wallarm::WatchEvent event);
/// For settings and object names; never translated.
[[nodiscard]] QString watchCode(wallarm::WatchEvent event);

/// The run's name or the recording's channel; the ID when it is no longer on the list.
[[nodiscard]] QString subjectTitle(const Stores &stores, const Subject &subject);

} // namespace tallylight::ui
