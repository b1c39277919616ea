#include "window/mainwindow.h"

#include "activity/activitypanel.h"
#include "activity/batchprogress.h"
#include "cloudrecordings/cloudrecordingpanel.h"
#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingtable.h"
#include "common/actionset.h"
#include "common/announcement.h"
#include "common/icons.h"
#include "common/messagestrip.h"
#include "common/reasons.h"
#include "common/settingskeys.h"
#include "connections/connectionfilter.h"
#include "connections/unlocknotices.h"
#include "help/help.h"
#include "testruns/createrunpanel.h"
#include "testruns/intervalmenu.h"
#include "testruns/runcommands.h"
#include "testruns/runmessages.h"
#include "testruns/testrunpage.h"
#include "testruns/testrunview.h"
#include "watching/autostopnotices.h"
#include "watching/dailystopnotices.h"
#include "watching/watchmenu.h"
#include "window/centrepages.h"
#include "window/detailsdock.h"
#include "window/editcommands.h"
#include "window/livewatch.h"
#include "window/mainwindowactions.h"
#include "window/menubar.h"
#include "window/recordsnotices.h"
#include "window/removalnotices.h"
#include "window/statusline.h"
#include "window/traylamp.h"
#include "window/workpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QScreen>
#include <QSet>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int linesOfActivity = 12;

/// Qt names these buttons only once, in the language at startup. The words are Qt's own.
void nameButtons(const QDockWidget &dock)
{
    const char *context = "QDockWidget";
    for (const auto &[button, word] : {std::pair(u"qt_dockwidget_closebutton"_s, "Close"),
                                       std::pair(u"qt_dockwidget_floatbutton"_s, "Float")}) {
        if (auto *found = dock.findChild<QWidget *>(button))
            found->setAccessibleName(QCoreApplication::translate(context, word));
    }
}

} // namespace

