#include "commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

struct Options
{
    Options()
    {
        parser.setApplicationDescription(
            u"See and stop recordings that run in Wallarm FAST and Agora Cloud Recording."_s);
        parser.addOptions(
            {list, stop, evenProtected, json, demo, background, folder, lang, pseudo, translations});
        parser.addPositionalArgument(u"ID"_s, u"For --stop: of a test run, or of a cloud recording (sid)."_s,
                                     u"[ID…]"_s);
    }

    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption list{u"list"_s, u"Print what is recording or may be, without a window."_s};
    const QCommandLineOption stop{u"stop"_s, u"Stop the recordings with these IDs, without a window."_s};
    const QCommandLineOption evenProtected{u"even-protected"_s,
                                           u"With --stop: stop recordings of protected connections, too."_s};
    const QCommandLineOption json{u"json"_s, u"Print JSON; for --list and --stop."_s};
    const QCommandLineOption demo{u"demo"_s, u"Open on simulated clouds; nothing real is touched."_s};
    const QCommandLineOption background{
        u"background"_s,
        u"Show only the lamp in the system tray, if it is switched on and there is a tray."_s};
    const QCommandLineOption folder{
        u"data-dir"_s, u"Keep ledger, settings, log and lock in DIR, readable by nobody else."_s, u"DIR"_s};
    const QCommandLineOption lang{u"lang"_s, u"Interface language: en, pt-BR, tr, ar or zh-CN."_s, u"xx"_s};
    const QCommandLineOption pseudo{u"pseudo"_s, u"Mirror the window, to look for layout mistakes."_s};
    const QCommandLineOption translations{u"translations"_s, u"Load tallylight_*.qm from DIR first."_s,
                                          u"DIR"_s};
};

QString problemOf(const QCommandLineParser &parser, bool parsed)
{
    if (!parsed)
        return parser.errorText();
    const QStringList ids = parser.positionalArguments();
    const bool stops = parser.isSet(u"stop"_s);
    const bool lists = parser.isSet(u"list"_s);
    if (!ids.isEmpty() && !stops)
        return u"Unexpected argument '%1'."_s.arg(ids.first());
    if (stops && (ids.isEmpty() || ids.contains(QString())))
        return u"Missing ID after '--stop'."_s;
    if (parser.isSet(u"even-protected"_s) && !stops)
        return u"'--even-protected' is for '--stop'."_s;
    if (stops && lists)
        return u"Either '--list' or '--stop'."_s;
    if (parser.isSet(u"json"_s) && !stops && !lists)
        return u"'--json' is for '--list' and '--stop'."_s;
    // This is what a shell makes of a variable that is not set.
    for (const QString &option : {u"data-dir"_s, u"lang"_s, u"translations"_s}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return u"Missing value after '--%1'."_s.arg(option);
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    Options options;
    const bool parsed = options.parser.parse(arguments);
    const QCommandLineParser &parser = options.parser;
    return {.demo = parser.isSet(options.demo),
            .pseudo = parser.isSet(options.pseudo),
            .version = parser.isSet(options.version),
            .help = parser.isSet(options.help),
            .background = parser.isSet(options.background),
            .console = parser.isSet(options.list) || parser.isSet(options.stop) || parser.isSet(options.json),
            .list = parser.isSet(options.list),
            .json = parser.isSet(options.json),
            .stop = parser.isSet(options.stop) ? parser.positionalArguments() : QStringList(),
            .evenProtected = parser.isSet(options.evenProtected),
            .dataFolder = parser.value(options.folder),
            .language = parser.value(options.lang),
            .translations = parser.value(options.translations),
            .problem = problemOf(parser, parsed)};
}

QString commandLineHelp()
{
    return Options().parser.helpText();
}

} // namespace tallylight
