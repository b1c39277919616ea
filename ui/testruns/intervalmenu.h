#pragma once

class QMenu;
class QSettings;

namespace tallylight {
class Poller;
}

namespace tallylight::ui {

/// How often runs in progress are read (wallarm/README 12.3): a choice in the View menu, saved in the
/// settings. All must outlive the menu.
void fillIntervalMenu(QMenu &menu, Poller &poller, QSettings &settings);
void restoreInterval(Poller &poller, const QSettings &settings);

} // namespace tallylight::ui
