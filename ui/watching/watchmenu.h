#pragma once

#include "wallarm/watchevents.h"

#include <QList>

class QMenu;
class QSettings;

namespace tallylight {
class RunWatch;
}

namespace tallylight::ui {

/// A check item for each kind of event; a choice takes effect immediately and is saved. Both must outlive the
/// menu.
void fillWatchMenu(QMenu &menu, RunWatch &watch, QSettings &settings);
/// What the menu and the preferences offer.
[[nodiscard]] QList<wallarm::WatchEvent> watchEvents();
/// Applies it, and keeps it.
void chooseWatch(wallarm::WatchEvent event, bool on, RunWatch &watch, QSettings &settings);
/// Restores what was chosen earlier.
void restoreWatches(RunWatch &watch, const QSettings &settings);

} // namespace tallylight::ui
