#pragma once

#include <QList>
#include <QString>

#include <chrono>

class QMenu;
class QSettings;

namespace tallylight {
class Poller;
}

namespace tallylight::ui {

/// How often runs in progress are read (wallarm/README 12.3): a choice in the View menu, saved in the
/// settings. All must outlive the menu.
void fillIntervalMenu(QMenu &menu, Poller &poller, QSettings &settings);
/// What the menu and the preferences offer; 0: as often as each run needs.
[[nodiscard]] QList<std::chrono::seconds> intervals();
[[nodiscard]] QString intervalName(std::chrono::seconds interval);
/// Keeps and applies it.
void chooseInterval(std::chrono::seconds interval, Poller &poller, QSettings &settings);
void restoreInterval(Poller &poller, const QSettings &settings);

} // namespace tallylight::ui
