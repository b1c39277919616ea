// What the window's actions do, and what it is told.

#include "window/mainwindow.h"

#include "activity/batchreportdialog.h"
#include "cloudrecordings/cloudrecordingpanel.h"
#include "cloudrecordings/recordingtable.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/announcement.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "common/tableexport.h"
#include "connections/connectioneditor.h"
#include "connections/connectionfilter.h"
#include "connections/connectionsdialog.h"
#include "help/aboutdialog.h"
#include "help/help.h"
#include "help/problemreport.h"
#include "help/reportdialog.h"
#include "preferences/preferencesdialog.h"
#include "testruns/addrundialog.h"
#include "testruns/createrunpanel.h"
#include "testruns/runcommands.h"
#include "testruns/testrunpage.h"
#include "testruns/testrunview.h"
#include "testruns/visibletable.h"
#include "watching/autostopdialog.h"
#include "watching/dailystopdialog.h"
#include "window/commandpalette.h"
#include "window/detailsdock.h"
#include "window/livewatch.h"
#include "window/mainwindowactions.h"
#include "window/pastedoor.h"
#include "window/quitquestion.h"
#include "window/recordsnotices.h"
#include "window/statusline.h"
#include "window/stopalldialog.h"
#include "window/traylamp.h"
#include "window/workpage.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

void MainWindow::setDemo(bool demo)
{
    m_demo = demo;
    showTitle();
}

void MainWindow::ledgerOpened(const std::optional<Error> &error)
{
    if (!m_operations.records.unread()) // otherwise a page of its own says so
        m_recordsNotices->tellOpened(error);
    m_operations.dailyStops.start();
}

void MainWindow::folderNotLocked(const QString &folder)
{
    m_recordsNotices->tellUnlocked(folder);
}

void MainWindow::settingsNotSaved(const QString &file)
{
    m_recordsNotices->tellNoSettings(file);
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QUuid MainWindow::wallarmConnection() const
{
    const auto isWallarm = [](const ConnectionEntry &entry) {
        return entry.connection.service == Service::WallarmFast;
    };
    const ConnectionEntry *chosen = m_operations.stores.connections.find(m_filter->connection());
    if (chosen != nullptr && isWallarm(*chosen))
        return chosen->connection.id;
    const auto &all = m_operations.stores.connections.all();
    const auto found = std::ranges::find_if(all, isWallarm);
    return found == all.end() ? QUuid() : found->connection.id;
}

QList<RunKey> MainWindow::selectedRuns() const
{
    return m_runs->view().selectedKeys();
}

void MainWindow::judge()
{
    const ConnectionStore &connections = m_operations.stores.connections;
    m_actions->judge(connections, wallarmConnection());
    const QUuid one = theConnection();
    m_actions->judgeDailyStop(connections, one, m_operations.dailyStops.ruleFor(one).has_value());
    m_actions->runs->judge(m_operations.stores, selectedRuns());
}

void MainWindow::followRuns()
{
    const QList<RunKey> selected = selectedRuns();
    m_detailsDock->setRun(selected.size() == 1 ? selected.front() : RunKey());
    if (m_runs->view().hasFocus()) // otherwise news about a run would take the other table's details away
        m_detailsDock->setPage(DetailsDock::Page::Run);
}

void MainWindow::followRecordings()
{
    const QList<QUuid> selected = m_recordings->table().selected();
    m_detailsDock->setRecording(selected.size() == 1 ? selected.front() : QUuid());
    if (m_recordings->table().hasFocus())
        m_detailsDock->setPage(DetailsDock::Page::Recording);
}

void MainWindow::showSelection()
{
    m_status->showSelection(static_cast<int>(selectedRuns().size()),
                            static_cast<int>(m_recordings->table().selected().size()));
    m_edit->judge();
}

void MainWindow::showRun(const RunKey &run)
{
    raiseToUser();
    selectRun(run);
}

void MainWindow::selectRun(const RunKey &run)
{
    m_work->showRuns();
    m_detailsDock->setPage(DetailsDock::Page::Run);
    m_runs->view().select(run);
}

void MainWindow::askForAutoStop(const QList<Subject> &subjects)
{
    (new AutoStopDialog(m_operations, subjects, this))->open();
}

void MainWindow::openRunMenu(const QPoint &place)
{
    judge();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"runMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->runs->fillMenu(*menu, m_actions->refresh);
    menu->popup(place);
}

void MainWindow::askForRun()
{
    askForRunIn(wallarmConnection());
}

void MainWindow::askForRunIn(const QUuid &connection)
{
    askForRunWith(connection, {});
}

void MainWindow::askForRunWith(const QUuid &connection, const QString &input)
{
    auto *dialog = new AddRunDialog(m_operations, connection, this);
    dialog->setInput(input);
    connect(dialog, &AddRunDialog::added, this, &MainWindow::selectRun);
    dialog->open();
}

void MainWindow::createRun()
{
    createPanel().openForNew(wallarmConnection());
}

void MainWindow::createSimilar(const RunKey &run)
{
    createPanel().openForCopy(run);
}

void MainWindow::loadLists()
{
    m_operations.testRuns.loadList(wallarmConnection());
}

void MainWindow::refreshAll()
{
    QList<RunKey> runs = selectedRuns();
    QList<QUuid> recordings;
    if (runs.size() < 2) {
        // A single selected row is just where the cursor is, so this means everything that may have changed.
        // Of a very large number that have ended, no one is waiting for those that are not on screen.
        constexpr size_t many = 200;
        const auto &all = m_operations.stores.testRuns.all();
        runs = all.size() > many ? m_runs->view().keysInView() : QList<RunKey>();
        for (const RunEntry &run : all) {
            if (all.size() <= many || (!run.run.ended() && !runs.contains(run.key)))
                runs << run.key;
        }
        for (const RecordingEntry &recording : m_operations.stores.recordings.all())
            recordings << recording.uuid;
    }
    m_operations.testRuns.refresh(runs);
    m_operations.recordings.query(recordings);
}

void MainWindow::connectPaste()
{
    auto *door = new PasteDoor(*this);
    connect(m_actions->paste, &QAction::triggered, door, &PasteDoor::paste);
    connect(door, &PasteDoor::recordingsPasted, m_recordings, &CloudRecordingPanel::adopt);
    connect(door, &PasteDoor::runPasted, this, [this](const QString &id) {
        if (has(Service::WallarmFast))
            return askForRunWith(wallarmConnection(), id);
        m_messages->show([this] {
            //: A link to a test run, or its ID, was pasted
            Message message{.text = tr("There is no connection to Wallarm FAST yet."), .id = u"pasted"_s};
            message.actions << Message::Action{tr("Connect Wallarm FAST…"), u"messageConnectWallarm"_s,
                                               [this] { addConnection(Service::WallarmFast); }};
            return message;
        });
    });
    connect(door, &PasteDoor::nothingPasted, this, [this] {
        m_messages->show([]() -> Message {
            //: After pasting or dropping a text into the window
            return {.text =
                        tr("No link to a test run and no IDs of a cloud recording were found in this text."),
                    .id = u"pasted"_s};
        });
    });
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_operations.stores, *this);
    // What is asked for by its name is shown, whatever the filters say.
    connect(palette, &CommandPalette::runWanted, this, [this](const RunKey &run) {
        selectRun(run);
        if (!m_runs->view().isSelected(run)) {
            m_filter->setCurrentIndex(0);
            m_runs->clearFilter();
            selectRun(run);
        }
        m_runs->view().setFocus();
    });
    connect(palette, &CommandPalette::recordingWanted, this, [this](const QUuid &recording) {
        m_work->showRecordings();
        m_recordings->table().select({recording});
        if (!m_recordings->table().selected().contains(recording)) {
            m_filter->setCurrentIndex(0);
            m_recordings->clearFilter();
            m_recordings->table().select({recording});
        }
        m_recordings->table().setFocus();
    });
    palette->open();
}