MainWindow::MainWindow(Operations &operations, QSettings &settings, Languages &languages, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_settings(settings)
    , m_languages(languages)
    , m_live(new LiveWatch(m_operations, this))
    , m_actions(new MainWindowActions(this))
    , m_help(new Help(m_languages, *this))
    , m_edit(new EditCommands(m_operations.removals, *m_actions, m_actions)) // it must not outlive them
    , m_messages(new Messages(m_operations.clock, this))
    , m_strip(new MessageStrip(*m_messages, this))
    , m_runMessages(new RunMessages(m_operations, *m_messages, this))
    , m_recordsNotices(new RecordsNotices(m_operations, *m_messages, this))
    , m_status(new StatusLine(m_operations, *statusBar()))
    , m_runs(new TestRunPage(m_operations, m_settings, this))
    , m_commands(new RunCommands(m_operations, *m_actions->runs, m_runs->view(), m_settings, *this))
    , m_filter(new ConnectionFilter(m_operations.stores.connections, this))
    , m_toolBar(new QToolBar(this))
    , m_recordings(new CloudRecordingPanel(m_operations, *m_messages, m_settings, this))
    , m_work(new WorkPage(*m_runs, *m_recordings, m_settings, this))
    , m_centre(new CentrePages(m_operations.records, m_work, this))
    , m_createDock(new QDockWidget(this))
    , m_activityDock(
          new LateDock([this](QWidget *dock) { return new ActivityPanel(m_operations, dock); }, this))
    , m_detailsDock(new DetailsDock(m_operations, m_settings, m_actions->runs->ofTheWindow(),
                                    m_recordings->actions().ofThePanel(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    // With room for the frame and a task bar: many screens have 1366 by 768.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(20, 80)));
    setCentralWidget(m_centre);
    buildDocks();
    buildToolBar();
    connectActions();
    connectHelpers();
    connectParts();
    restore();
    retranslate(); // and everything that depends on what there is
}

MainWindow::~MainWindow()
{
    // QWidget's destructor hides the window, which moves the focus when this is no MainWindow any more.
    qApp->disconnect(this);
}

void MainWindow::buildDocks()
{
    m_activityDock->setObjectName(u"activityDock"_s);
    m_detailsDock->toggleViewAction()->setObjectName(u"showDetails"_s);
    m_detailsDock->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_createDock->setObjectName(u"createRunDock"_s);
    m_createDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    // The panels beside the table are as high as the window.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    resizeDocks({m_activityDock}, {linesOfActivity * fontMetrics().height()}, Qt::Vertical);
    placeDocks();
    m_activityDock->hide();
    m_detailsDock->hide();
    m_createDock->hide();
}

CreateRunPanel &MainWindow::createPanel()
{
    if (m_createPanel != nullptr)
        return *m_createPanel;
    m_createPanel = new CreateRunPanel(m_operations, this);
    m_createDock->setWidget(m_createPanel);
    m_createDock->setTitleBarWidget(new QWidget(m_createDock)); // the panel has its own title
    connect(m_createPanel, &CreateRunPanel::stoppingFirst, m_runMessages, &RunMessages::tellStoppingFirst);
    connect(m_createPanel, &CreateRunPanel::opened, this, [this] {
        m_detailsMakeRoom = m_detailsDock->isVisible(); // there is not enough height for both
        m_detailsDock->hide();
        m_createDock->show();
    });
    connect(m_createPanel, &CreateRunPanel::closed, this, [this] {
        m_createDock->hide();
        if (m_detailsMakeRoom)
            m_detailsDock->open(DetailsDock::Page::Run);
        m_runs->view().setFocus();
    });
    return *m_createPanel;
}

/// Qt leaves docks on their side when the layout direction changes.
void MainWindow::placeDocks()
{
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    for (QDockWidget *dock :
         std::initializer_list<QDockWidget *>{m_detailsDock, m_activityDock, m_createDock}) {
        const Qt::DockWidgetArea now = dockWidgetArea(dock);
        if (now == side || now == Qt::BottomDockWidgetArea || now == Qt::TopDockWidgetArea)
            continue;
        const bool visible = !dock->isHidden();
        addDockWidget(side, dock);
        dock->setVisible(visible);
    }
}

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addWidget(m_filter);
    m_filter->addActions({m_actions->stopAll, m_actions->dailyStop});
    m_filter->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *each : m_actions->views()) {
        m_toolBar->addAction(each);
        auto *button = static_cast<QToolButton *>(m_toolBar->widgetForAction(each));
        button->setAutoExclusive(true); // "radio button" to screen readers
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_toolBar->addAction(m_actions->refresh);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->runs->stop);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->addRun);
    m_toolBar->addAction(m_actions->createRun);
    addToolBar(m_toolBar);
    // Across the whole window, below the panels: messages there move nothing.
    auto *messages = new QToolBar(this);
    messages->setObjectName(u"messageBar"_s);
    messages->setMovable(false);
    messages->setContextMenuPolicy(Qt::PreventContextMenu);
    messages->toggleViewAction()->setVisible(false);
    messages->layout()->setContentsMargins(0, 0, 0, 0);
    messages->addWidget(m_strip);
    addToolBar(Qt::BottomToolBarArea, messages);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    on(m_actions->addRun, &MainWindow::askForRun);
    on(m_actions->createRun, &MainWindow::createRun);
    on(m_actions->loadList, &MainWindow::loadLists);
    on(m_actions->connections, &MainWindow::openConnections);
    on(m_actions->preferences, &MainWindow::openPreferences);
    on(m_actions->quit, &MainWindow::quit);
    on(m_actions->refresh, &MainWindow::refreshAll);
    on(m_actions->stopAll, [this] { askToStopAll(m_filter->connection(), this); });
    on(m_actions->dailyStop, [this] { askForDailyStop(theConnection(), this); });
    on(m_actions->find, [this] { m_work->focusFilter(); });
    on(m_actions->viewRuns, [this] { m_work->setView(WorkView::Runs); });
    on(m_actions->viewBoth, [this] { m_work->setView(WorkView::Both); });
    on(m_actions->viewRecordings, [this] { m_work->setView(WorkView::Recordings); });
    on(m_actions->connectWallarm, [this] { addConnection(Service::WallarmFast); });
    on(m_actions->connectAgora, [this] { addConnection(Service::AgoraCloudRecording); });
    on(m_actions->exportRuns, &MainWindow::exportRuns);
    on(m_actions->saveView, [this] { m_runs->saveView(); });
    connect(m_commands, &RunCommands::createSimilarWanted, this, &MainWindow::createSimilar);
    connect(m_recordings, &CloudRecordingPanel::autoStopWanted, this, [this](const QList<QUuid> &recordings) {
        askForAutoStop(QList<Subject>(recordings.begin(), recordings.end()));
    });
    connect(m_commands, &RunCommands::autoStopWanted, this, [this](const QList<RunKey> &runs) {
        QList<Subject> subjects;
        for (const RunKey &run : runs)
            subjects << run;
        askForAutoStop(subjects);
    });
    connect(m_commands, &RunCommands::detailsWanted, this,
            [this] { m_detailsDock->open(DetailsDock::Page::Run); });
    connect(m_recordings, &CloudRecordingPanel::detailsWanted, this,
            [this] { m_detailsDock->open(DetailsDock::Page::Recording); });
    connect(m_commands, &RunCommands::copyWanted, this, &MainWindow::copyToClipboard);
    connect(m_recordings, &CloudRecordingPanel::copyWanted, this, &MainWindow::copyToClipboard);
    m_runs->addActions(m_actions->runs->ofTheWindow());
}

