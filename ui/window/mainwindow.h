#pragma once

#include "common/language.h"
#include "common/theme.h"
#include "common/translated.h"
#include "operations/operations.h"

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QSettings;

namespace tallylight::ui {

class CentrePages;
class CloudRecordingPanel;
class ConnectionFilter;
class ConnectionsDialog;
class CreateRunPanel;
class DetailsDock;
class EditCommands;
class LateDock;
class LiveWatch;
class Help;
class MainWindowActions;
class Messages;
class MessageStrip;
class RecordsNotices;
class RunCommands;
class RunMessages;
class StatusLine;
class TestRunPage;
class TrayLamp;
class WorkPage;

/// The window: puts the parts together and carries out its own actions. GUI thread. Languages and settings
/// must outlive it; the settings never hold a secret.
class MainWindow final : public Translated<QMainWindow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Operations &operations, QSettings &settings, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says in the title that these are the demo clouds.
    void setDemo(bool demo);
    /// Says so when the program's own records cannot be used; see Operations::records.
    void ledgerOpened(const std::optional<Error> &error);
    /// Says that nothing keeps a second program from using this data folder.
    void folderNotLocked(const QString &folder);
    /// Says that the program did not end properly last time, and what that means; call it when the ledger is
    /// open.
    void crashedLastTime();
    /// Says that the settings cannot be written to their file.
    void settingsNotSaved(const QString &file);
    /// What records now, kept up to date.
    [[nodiscard]] const LiveWatch &live() const { return *m_live; }
    /// Offers the lamp's choices, and does what its menu asks for.
    void setTray(TrayLamp &tray);
    /// A second instance of the program wants this window shown.
    void raiseToUser();
    /// The same, with this run selected.
    void showRun(const RunKey &run);
    /// Sets or removes the rule that stops these recordings automatically; all of one kind, not empty.
    void askForAutoStop(const QList<Subject> &subjects);

Q_SIGNALS:
    void demoRequested();

private:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    void buildDocks();
    void buildToolBar();
    void connectActions();
    /// Help, command palette, pasting.
    void connectHelpers();
    void connectPaste();
    void connectParts();
    void retranslate() override;
    void placeDocks();
    void selectRun(const RunKey &run);
    void followRuns();
    void followRecordings();
    void showSelection();
    void showWelcomeOrWork();
    /// Made when it is first wanted.
    [[nodiscard]] CreateRunPanel &createPanel();
    void fillMenus();
    void followView();
    [[nodiscard]] bool has(Service service) const;
    void restore();
    void store();

    void judge();
    void openRunMenu(const QPoint &place);
    void askForRun();
    void askForRunIn(const QUuid &connection);
    void askForRunWith(const QUuid &connection, const QString &input);
    void createRun();
    void createSimilar(const RunKey &run);
    void loadLists();
    void refreshAll();
    void openPalette();
    /// Names what records in the connection (a null ID: in all) and asks. `over`: the window it belongs to.
    void askToStopAll(const QUuid &connection, QWidget *over);
    void askForDailyStop(const QUuid &connection, QWidget *over);
    [[nodiscard]] QUuid theConnection() const;
    /// What records now has changed.
    void followLive();
    void showTitle();
    void askToStop(const Subject &subject);
    /// Once minimized, only the lamp in the tray stays, if the user wants that.
    void hideInTray();
    /// Also without a visible window.
    void quit();
    void openReport(const QUuid &batch);
    void exportRuns();
    void copyToClipboard(const QString &text);
    void addConnection(Service service);
    void openConnections();
    void openTeam(const QUuid &connection);
    ConnectionsDialog *shownConnections();
    void openPreferences();
    /// False, after asking, while something is still recording that the user has not decided about.
    [[nodiscard]] bool mayQuit();
    /// The chosen connection, or the first Wallarm one.
    [[nodiscard]] QUuid wallarmConnection() const;
    [[nodiscard]] QList<RunKey> selectedRuns() const;

    Operations &m_operations;
    QSettings &m_settings;
    Languages &m_languages;
    bool m_demo = false;
    bool m_quitDecided = false; ///< the user knows what continues without the program
    bool m_stored = false; ///< the window's layout was saved to the settings for the last time

    LiveWatch *m_live;
    QPointer<TrayLamp> m_tray; ///< null: there is none
    MainWindowActions *m_actions;
    Help *m_help;
    EditCommands *m_edit;
    Messages *m_messages;
    MessageStrip *m_strip;
    RunMessages *m_runMessages;
    RecordsNotices *m_recordsNotices;
    StatusLine *m_status;
    TestRunPage *m_runs;
    RunCommands *m_commands;
    ConnectionFilter *m_filter;
    QToolBar *m_toolBar;
    CloudRecordingPanel *m_recordings;
    WorkPage *m_work;
    CentrePages *m_centre;
    QDockWidget *m_createDock;
    CreateRunPanel *m_createPanel = nullptr;
    LateDock *m_activityDock;
    DetailsDock *m_detailsDock;
    bool m_detailsMakeRoom = false; ///< hidden while a run is created, and shown again afterwards
};

} // namespace tallylight::ui