void MainWindow::askToStopAll(const QUuid &connection, QWidget *over)
{
    if (m_live->of(connection).stoppable() > 0)
        (new StopAllDialog(m_operations, connection, over))->open();
}

void MainWindow::askForDailyStop(const QUuid &connection, QWidget *over)
{
    if (!connection.isNull())
        (new DailyStopDialog(m_operations, connection, over))->open();
}

/// The chosen one, or the only one.
QUuid MainWindow::theConnection() const
{
    const auto &all = m_operations.stores.connections.all();
    return all.size() == 1 ? all.front().connection.id : m_filter->connection();
}

void MainWindow::followLive()
{
    const QUuid connection = m_filter->connection();
    m_actions->judgeStopAll(connection.isNull() ? m_live->all() : m_live->of(connection));
    showTitle();
}

void MainWindow::showTitle()
{
    const RecordingNow &now = m_live->all();
    // The name comes last: Qt adds it only if it is missing.
    QStringList parts;
    if (now.surely + now.perhaps > 0)
        parts << RecordingTexts::recordingNow(now.surely, now.perhaps);
    if (m_demo) {
        //: Title of the window while it shows the simulated clouds; the program's name follows after a dash
        parts << tr("Demo");
    }
    parts << u"Tallylight"_s;
    setWindowTitle(parts.join(u" — "_s));
}

void MainWindow::crashedLastTime()
{
    if (!m_operations.stores.connections.all().empty())
        m_recordsNotices->tellCrashed();
}