void MainWindow::connectParts()
{
    new UnlockNotices(m_operations, *m_messages, *this);
    new AutoStopNotices(m_operations, *m_messages, this);
    auto *daily = new DailyStopNotices(m_operations, *m_messages, this);
    connect(daily, &DailyStopNotices::stopAllWanted, this,
            [this](const QUuid &connection) { askToStopAll(connection, this); });
    new RemovalNotices(m_operations.removals, *m_messages, this);
    connect(m_live, &LiveWatch::changed, this, &MainWindow::followLive);
    connect(m_messages, &Messages::announced, this, [](const QString &text, bool bad) {
        announce(text, bad ? Urgency::Assertive : Urgency::Polite);
    });
    connect(m_strip, &MessageStrip::left, m_work, &WorkPage::focusTable);
    connect(m_work, &WorkPage::viewChanged, this, &MainWindow::followView);
    connect(m_actions->messages, &QAction::triggered, m_strip, &MessageStrip::takeFocus);
    connect(m_runMessages, &RunMessages::createSimilarWanted, this, &MainWindow::createSimilar);
    connect(m_runMessages, &RunMessages::consoleWanted, m_commands, &RunCommands::openConsole);
    connect(m_runMessages, &RunMessages::consoleListWanted, m_commands, &RunCommands::openConsoleList);
    connect(m_runMessages, &RunMessages::addRunWanted, this, &MainWindow::askForRunIn);
    connect(m_runMessages, &RunMessages::stopThenCopyWanted, this, [this] {
        m_commands->confirmIfProtected(createPanel().recorder(), [this] { createPanel().stopThenCopy(); });
    });
    connect(m_runMessages, &RunMessages::stopWanted, m_commands, &RunCommands::stopAgain);
    connect(m_runMessages, &RunMessages::changeWanted, m_commands, &RunCommands::changeAgain);
    connect(m_runMessages, &RunMessages::reportWanted, this, &MainWindow::openReport);
    connect(&m_status->batchProgress(), &BatchProgress::reportWanted, this, &MainWindow::openReport);
    connect(m_runMessages, &RunMessages::copyWanted, this, &MainWindow::copyToClipboard);
    connect(m_runMessages, &RunMessages::showWanted, this, &MainWindow::selectRun);
    connect(m_recordings, &CloudRecordingPanel::tableWanted, m_work, &WorkPage::showRecordings);
    connect(m_centre, &CentrePages::demoWanted, this, &MainWindow::demoRequested);
    connect(m_centre, &CentrePages::connectWanted, this, &MainWindow::addConnection);
    connect(m_centre, &CentrePages::quitWanted, this, &QWidget::close);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::store); // not only when it is closed
    connect(m_runs, &TestRunPage::addRunWanted, this, &MainWindow::askForRun);
    connect(&m_runs->view(), &TestRunView::menuRequested, this, &MainWindow::openRunMenu);
    connect(&m_runs->view(), &RowTable::rowSelectionChanged, this, &MainWindow::judge);
    connect(&m_runs->view(), &RowTable::rowSelectionChanged, this, &MainWindow::followRuns);
    connect(&m_recordings->table(), &RowTable::rowSelectionChanged, this, &MainWindow::followRecordings);
    for (const RowTable *table :
         std::initializer_list<const RowTable *>{&m_runs->view(), &m_recordings->table()}) {
        connect(table, &RowTable::rowSelectionChanged, this, &MainWindow::showSelection);
        // A filter takes selected rows away, too.
        connect(table->model(), &QAbstractItemModel::layoutChanged, this, &MainWindow::showSelection);
        connect(table->model(), &QAbstractItemModel::modelReset, this, &MainWindow::showSelection);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*from*/, const QWidget *to) {
        if (to == &m_runs->view())
            m_detailsDock->setPage(DetailsDock::Page::Run);
        if (to == &m_recordings->table())
            m_detailsDock->setPage(DetailsDock::Page::Recording);
    });
    connect(m_detailsDock, &DetailsDock::consoleWanted, m_commands, &RunCommands::openConsole);
    connect(m_detailsDock, &DetailsDock::autoStopWanted, this,
            [this](const RunKey &run) { askForAutoStop({run}); });
    connect(m_detailsDock, &DetailsDock::copyWanted, this, &MainWindow::copyToClipboard);
    connect(m_detailsDock, &DetailsDock::messageWanted, m_messages, &Messages::show);
    connect(&m_operations.records, &Records::opened, this, &MainWindow::showWelcomeOrWork);
    connect(m_filter, &ConnectionFilter::connectionChanged, this, [this](const QUuid &connection) {
        m_runs->setConnection(connection);
        m_recordings->setConnection(connection);
        judge();
        followLive();
    });
    const ConnectionStore &connections = m_operations.stores.connections;
    connect(&connections, &ConnectionStore::added, this, &MainWindow::showWelcomeOrWork);
    connect(&connections, &ConnectionStore::removed, this, &MainWindow::showWelcomeOrWork);
    connect(&connections, &ConnectionStore::changed, this, &MainWindow::judge);
    connect(&m_operations.dailyStops, &DailyStops::changed, this, &MainWindow::judge);
    const TestRunStore &runs = m_operations.stores.testRuns;
    connect(&runs, &TestRunStore::changed, this, [this](const RunKey &key) {
        if (m_runs->view().isSelected(key))
            judge();
    });
    connect(&runs, &TestRunStore::removed, this, &MainWindow::judge);
    connect(&runs, &TestRunStore::merged, this, &MainWindow::judge);
}

