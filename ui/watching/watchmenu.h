#pragma once

class QMenu;
class QSettings;

namespace tallylight {
class RunWatch;
}

namespace tallylight::ui {

/// A check item for each kind of event; a choice takes effect at once and is kept. Both must outlive the
/// menu.
void fillWatchMenu(QMenu &menu, RunWatch &watch, QSettings &settings);
/// What was chosen at an earlier start.
void restoreWatches(RunWatch &watch, const QSettings &settings);

} // namespace tallylight::ui
