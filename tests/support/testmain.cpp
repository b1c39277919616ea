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

bool says(const QMetaObject &about, const char *key)
{
    return about.indexOfClassInfo(key) >= 0;
}

/// "desktop" or "time"; empty: nothing special.
QString needOf(const QMetaObject &about)
{
    return QString::fromLatin1(about.classInfo(about.indexOfClassInfo("needs")).value());
}

/// What the arguments choose.
struct Wanted
{
    QStringList arguments; ///< for each class
    QStringList classes; ///< empty: all
    Part part;
    bool isDivided = false;
    QString need; ///< of the classes

    [[nodiscard]] bool has(const QMetaObject &about) const
    {
        if (!classes.isEmpty())
            return classes.contains(QString::fromLatin1(about.className()));
        static const bool all = qEnvironmentVariable("TALLYLIGHT_TEST_DESKTOPS") == "all"_L1;
        return !isDivided || (need == "desktop"_L1 && all) || needOf(about) == need;
    }
    [[nodiscard]] bool namesFunctions() const
    {
        return std::ranges::any_of(arguments.mid(1),
                                   [](const QString &argument) { return !argument.startsWith(u'-'); });
    }
};

Wanted wantedBy(int argc, char **argv)
{
    // Qt's own handler of a crash runs into the same crash again, for ever, once a second class has installed
    // it.
    Wanted wanted{.arguments = {QString::fromLocal8Bit(argv[0]), u"-nocrashhandler"_s}};
    static const QRegularExpression division(u"^([1-9]\\d?)/([1-9]\\d?)$"_s);
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (const auto match = division.match(argument); match.hasMatch()) {
            wanted.part = {match.captured(1).toInt() - 1, match.captured(2).toInt()};
            wanted.isDivided = true;
        } else if (argument == "desktop"_L1 || argument == "time"_L1) {
            wanted.need = argument;
        } else if (argument.startsWith(u'T')) {
            wanted.classes << argument;
        } else {
            wanted.arguments << argument;
        }
    }
    return wanted;
}

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
/// another; nullopt: all, as declared. `number`: of the first one among all that are dealt to the parts.
std::optional<QStringList> chosen(const QMetaObject &about, const Part &part, qsizetype number)
{
    bool isGiven = false;
    const uint seed = qEnvironmentVariable("TALLYLIGHT_TEST_ORDER").toUInt(&isGiven);
    if (!isGiven && part.of == 1)
        return {};
    const QStringList all = functionsOf(about);
    QStringList functions;
    for (const QString &function : all) {
        if (part.has(number++))
            functions << function;
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

/// Runs every registered class, or those named in the first arguments, or with "k/n" the k-th part of n: some
/// of the classes, and some functions of each class with Q_CLASSINFO("takes", "long"). Of the classes that
/// say Q_CLASSINFO("needs", "desktop"), or "time" because they mostly wait, a part has none, unless it is a
/// "desktop k/n" or "time k/n", which has only those; a "desktop k/n" has all if
/// TALLYLIGHT_TEST_DESKTOPS=all. A class with Q_CLASSINFO("runs", "last") comes after all others, because the
/// order in which files are linked is not guaranteed. TALLYLIGHT_TEST_ORDER=<number> shuffles the functions
/// of each class.
int runAll(int argc, char **argv)
{
    if (const auto program = programs().value(QString::fromLocal8Bit(argv[argc > 1 ? 1 : 0])))
        return program();
    const Wanted wanted = wantedBy(argc, argv);
    int failures = 0;
    for (const bool last : {false, true}) {
        qsizetype number = 0;
        for (const auto &make : announced()) {
            const auto test = make();
            const QMetaObject &about = *test->metaObject();
            const bool isShared = says(about, "takes");
            if (says(about, "runs") != last || !wanted.has(about) || !(isShared || wanted.part.has(number++)))
                continue;
            const auto functions = wanted.namesFunctions()
                ? std::nullopt
                : chosen(about, isShared ? wanted.part : Part{}, number);
            if (isShared)
                number += functionsOf(about).size();
            if (functions && functions->isEmpty())
                continue; // without names it would run all
            failures += QTest::qExec(test.get(), wanted.arguments + functions.value_or(QStringList()));
        }
    }
    return failures;
}

} // namespace tallylight::tests
