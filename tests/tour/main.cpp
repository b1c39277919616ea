// tallylight-tour [--out DIR] [--lang en,ar,…] [--theme light,dark]: the window on the demo clouds, operated
// as a person would; pictures into DIR, one line per outcome, exit code 0 only when the simulator's books
// confirm all of them.

#include "tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace tallylight;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"DIR"_s, u"build/tour"_s);
    const QCommandLineOption lang(u"lang"_s, u"Languages."_s, u"LIST"_s, u"en,pt_BR,tr,ar,zh_CN"_s);
    const QCommandLineOption theme(u"theme"_s, u"Themes."_s, u"LIST"_s, u"light"_s);
    parser.addOptions({out, lang, theme});
    parser.process(app);

    QDir().mkpath(parser.value(out));
    int failures = 0;
    const QStringList languages = parser.value(lang).split(u',');
    const QStringList themes = parser.value(theme).split(u',');
    for (const QString &each : themes) {
        for (const QString &language : languages)
            failures += tests::Tour(language, each, QDir(parser.value(out))).run() ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
}
