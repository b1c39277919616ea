#pragma once

#include "common/language.h"

#include <QList>

class QAction;
class QMainWindow;
class QSettings;

namespace tallylight {
class Poller;
class RunWatch;
} // namespace tallylight

namespace tallylight::ui {

class CloudRecordingPanel;
class EditCommands;
class MainWindowActions;
class TestRunView;

/// What the menus show besides the window's own actions.
struct MenuParts
{
    const MainWindowActions &actions;
    EditCommands &edit;
    const CloudRecordingPanel &recordings;
    TestRunView &runs;
    Languages &languages;
    QSettings &settings;
    RunWatch &watch;
    Poller &poller;
    QList<QAction *> tray; ///< the choices about the lamp in the tray; empty: there is none
    QList<QAction *> panels; ///< show and hide the docks
    bool hasRuns = true; ///< there is something to say about test runs
    bool hasRecordings = true; ///< the same of cloud recordings
};

/// Rebuilds the menu bar; called at the start and when the language or the connected services change.
void fillMenuBar(QMainWindow &window, const MenuParts &parts);

} // namespace tallylight::ui
