#pragma once

class QMenu;
class QSettings;

namespace tallylight {
class Poller;
}

namespace tallylight::ui {

/// How often runs under way are asked for (wallarm/README 12.3): a choice for the menu View, kept in the
/// settings. All outlive the menu.
void fillIntervalMenu(QMenu &menu, Poller &poller, QSettings &settings);
void restoreInterval(Poller &poller, const QSettings &settings);

} // namespace tallylight::ui