void MainWindow::setTray(TrayLamp &tray)
{
    m_tray = &tray;
    connect(&tray, &TrayLamp::windowWanted, this, &MainWindow::raiseToUser);
    connect(&tray, &TrayLamp::quitWanted, this, &MainWindow::quit);
    connect(&tray, &TrayLamp::stopWanted, this, &MainWindow::askToStop);
    connect(&tray, &TrayLamp::stopAllWanted, this, [this] {
        raiseToUser();
        askToStopAll({}, this);
    });
    connect(&tray, &TrayLamp::shownChanged, this, [this](bool shown) {
        if (!shown && !isVisible())
            raiseToUser(); // nothing else leads back to it
    });
    connect(&tray, &TrayLamp::loginNotChanged, this, [this](const QString &file, const QString &why) {
        m_messages->show([file, why]() -> Message {
            return {.severity = Severity::Trouble,
                    //: "Start at log-in" was chosen; %1 is the path of a file, %2 the system's reason
                    .text =
                        tr("The start at log-in was not changed, because the file %1 could not be written "
                           "or removed: %2")
                            .arg(isolated(QDir::toNativeSeparators(file)), isolated(why)),
                    .id = u"login"_s};
        });
    });
    fillMenus();
}

void MainWindow::askToStop(const Subject &subject)
{
    raiseToUser();
    if (const auto *run = std::get_if<RunKey>(&subject))
        m_commands->askToStop({*run});
    else
        m_recordings->askToStop({std::get<QUuid>(subject)});
}

void MainWindow::hideInTray()
{
    if (!m_tray || !m_tray->takesMinimized())
        return;
    store(); // once hidden, it no longer knows its parts
    // Not within the event that minimizes it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QGuiApplication::setQuitOnLastWindowClosed(false);
            hide();
        },
        Qt::QueuedConnection);
}

void MainWindow::quit()
{
    const bool wasVisible = isVisible();
    if (close() && !wasVisible)
        QCoreApplication::quit();
}

void MainWindow::openReport(const QUuid &batch)
{
    (new BatchReportDialog(m_operations, batch, m_settings, this))->open();
}

void MainWindow::exportRuns()
{
    askAndSave(
        this, {.name = u"test-runs"_s, .habit = exportHabit(m_settings)},
        [this] { return visibleTable(m_runs->view()); },
        [this](const Saved &saved) {
            m_messages->show([saved]() -> Message {
                //: The table of test runs was saved; %1 is the file
                const QString done = tr("The test runs were saved to %1.").arg(isolated(saved.file));
                return {.severity = saved.reason.isEmpty() ? Severity::Success : Severity::Trouble,
                        .text = saved.reason.isEmpty() ? done : saved.problem(),
                        .id = u"exportRuns"_s};
            });
        });
}

void MainWindow::copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    //: Outcome of copying an ID
    announce(tr("Copied"));
    statusBar()->showMessage(tr("Copied"), 2000);
}

void MainWindow::addConnection(Service service)
{
    (new ConnectionEditor(m_operations, service, this))->open();
}

void MainWindow::openConnections()
{
    (void)shownConnections();
}

void MainWindow::openTeam(const QUuid &connection)
{
    shownConnections()->openTeam(connection);
}

ConnectionsDialog *MainWindow::shownConnections()
{
    auto *dialog = new ConnectionsDialog(m_operations, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::stopAllWanted, this,
            [this, dialog](const QUuid &connection) { askToStopAll(connection, dialog); });
    connect(dialog, &ConnectionsDialog::dailyStopWanted, this,
            [this, dialog](const QUuid &connection) { askForDailyStop(connection, dialog); });
    dialog->open();
    return dialog;
}

void MainWindow::openPreferences()
{
    auto *dialog = new PreferencesDialog({.operations = m_operations,
                                          .settings = m_settings,
                                          .languages = m_languages,
                                          .tray = m_tray ? m_tray->choices() : QList<QAction *>()},
                                         this);
    connect(dialog, &PreferencesDialog::connectionsWanted, this, &MainWindow::openConnections);
    connect(dialog, &QDialog::finished, this, &MainWindow::fillMenus); // they offer some of the same
    dialog->open();
}

void MainWindow::connectHelpers()
{
    connectPaste();
    connect(m_status, &StatusLine::teamWanted, this, &MainWindow::openTeam);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->help, &QAction::triggered, m_help, &Help::openHere);
    connect(m_actions->shortcuts, &QAction::triggered, m_help, &Help::openShortcuts);
    connect(m_actions->report, &QAction::triggered, this, [this] {
        auto *dialog = new ReportDialog(problemReport(m_operations, m_settings), this);
        connect(dialog, &ReportDialog::copyWanted, this, &MainWindow::copyToClipboard);
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        connect(dialog, &AboutDialog::copyWanted, this, &MainWindow::copyToClipboard);
        dialog->open();
    });
}

bool MainWindow::mayQuit()
{
    // The demo's clouds end with the program; a desktop that is shutting down must not be held up.
    if (m_demo || m_quitDecided || qGuiApp->isSavingSession())
        return true;
    if (auto *asked = findChild<QuitQuestion *>()) {
        asked->activateWindow();
        return false;
    }
    if (openWork(m_operations).isEmpty())
        return true;
    raiseToUser();
    auto *question = new QuitQuestion(m_operations, this);
    connect(question, &QuitQuestion::mayQuit, this, [this] {
        m_quitDecided = true;
        close();
    });
    question->open();
    return false;
}

} // namespace tallylight::ui
