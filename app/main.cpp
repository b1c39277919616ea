// The composition root: parses the arguments, builds everything in the order of dependence, runs. Locals die
// in the opposite order: the window first, the network last.

#include "common/language.h"
#include "common/theme.h"
#include "credentials/keychainstore.h"
#include "credentials/sessionstore.h"
#include "demo.h"
#include "logfile.h"
#include "mainwindow.h"
#include "net/networktransport.h"
#include "operations/backend.h"
#include "singleinstance.h"
#include "transports.h"
#include "watching/runnotices.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

struct Arguments
{
    bool demo = false;
    bool pseudo = false;
    QString dataFolder;
    QString language;
    QString translations;
};

void name(QCoreApplication &app)
{
    app.setApplicationName(u"tallylight"_s);
    app.setApplicationVersion(QStringLiteral(TALLYLIGHT_VERSION));
}

/// --help and --version answer without a display, so this runs before there is a QApplication.
std::optional<int> parse(int argc, char **argv, Arguments &arguments)
{
    QCoreApplication app(argc, argv);
    name(app);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"See and stop recordings that run in Wallarm FAST and Agora Cloud Recording."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open on simulated clouds; nothing real is touched."_s);
    const QCommandLineOption folder(u"data-dir"_s, u"Keep ledger, settings and lock in DIR."_s, u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"Interface language: en, pt-BR, tr, ar or zh-CN."_s, u"xx"_s);
    const QCommandLineOption pseudo(u"pseudo"_s, u"Mirror the window, to look for layout mistakes."_s);
    const QCommandLineOption qm(u"translations"_s, u"Load tallylight_*.qm from DIR first."_s, u"DIR"_s);
    parser.addOptions({demo, folder, lang, pseudo, qm});
    if (!parser.parse(app.arguments())) {
        QTextStream(stderr) << parser.errorText() << Qt::endl;
        return 2;
    }
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp(0);
    arguments = {parser.isSet(demo), parser.isSet(pseudo), parser.value(folder), parser.value(lang),
                 parser.value(qm)};
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    if (const auto exitCode = parse(argc, argv, arguments))
        return *exitCode;

    QApplication app(argc, argv);
    name(app);
    app.setApplicationDisplayName(u"Tallylight"_s);
    app.setDesktopFileName(u"tallylight"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    QTemporaryDir demoFolder;
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString folder = arguments.demo ? demoFolder.path()
        : arguments.dataFolder.isEmpty()  ? standard
                                          : QDir(arguments.dataFolder).absolutePath();
    QDir().mkpath(folder);

    SingleInstance instance(folder);
    if (!instance.claim()) {
        QTextStream(stderr) << u"Tallylight is already running for this data folder."_s << Qt::endl;
        return 0;
    }

    logTo(folder);
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    ui::Languages languages(arguments.translations);
    languages.setLanguage(!arguments.language.isEmpty()
                              ? arguments.language
                              : settings.value(u"language"_s, ui::Languages::systemLanguage()).toString());
    if (arguments.pseudo)
        app.setLayoutDirection(Qt::RightToLeft);
    ui::applyTheme(ui::themeFromCode(settings.value(u"theme"_s).toString()));

    SystemClock clock;
    SessionStore memory;
    KeychainStore keychain(
        clock, folder == standard ? u"tallylight"_s : u"tallylight-"_s + SingleInstance::folderHash(folder));
    CredentialStore &secrets = arguments.demo ? static_cast<CredentialStore &>(memory) : keychain;
    Backend backend({.ledgerFile = folder + u"/ledger.sqlite"_s, .transports = networkTransports(clock)},
                    clock, secrets);
    Demo demo;
    ui::MainWindow window(backend.operations(), settings, languages);
    window.setDemo(arguments.demo);
    const auto notifier = ui::makeNotifier();
    const ui::RunNotices notices(backend.operations(), *notifier);
    QObject::connect(&notices, &ui::RunNotices::runWanted, &window, &ui::MainWindow::showRun);
    QObject::connect(&notices, &ui::RunNotices::windowWanted, &window, &ui::MainWindow::raiseToUser);

    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &ui::MainWindow::raiseToUser);
    const auto openDemo = [&] {
        if (demo.start())
            demo.fill(backend);
    };
    // A process of its own: the demo's connections must never reach the user's ledger.
    QObject::connect(&window, &ui::MainWindow::demoRequested, &app, [&] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"--demo"_s, u"--lang"_s, languages.code()});
    });
    window.show();
    if (arguments.demo)
        QObject::connect(&backend, &Backend::opened, &app, openDemo);
    QObject::connect(&backend, &Backend::opened, &window, &ui::MainWindow::ledgerOpened);
    // The window first: reading the ledger waits for the first turn of the event loop.
    QMetaObject::invokeMethod(&backend, &Backend::open, Qt::QueuedConnection);
    return QApplication::exec();
}
