#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
std::vector<std::function<std::unique_ptr<QObject>()>> &announced()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> list;
    return list;
}
} // namespace

bool announce(std::function<std::unique_ptr<QObject>()> make)
{
    announced().push_back(std::move(make));
    return true;
}

QByteArray testData(const QString &path)
{
    QFile file(QStringLiteral(TALLYLIGHT_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(path));
    return file.readAll();
}

/// Runs every registered class, or those named in the first arguments, or all except those named with a
/// leading "!". A class with
/// Q_CLASSINFO("runs", "last") comes after all others, because the order in which files are linked is not
/// guaranteed.
int runAll(int argc, char **argv)
{
    int failures = 0;
    QStringList only;
    QStringList except;
    while (argc > 1 && (argv[1][0] == 'T' || argv[1][0] == '!')) {
        const QString name = QString::fromLatin1(argv[1]);
        if (name.startsWith(u'!'))
            except << name.mid(1);
        else
            only << name;
        for (int i = 1; i + 1 < argc; ++i)
            argv[i] = argv[i + 1];
        --argc;
    }
    // Qt's own handler of a crash runs into the same crash again, for ever, once a second class has installed
    // it.
    QStringList arguments{u"-nocrashhandler"_s};
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *text) { return QString::fromLocal8Bit(text); });
    arguments.swapItemsAt(0, 1); // the program's name
    for (const bool last : {false, true}) {
        for (const auto &make : announced()) {
            const auto test = make();
            const QMetaObject &about = *test->metaObject();
            if ((about.indexOfClassInfo("runs") >= 0) != last)
                continue;
            const QString name = QString::fromLatin1(about.className());
            if (!except.contains(name) && (only.isEmpty() || only.contains(name)))
                failures += QTest::qExec(test.get(), arguments);
        }
    }
    return failures;
}

} // namespace tallylight::tests
