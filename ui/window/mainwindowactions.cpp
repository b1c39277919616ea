#include "window/mainwindowactions.h"

#include "common/icons.h"
#include "connections/connectiontexts.h"
#include "operations/recordingnow.h"
#include "stores/connectionstore.h"

#include <QActionGroup>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

MainWindowActions::MainWindowActions(QObject *parent)
    : ActionSet(parent)
    , runs(new RunActions(this))
    , addRun(make(u"addRun"_s))
    , createRun(make(u"createRun"_s))
    , loadList(make(u"loadList"_s))
    , exportRuns(make(u"exportRuns"_s))
    , paste(make(u"pasteAnywhere"_s))
    , connections(make(u"connections"_s))
    , preferences(make(u"preferences"_s))
    , quit(make(u"quit"_s))
    , stopAll(make(u"stopAll"_s))
    , dailyStop(make(u"dailyStop"_s))
    , refresh(make(u"refresh"_s))
    , undo(make(u"undo"_s))
    , copy(make(u"copy"_s))
    , selectAll(make(u"selectAll"_s))
    , find(make(u"find"_s))
    , palette(make(u"commandPalette"_s))
    , saveView(make(u"saveView"_s))
    , messages(make(u"goToMessages"_s))
    , viewRuns(make(u"viewRuns"_s))
    , viewBoth(make(u"viewBoth"_s))
    , viewRecordings(make(u"viewRecordings"_s))
    , connectWallarm(make(u"addWallarmConnection"_s))
    , connectAgora(make(u"addAgoraConnection"_s))
    , help(make(u"help"_s))
    , shortcuts(make(u"shortcuts"_s))
    , report(make(u"reportProblem"_s))
    , about(make(u"about"_s))
{
    addRun->setIcon(icon(Symbol::Add));
    createRun->setIcon(icon(Symbol::Run));
    connections->setIcon(icon(Symbol::Connections));
    refresh->setIcon(icon(Symbol::Refresh));
    stopAll->setIcon(icon(Symbol::Stop));

    viewRuns->setIcon(icon(Symbol::ViewRuns));
    viewBoth->setIcon(icon(Symbol::ViewBoth));
    viewRecordings->setIcon(icon(Symbol::ViewRecordings));
    auto *choice = new QActionGroup(this);
    for (QAction *view : views()) {
        view->setCheckable(true);
        choice->addAction(view);
    }

    viewRuns->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    viewBoth->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    viewRecordings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    addRun->setShortcut(QKeySequence::New);
    createRun->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    paste->setShortcut(QKeySequence::Paste);
    exportRuns->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connections->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    // Only macOS has a standard key for it; the others have learned the same one.
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    stopAll->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S));
    undo->setShortcut(QKeySequence::Undo);
    find->setShortcut(QKeySequence::Find);
    messages->setShortcut(QKeySequence(Qt::Key_F6));
    help->setIcon(icon(Symbol::Help));
    help->setShortcut(QKeySequence::HelpContents);
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void MainWindowActions::retranslate()
{
    runs->retranslate();
    //: Menu item; opens a dialog
    setText(addRun, tr("Add test run…"));
    //: Menu item; opens the side panel
    setText(createRun, tr("Create test run…"));
    //: Menu item: requests the service's list of test runs
    setText(loadList, tr("Load from Wallarm"));
    //: Menu item; opens a dialog that saves the visible table of test runs to a file
    setText(exportRuns, tr("Export test runs…"));
    //: Menu item; opens the dialog that belongs to what is in the clipboard: a link to a test run, or
    //: recordings' IDs
    setText(paste, tr("Paste link or IDs…"));
    //: Menu item; opens a dialog
    setText(connections, tr("Connections…"));
    //: Menu item: opens the window with everything that can be set about the program
    setText(preferences, tr("Preferences…"));
    //: Menu item
    setText(quit, tr("Quit"));
    //: Menu item; opens a dialog that names everything that records in the connection chosen in the toolbar,
    //: or in all of them, and stops it
    setText(stopAll, tr("Stop all recordings…"));
    //: Menu item; opens a dialog that sets a time of day at which everything that records in the connection
    //: chosen in the toolbar is stopped
    setText(dailyStop, tr("Stop every day…"));
    //: Menu item and button: reads the test runs from the service now
    setText(refresh, tr("Refresh"));
    //: Menu item: puts what was removed from the list back, or undoes the last change in a text field
    setText(undo, tr("Undo"));
    // Their keys belong to fields and tables, so the menu only names them.
    const auto named = [](const QString &text, QKeySequence::StandardKey key) {
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    //: Menu item: copies the selected text or rows
    copy->setText(named(tr("Copy"), QKeySequence::Copy));
    //: Menu item: selects all rows, or all text of a field
    selectAll->setText(named(tr("Select all"), QKeySequence::SelectAll));
    //: Menu item: puts the cursor into the filter field
    setText(find, tr("Filter"));
    //: Menu item; opens a window that finds actions, test runs and cloud recordings by their names
    setText(palette, tr("Find action, run or recording…"));
    //: Menu item; opens a dialog that asks for a name
    setText(saveView, tr("Save view…"));
    //: Menu item and button: only the table of test runs; that of cloud recordings is folded to its heading
    setText(viewRuns, tr("Test runs only"));
    //: Menu item and button: both tables
    setText(viewBoth, tr("Test runs and cloud recordings"));
    //: Menu item and button: only the table of cloud recordings; that of test runs is folded to its heading
    setText(viewRecordings, tr("Cloud recordings only"));
    //: Menu item; opens the dialog for a new connection; the service is not connected yet
    setText(connectWallarm, tr("Connect Wallarm FAST…"));
    //: Menu item; opens the dialog for a new connection; the service is not connected yet
    setText(connectAgora, tr("Connect Agora…"));
    //: Menu item: moves the keyboard focus to the strip with messages
    setText(messages, tr("Go to messages"));
    //: Menu item: opens the help
    setText(help, tr("Tallylight help"));
    //: Menu item: opens the help at the list of keyboard shortcuts
    setText(shortcuts, tr("Keyboard shortcuts"));
    //: Menu item; opens a dialog that shows what a report contains
    setText(report, tr("Report a problem…"));
    //: Menu item
    setText(about, tr("About Tallylight"));
}

void MainWindowActions::judgeEdit(const Editable &can)
{
    //: Why "Undo" is disabled
    allow(undo, can.undo, can.undo ? QString() : tr("Nothing has been removed from the list"));
    //: Why "Copy" is disabled
    allow(copy, can.copy, can.copy ? QString() : tr("Select something in a table or a text field first"));
    //: Why "Select all" is disabled
    allow(selectAll, can.selectAll, can.selectAll ? QString() : tr("Go to a table or a text field first"));
}

void MainWindowActions::judgeStopAll(const RecordingNow &now)
{
    QString why;
    if (now.stoppable() == 0) {
        //: Why "Stop all recordings…" is disabled
        why = now.outOfHand.isEmpty() ? tr("Nothing is recording, as far as is known")
                                      //: Why "Stop all recordings…" is disabled: stops are in progress, IDs
                                      //: are missing, or connections are read-only
                                      : tr("Nothing of what is recording can be stopped now");
    }
    allow(stopAll, why.isEmpty(), why);
}

void MainWindowActions::judge(const ConnectionStore &known, const QUuid &wallarm)
{
    if (wallarm.isNull())
        return; // followView() says why
    const bool isReadOnly = known.isReadOnly(wallarm);
    allow(createRun, !isReadOnly,
          isReadOnly ? ConnectionTexts::whyReadOnly(known.nameOf(wallarm)) : QString());
}

void MainWindowActions::judgeDailyStop(const ConnectionStore &known, const QUuid &one, bool isSet)
{
    QString why;
    if (one.isNull()) {
        //: Why "Stop every day…" is disabled
        why = tr("Choose one connection in the toolbar first");
    } else if (known.isReadOnly(one) && !isSet) {
        why = ConnectionTexts::whyReadOnly(known.nameOf(one));
    }
    allow(dailyStop, why.isEmpty(), why);
}

} // namespace tallylight::ui
