#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>

#include <vector>

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

/// Runs every announced class, or those whose names are given as the first arguments. One that says
/// Q_CLASSINFO("runs", "last") comes after all others: the order in which files are linked is not promised.
int runAll(int argc, char **argv)
{
    int failures = 0;
    QStringList only;
    while (argc > 1 && argv[1][0] == 'T') {
        only << QString::fromLatin1(argv[1]);
        for (int i = 1; i + 1 < argc; ++i)
            argv[i] = argv[i + 1];
        --argc;
    }
    for (const bool last : {false, true}) {
        for (const auto &make : announced()) {
            const auto test = make();
            const QMetaObject &about = *test->metaObject();
            if ((about.indexOfClassInfo("runs") >= 0) != last)
                continue;
            if (only.isEmpty() || only.contains(QString::fromLatin1(about.className())))
                failures += QTest::qExec(test.get(), argc, argv);
        }
    }
    return failures;
}

} // namespace tallylight::tests
