// The composition root: parses the arguments, builds everything in order of dependence, runs. Locals are
// destroyed in reverse order: the window first, the network and the demo's folder last.

#include "commandline.h"
#include "common/language.h"
#include "common/settingskeys.h"
#include "common/textsize.h"
#include "common/theme.h"
#include "common/themefollower.h"
#include "console.h"
#include "core/autostart.h"
#include "core/privatefile.h"
#include "core/terminationsignals.h"
#include "credentials/keychainstore.h"
#include "credentials/sessionstore.h"
#include "datafolder.h"
#include "demo.h"
#include "logfile.h"
#include "net/networktransport.h"
#include "operations/backend.h"
#include "singleinstance.h"
#include "transports.h"
#include "watching/runnotices.h"
#include "window/mainwindow.h"
#include "window/startwindow.h"
#include "window/traylamp.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

enum ExitCode { Fine = 0, NotStarted = 1, NotUnderstood = 2, NotCertain = 3 };

void name(QCoreApplication &app)
{
    app.setApplicationName(u"tallylight"_s);
    app.setApplicationVersion(QStringLiteral(TALLYLIGHT_VERSION));
}

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// Where all files are; the demo's folder is temporary.
QString folderOf(const CommandLine &line, const std::optional<QTemporaryDir> &demoFolder)
{
    return demoFolder               ? demoFolder->path()
        : line.dataFolder.isEmpty() ? standardFolder()
                                    : QDir(line.dataFolder).absolutePath();
}

/// The keychain's namespace for a data folder.
QString keychainOf(const QString &folder)
{
    const QString program = u"tallylight"_s;
    return folder == standardFolder() ? program : program + u'-' + SingleInstance::folderHash(folder);
}

/// This program with this data folder, at log-in.
Autostart autostartOf(const QString &folder)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--background"_s};
    const bool isStandard = folder == standardFolder();
    if (!isStandard)
        command << u"--data-dir"_s << folder;
    const QString id = u"org.tallylight.Tallylight"_s;
    return {command, isStandard ? id : id + u'-' + SingleInstance::folderHash(folder)};
}

/// What the window and the console need, in order of dependence. The demo's secrets stay in memory.
struct Base
{
    Base(const QString &folder, bool isDemo)
        : log(folder)
        , keychain(clock, keychainOf(folder))
        , backend({.ledgerFile = folder + u"/ledger.sqlite"_s, .transports = networkTransports(clock)}, clock,
                  isDemo ? static_cast<CredentialStore &>(memory) : keychain)
    {
    }
    /// False: the simulator could not be started.
    bool openDemo()
    {
        const bool started = demo.start().has_value();
        if (started)
            demo.fill(backend);
        return started;
    }

    const LogFile log;
    SystemClock clock;
    SessionStore memory;
    KeychainStore keychain;
    Backend backend;
    Demo demo;
};

int refuseInText(const QString &why, ExitCode code)
{
    QTextStream(stderr) << u"tallylight: "_s << why << Qt::endl;
    return code;
}

