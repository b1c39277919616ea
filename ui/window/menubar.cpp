#include "window/menubar.h"

#include "cloudrecordings/cloudrecordingpanel.h"
#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingtable.h"
#include "common/settingskeys.h"
#include "common/tableheader.h"
#include "common/theme.h"
#include "preferences/choices.h"
#include "testruns/intervalmenu.h"
#include "testruns/testrunview.h"
#include "watching/watchmenu.h"
#include "window/editcommands.h"
#include "window/mainwindowactions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

class Menus
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::Menus)

public:
    //: Menu in the menu bar; & marks the shortcut letter
    static QString file() { return tr("&File"); }
    //: Menu in the menu bar; & marks the shortcut letter
    static QString edit() { return tr("&Edit"); }
    //: Menu in the menu bar: test runs and cloud recordings; & marks the shortcut letter
    static QString recording() { return tr("&Recording"); }
    //: Menu in the menu bar; & marks the shortcut letter
    static QString view() { return tr("&View"); }
    //: Menu in the menu bar; & marks the shortcut letter
    static QString help() { return tr("&Help"); }
    //: Submenu: which columns the table shows
    static QString columns() { return tr("Columns"); }
    //: Submenu: which columns the table of cloud recordings shows
    static QString recordingColumns() { return tr("Columns of cloud recordings"); }
    //: Submenu: light or dark
    static QString theme() { return tr("Theme"); }
    //: Submenu: language of the program
    static QString language() { return tr("Language"); }
    //: Submenu: how often test runs in progress are read from the service
    static QString intervals() { return tr("Update interval"); }
    //: Submenu with the events that cause desktop notifications while the window is in the background
    static QString watches() { return tr("Notify me when"); }
    //: Submenu with the choices about the lamp in the system tray
    static QString tray() { return tr("System tray"); }
    //: Submenu with what can be done with cloud recordings
    static QString cloudRecording() { return tr("Cloud recording"); }
};

void fillThemes(QMenu &menu, QSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    const Theme now = themeFromCode(settings.value(settingskeys::theme).toString());
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *item = menu.addAction(themeName(theme));
        item->setObjectName(u"theme_"_s + themeCode(theme));
        item->setCheckable(true);
        item->setChecked(theme == now);
        group->addAction(item);
        QObject::connect(item, &QAction::triggered, &menu,
                         [theme, &settings] { chooseTheme(theme, settings); });
    }
}

void fillLanguages(QMenu &menu, Languages &languages, QSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    for (const Language &language : Languages::all()) {
        QAction *item = menu.addAction(language.ownName);
        item->setObjectName(u"language_"_s + language.code);
        item->setCheckable(true);
        item->setChecked(language.code == languages.code());
        group->addAction(item);
        // Queued: the change rebuilds the menu that is in use.
        QObject::connect(
            item, &QAction::triggered, &languages,
            [code = language.code, &languages, &settings] { chooseLanguage(code, languages, settings); },
            Qt::QueuedConnection);
    }
}

QMenu &addMenu(QMenuBar &bar, const QString &title, const QString &name)
{
    QMenu *menu = bar.addMenu(title);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return *menu;
}

/// What the table's headings offer, for the column of its cursor.
void addColumns(QMenu &view, const QString &title, const QString &name, RowTable &table)
{
    QMenu *columns = view.addMenu(title);
    columns->setObjectName(name);
    QObject::connect(columns, &QMenu::aboutToShow, &table, [columns, &table] {
        columns->clear();
        table.header().fillMenu(*columns, table.currentColumn());
    });
}

void fillCloudMenu(QMenu &menu, const MenuParts &parts)
{
    const RecordingActionSet &can = parts.recordings.actions();
    if (parts.hasRuns)
        menu.setObjectName(u"cloudRecordingActions"_s); // the panel has a menu of its own
    menu.setToolTipsVisible(true);
    menu.addActions({can.stop, can.start, can.adopt, can.query});
    menu.addSeparator();
    menu.addActions({can.storages, can.prices});
    if (!parts.hasRuns) {
        menu.addSeparator();
        menu.addAction(parts.actions.refresh);
    }
}

} // namespace

void fillMenuBar(QMainWindow &window, const MenuParts &parts)
{
    QMenuBar &bar = *window.menuBar();
    qDeleteAll(bar.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    bar.clear();
    const MainWindowActions &actions = parts.actions;

    QMenu &file = addMenu(bar, Menus::file(), u"fileMenu"_s);
    file.addActions({actions.addRun, actions.createRun, actions.loadList, actions.paste, actions.exportRuns});
    file.addSeparator();
    file.addActions({actions.connections, actions.connectWallarm, actions.connectAgora});
    file.addSeparator();
    file.addAction(actions.preferences);
    file.addAction(actions.quit);

    QMenu &edit = addMenu(bar, Menus::edit(), u"editMenu"_s);
    QObject::connect(&edit, &QMenu::aboutToShow, &parts.edit, &EditCommands::judge);
    edit.addAction(actions.undo);
    edit.addSeparator();
    edit.addActions({actions.copy, actions.selectAll});
    edit.addSeparator();
    edit.addAction(actions.find);

    QMenu &recording = addMenu(bar, Menus::recording(), u"recordingMenu"_s);
    if (parts.hasRuns)
        actions.runs->fillMenu(recording, actions.refresh);
    if (parts.hasRecordings)
        fillCloudMenu(parts.hasRuns ? *recording.addMenu(Menus::cloudRecording()) : recording, parts);
    recording.addSeparator();
    recording.addActions({actions.stopAll, actions.dailyStop});

    QMenu &view = addMenu(bar, Menus::view(), u"viewMenu"_s);
    view.addActions({actions.palette, actions.saveView, actions.messages});
    view.addSeparator();
    view.addActions(actions.views());
    view.addSeparator();
    view.addActions(parts.panels);
    if (parts.hasRuns)
        addColumns(view, Menus::columns(), u"columnsMenu"_s, parts.runs);
    if (parts.hasRecordings)
        addColumns(view, parts.hasRuns ? Menus::recordingColumns() : Menus::columns(),
                   u"recordingColumnsMenu"_s, parts.recordings.table());
    QMenu *themes = view.addMenu(Menus::theme());
    themes->setObjectName(u"themeMenu"_s);
    fillThemes(*themes, parts.settings);
    QMenu *languages = view.addMenu(Menus::language());
    languages->setObjectName(u"languageMenu"_s);
    fillLanguages(*languages, parts.languages, parts.settings);
    QMenu *intervals = view.addMenu(Menus::intervals());
    intervals->setObjectName(u"intervalMenu"_s);
    fillIntervalMenu(*intervals, parts.poller, parts.settings);
    QMenu *watches = view.addMenu(Menus::watches());
    watches->setObjectName(u"watchMenu"_s);
    fillWatchMenu(*watches, parts.watch, parts.settings);

    if (!parts.tray.isEmpty()) {
        QMenu *tray = view.addMenu(Menus::tray());
        tray->setObjectName(u"trayChoices"_s);
        tray->setToolTipsVisible(true);
        tray->addActions(parts.tray);
    }

    QMenu &help = addMenu(bar, Menus::help(), u"helpMenu"_s);
    help.addActions({actions.help, actions.shortcuts});
    help.addSeparator();
    help.addAction(actions.report);
    help.addSeparator();
    help.addAction(actions.about);
}

} // namespace tallylight::ui
