#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

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

/// Runs every registered class, or those named in the first arguments, or the k-th part of n ("k/n"). A class
/// with Q_CLASSINFO("runs", "last") comes after all others, because the order in which files are linked is
/// not guaranteed.
int runAll(int argc, char **argv)
{
    // Qt's own handler of a crash runs into the same crash again, for ever, once a second class has installed
    // it.
    QStringList arguments{QString::fromLocal8Bit(argv[0]), u"-nocrashhandler"_s};
    QStringList only;
    qsizetype part = 0;
    qsizetype parts = 1;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        static const QRegularExpression division(u"^([1-9])/([1-9])$"_s);
        const auto match = division.match(argument);
        if (match.hasMatch()) {
            part = match.captured(1).toInt() - 1;
            parts = match.captured(2).toInt();
        } else if (argument.startsWith(u'T')) {
            only << argument;
        } else {
            arguments << argument;
        }
    }
    int failures = 0;
    for (const bool last : {false, true}) {
        qsizetype number = 0;
        for (const auto &make : announced()) {
            const auto test = make();
            const QMetaObject &about = *test->metaObject();
            const QString name = QString::fromLatin1(about.className());
            if ((about.indexOfClassInfo("runs") >= 0) != last || number++ % parts != part
                || !(only.isEmpty() || only.contains(name)))
                continue;
            failures += QTest::qExec(test.get(), arguments);
        }
    }
    return failures;
}

} // namespace tallylight::tests
