#pragma once

class QMenu;
class QSettings;

namespace tallylight {
class RunWatch;
}

namespace tallylight::ui {

/// A check item for each kind of event; a choice takes effect immediately and is saved. Both must outlive the
/// menu.
void fillWatchMenu(QMenu &menu, RunWatch &watch, QSettings &settings);
/// Restores what was chosen earlier.
void restoreWatches(RunWatch &watch, const QSettings &settings);

} // namespace tallylight::ui
