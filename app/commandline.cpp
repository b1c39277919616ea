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
        parser.addOptions({demo, folder, lang, pseudo, translations});
    }

    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo{u"demo"_s, u"Open on simulated clouds; nothing real is touched."_s};
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
    const QStringList stray = parser.positionalArguments();
    if (!stray.isEmpty())
        return u"Unexpected argument '%1'."_s.arg(stray.first());
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