void MainWindow::showWelcomeOrWork()
{
    const bool work = !m_operations.stores.connections.all().empty();
    const bool wasWork = m_centre->showsWork();
    m_work->setServices(has(Service::WallarmFast), has(Service::AgoraCloudRecording));
    work ? m_centre->showWork() : m_centre->showIdle();
    m_toolBar->setVisible(work);
    allow(*m_detailsDock->toggleViewAction(), work, Reasons::connectFirst());
    if (work && !wasWork)
        m_work->focusTable();
    for (QAction *action : {m_actions->refresh, m_actions->find})
        ActionSet::allow(action, work, work ? QString() : Reasons::connectFirst());
    followView();
    fillMenus();
}

bool MainWindow::has(Service service) const
{
    return std::ranges::any_of(
        m_operations.stores.connections.all(),
        [service](const ConnectionEntry &entry) { return entry.connection.service == service; });
}

/// Nothing is offered for a service that is not connected, but for its connection.
void MainWindow::followView()
{
    const bool wallarm = has(Service::WallarmFast);
    const bool agora = has(Service::AgoraCloudRecording);
    for (QAction *action : {m_actions->addRun, m_actions->createRun, m_actions->loadList,
                            m_actions->exportRuns, m_actions->saveView, m_actions->runs->stop}) {
        ActionSet::allow(action, wallarm, wallarm ? QString() : Reasons::connectFirst());
        action->setVisible(wallarm || !agora);
    }
    m_actions->connectWallarm->setVisible(agora && !wallarm);
    m_actions->connectAgora->setVisible(wallarm && !agora);
    const QList<QAction *> views = m_actions->views();
    for (QAction *action : views)
        action->setVisible(wallarm && agora);
    views.at(static_cast<int>(m_work->view()))->setChecked(true);
    // The keys of each table belong to it; elsewhere they mean the test runs while their table is there.
    const bool runs = m_work->showsRuns();
    for (QWidget *place :
         std::initializer_list<QWidget *>{m_strip, m_createDock, m_activityDock, statusBar()}) {
        for (QAction *action : m_actions->runs->ofTheWindow())
            runs ? place->addAction(action) : place->removeAction(action);
        for (QAction *action : m_recordings->actions().ofThePanel())
            runs ? place->removeAction(action) : place->addAction(action);
    }
    judge();
}

