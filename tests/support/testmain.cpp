#include "support/testmain.h"

#include "support/ownprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QMetaMethod>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
std::vector<std::function<std::unique_ptr<QObject>()>> &announced()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> list;
    return list;
}

QHash<QString, std::function<int()>> &programs()
{
    static QHash<QString, std::function<int()>> all;
    return all;
}

/// The k-th of every n.
struct Part
{
    qsizetype number = 0;
    qsizetype of = 1;

    [[nodiscard]] bool has(qsizetype place) const { return place % of == number; }
};

/// As declared.
QStringList functionsOf(const QMetaObject &about)
{
    static const QStringList notTests{u"initTestCase"_s, u"cleanupTestCase"_s, u"init"_s, u"cleanup"_s};
    QStringList functions;
    for (int i = 0; i < about.methodCount(); ++i) {
        const QMetaMethod method = about.method(i);
        const QString name = QString::fromLatin1(method.name());
        if (method.methodType() == QMetaMethod::Slot && method.access() == QMetaMethod::Private
            && method.parameterCount() == 0 && !name.endsWith("_data"_L1) && !notTests.contains(name))
            functions << name;
    }
    return functions;
}

/// The class's test functions of this part, in an order of its own if one is given, because none may need
/// another; nullopt: all, as declared.
std::optional<QStringList> chosen(const QMetaObject &about, const Part &part)
{
    bool isGiven = false;
    const uint seed = qEnvironmentVariable("TALLYLIGHT_TEST_ORDER").toUInt(&isGiven);
    if (!isGiven && part.of == 1)
        return {};
    const QStringList all = functionsOf(about);
    QStringList functions;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (part.has(i))
            functions << all.at(i);
    }
    if (isGiven)
        std::shuffle(functions.begin(), functions.end(), std::mt19937(seed));
    return functions;
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

bool announceProgram(const QString &name, std::function<int()> run)
{
    programs().insert(name, std::move(run));
    return true;
}

/// Runs every registered class, or those named in the first arguments, or the k-th part of n ("k/n"): some of
/// the classes, and some functions of each class with Q_CLASSINFO("waits", "long"). A class with
/// Q_CLASSINFO("runs", "last") comes after all others, because the order in which files are linked is not
/// guaranteed. TALLYLIGHT_TEST_ORDER=<number> shuffles the functions of each class.
int runAll(int argc, char **argv)
{
    if (const auto program = programs().value(QString::fromLocal8Bit(argv[argc > 1 ? 1 : 0])))
        return program();
    // Qt's own handler of a crash runs into the same crash again, for ever, once a second class has installed
    // it.
    QStringList arguments{QString::fromLocal8Bit(argv[0]), u"-nocrashhandler"_s};
    QStringList only;
    Part part;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        static const QRegularExpression division(u"^([1-9]\\d?)/([1-9]\\d?)$"_s);
        const auto match = division.match(argument);
        if (match.hasMatch()) {
            part = {match.captured(1).toInt() - 1, match.captured(2).toInt()};
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
            const bool isShared = about.indexOfClassInfo("waits") >= 0;
            if ((about.indexOfClassInfo("runs") >= 0) != last || !(only.isEmpty() || only.contains(name))
                || !(isShared || part.has(number++)))
                continue;
            const bool namesNone = std::ranges::all_of(
                arguments.mid(1), [](const QString &argument) { return argument.startsWith(u'-'); });
            const auto functions =
                namesNone ? chosen(about, isShared ? part : Part{}) : std::optional<QStringList>();
            if (functions && functions->isEmpty())
                continue; // without names it would run all
            failures += QTest::qExec(test.get(), arguments + functions.value_or(QStringList()));
        }
    }
    return failures;
}

} // namespace tallylight::tests