/// --list and --stop: the same backend, without a window.
int runConsole(QCoreApplication &app, const CommandLine &line)
{
    std::optional<QTemporaryDir> demoFolder;
    if (line.demo && !demoFolder.emplace().isValid())
        return refuseInText(u"no temporary folder can be created"_s, NotStarted);
    const QString folder = folderOf(line, demoFolder);
    makePrivate(folder);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const TerminationSignals termination(&app, [] { QCoreApplication::exit(NotStarted); });
    SingleInstance instance(folder);
    const FolderVerdict verdict = instance.claim();
    if (verdict != FolderVerdict::Start && verdict != FolderVerdict::StartUnlocked)
        return refuseInText(u"another Tallylight uses %1; use its window"_s.arg(folder), NotStarted);

    Base base(folder, line.demo);
    Backend &backend = base.backend;
    Console console(backend.operations());
    const auto begin = [&] { line.list ? console.list() : console.stop(line.stop, line.evenProtected); };
    QObject::connect(&base.demo, &Demo::filled, &console, begin);
    QObject::connect(&backend, &Backend::opened, &app, [&](const std::optional<Error> &error) {
        if (error)
            return QCoreApplication::exit(
                refuseInText(u"its records cannot be read or written"_s, NotStarted));
        if (!line.demo)
            return begin();
        if (!base.openDemo())
            QCoreApplication::exit(refuseInText(u"the simulated clouds do not start"_s, NotStarted));
    });
    QObject::connect(&console, &Console::finished, &app, [&](const QJsonArray &lines, bool certain) {
        QTextStream(stdout) << (line.json ? QString::fromUtf8(QJsonDocument(lines).toJson())
                                          : consoleText(lines));
        QCoreApplication::exit(certain ? Fine : NotCertain);
    });
    QMetaObject::invokeMethod(&backend, &Backend::open, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// Answers what needs no display.
std::optional<int> answerInText(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    name(app);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (line.version)
        QTextStream(stdout) << u"tallylight "_s << QCoreApplication::applicationVersion() << Qt::endl;
    else if (line.help)
        QTextStream(stdout) << commandLineHelp();
    else if (line.console)
        return line.problem.isEmpty() ? runConsole(app, line) : refuseInText(line.problem, NotUnderstood);
    return line.version || line.help ? std::optional<int>(Fine) : std::nullopt;
}

int refuse(const ui::StartNotice &notice, ExitCode code)
{
    if (!notice.given.isEmpty())
        QTextStream(stderr) << notice.given << Qt::endl;
    ui::StartWindow(notice).exec();
    return code;
}

/// Asks the user about a folder that another program seems to hold; nullopt: start.
std::optional<int> ask(SingleInstance &instance, FolderVerdict verdict, const QString &folder)
{
    const auto problem =
        verdict == FolderVerdict::AskElsewhere ? ui::NoStart::HeldElsewhere : ui::NoStart::HeldSilently;
    ui::StartWindow question({.problem = problem, .folder = folder, .holder = instance.holder()});
    bool answered = false;
    QObject::connect(&instance, &SingleInstance::answered, &question, [&] {
        answered = true;
        question.reject();
    });
    if (question.exec() == QDialog::Accepted)
        return {};
    return answered ? Fine : NotStarted;
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryOffTheDisk();
    if (const auto exitCode = answerInText(argc, argv))
        return *exitCode;

    QApplication app(argc, argv);
    name(app);
    app.setApplicationDisplayName(u"Tallylight"_s);
    app.setDesktopFileName(u"org.tallylight.Tallylight"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    // Like the Quit item, but without a question: whoever ends a program this way does not wait for one.
    const TerminationSignals termination(&app, [] { QCoreApplication::exit(Fine); });

    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    ui::Languages languages(line.translations);
    languages.setLanguage(ui::Languages::systemLanguage());
    ui::applyTheme(ui::Theme::System);
    if (!line.problem.isEmpty())
        return refuse({.problem = ui::NoStart::Arguments, .given = line.problem}, NotUnderstood);
    if (!line.language.isEmpty() && !languages.setLanguage(line.language))
        return refuse({.problem = ui::NoStart::UnknownLanguage, .given = line.language}, NotUnderstood);

    std::optional<QTemporaryDir> demoFolder;
    if (line.demo && !demoFolder.emplace().isValid())
        return refuse({.problem = ui::NoStart::NoTemporaryFolder}, NotStarted);
    const QString folder = folderOf(line, demoFolder);
    makePrivate(folder);
    const QString settingsFile = folder + u"/settings.ini"_s;
    makePrivateFile(settingsFile); // QSettings would create it readable by others
    QSettings settings(settingsFile, QSettings::IniFormat);
    if (line.language.isEmpty())
        languages.setLanguage(settings.value(ui::settingskeys::language, languages.code()).toString());
    if (line.pseudo)
        app.setLayoutDirection(Qt::RightToLeft);
    ui::applyTheme(ui::themeFromCode(settings.value(ui::settingskeys::theme).toString()));
    ui::restoreTextSize(settings);
    const ui::ThemeFollower follower;

    SingleInstance instance(folder);
    const FolderVerdict verdict = instance.claim();
    if (verdict == FolderVerdict::RaiseTheOther)
        return Fine;
    bool locked = verdict == FolderVerdict::Start;
    if (verdict == FolderVerdict::AskElsewhere || verdict == FolderVerdict::AskSilent) {
        if (const auto exitCode = ask(instance, verdict, folder))
            return *exitCode;
        locked = instance.startAnyway();
    }

    Base base(folder, line.demo);
    Backend &backend = base.backend;
    ui::MainWindow window(backend.operations(), settings, languages);
    window.setDemo(line.demo);
    if (!locked)
        window.folderNotLocked(folder); // which also tells what cannot be saved there
    else if (!settings.isWritable())
        window.settingsNotSaved(settingsFile);
    const auto notifier = ui::makeNotifier();
    const ui::RunNotices notices(backend.operations(), *notifier);
    QObject::connect(&notices, &ui::RunNotices::runWanted, &window, &ui::MainWindow::showRun);
    QObject::connect(&notices, &ui::RunNotices::windowWanted, &window, &ui::MainWindow::raiseToUser);

    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &ui::MainWindow::raiseToUser);
    // A separate process: the demo's connections must never reach the user's ledger.
    QObject::connect(&window, &ui::MainWindow::demoRequested, &app, [&] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"--demo"_s, u"--lang"_s, languages.code()});
    });
    ui::TrayLamp tray(backend.operations(), window.live(), settings,
                      line.demo ? std::nullopt : std::optional(autostartOf(folder)));
    window.setTray(tray);
    if (line.background && tray.isShown())
        QGuiApplication::setQuitOnLastWindowClosed(false);
    else
        window.show();
    if (line.demo)
        QObject::connect(&backend, &Backend::opened, &app, [&base] { base.openDemo(); });
    QObject::connect(&backend, &Backend::opened, &window, &ui::MainWindow::ledgerOpened);
    if (instance.wasLeftBehind()) {
        QObject::connect(&backend, &Backend::opened, &window, &ui::MainWindow::crashedLastTime,
                         Qt::SingleShotConnection);
    }
    QObject::connect(&backend, &Backend::opened, &app, [](const std::optional<Error> &error) {
        if (error)
            qWarning("records: %ls", qUtf16Printable(error->serverText)); // for the log
    });
    // The window first: reading the ledger waits for the first turn of the event loop.
    QMetaObject::invokeMethod(&backend, &Backend::open, Qt::QueuedConnection);
    const int exitCode = QApplication::exec();
    return exitCode == Fine && backend.operations().records.unread() ? NotStarted : exitCode;
}