void MainWindow::restore()
{
    restoreWatches(m_operations.runWatch, m_settings);
    restoreInterval(m_operations.poller, m_settings);
    m_operations.poller.setInView([page = QPointer<TestRunPage>(m_runs)] {
        const QList<RunKey> seen =
            page && page->view().isVisible() ? page->view().keysInView() : QList<RunKey>();
        return QSet<RunKey>(seen.begin(), seen.end());
    });
    restoreGeometry(m_settings.value(settingskeys::windowGeometry).toByteArray());
    restoreState(m_settings.value(settingskeys::windowState).toByteArray());
    m_createDock->hide();
    placeDocks();
}

void MainWindow::store()
{
    // Once hidden, the window no longer knows which of its parts were open.
    if (std::exchange(m_stored, true))
        return;
    m_settings.setValue(settingskeys::windowGeometry, saveGeometry());
    m_settings.setValue(settingskeys::windowState, saveState());
    m_runs->saveColumns();
    m_recordings->saveColumns();
    m_work->save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    store();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!isHidden()) { // The window system may report an older state of a window that is hidden by now.
        m_stored = false;
        m_operations.poller.setWindowVisible(true);
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }
    QMainWindow::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_operations.poller.setWindowVisible(m_tray && m_tray->isShown());
    QMainWindow::hideEvent(event);
}

void MainWindow::retranslate()
{
    //: Title of the panel with what was done, and the item that shows it in the menu View
    m_activityDock->setWindowTitle(tr("Activity"));
    //: Title of the panel about the selected test run or cloud recording, and the item that shows it in the
    //: menu View
    m_detailsDock->setWindowTitle(tr("Details"));
    for (const QDockWidget *dock : std::initializer_list<const QDockWidget *>{m_activityDock, m_detailsDock})
        nameButtons(*dock);
    //: For screen readers, and in the menu that shows and hides it
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(m_toolBar->windowTitle());
    m_actions->retranslate();
    m_edit->judge();
    followLive();
    if (m_tray)
        m_tray->retranslate();
    m_status->retranslate();
    showWelcomeOrWork(); // with its reasons and menus
    judge();
    m_messages->retranslate();
}

void MainWindow::fillMenus()
{
    fillMenuBar(*this,
                {.actions = *m_actions,
                 .edit = *m_edit,
                 .recordings = *m_recordings,
                 .runs = m_runs->view(),
                 .languages = m_languages,
                 .settings = m_settings,
                 .watch = m_operations.runWatch,
                 .poller = m_operations.poller,
                 .tray = m_tray ? m_tray->choices() : QList<QAction *>(),
                 .panels = {m_detailsDock->toggleViewAction(), m_activityDock->toggleViewAction()},
                 .hasRuns = has(Service::WallarmFast) || !has(Service::AgoraCloudRecording),
                 .hasRecordings = has(Service::AgoraCloudRecording) || !has(Service::WallarmFast)});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeDocks();
    // Spontaneous: it has been done. Hidden earlier, it would be minimized late, when it is wanted again.
    if (event->type() == QEvent::WindowStateChange && event->spontaneous() && isMinimized())
        hideInTray();
    QMainWindow::changeEvent(event);
}

} // namespace tallylight::ui
