#include "program/started.h"
#include "support/testmain.h"

#include <QDir>
#include <QSysInfo>

#include <csignal>
#include <functional>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

using Ground = std::function<void(Started &)>;
Q_DECLARE_METATYPE(Ground)

namespace {

constexpr int fine = 0;
constexpr int notStarted = 1;
constexpr int notUnderstood = 2;
constexpr int notCertain = 3;

QByteArray lockOf(const QByteArray &computer)
{
    return "4194303\ntallylight\n" + computer + "\n\n\n"; // the largest process number, which no process has
}

void fillTheDisk(Started &program)
{
    program.process.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_FSIZE, &none);
    });
}

/// Even for root, who then has no more permissions than others.
void lockTheFolder(Started &program)
{
    QFile::setPermissions(program.folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    program.process.setChildProcessModifier([] {
        if (::geteuid() == 0)
            ::prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED);
    });
}

} // namespace

/// Whatever it finds, the program shows a window, and its exit code says whether it ran.
class TstStarting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onAnyGround_data()
    {
        QTest::addColumn<Ground>("ground");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int code, const Ground &ground) {
            QTest::newRow(name) << ground << code;
        };
        row("nothing is there yet", fine, [](Started &program) { QDir().rmdir(program.folder); });
        row("full disk", fine, fillTheDisk);
        row("read-only folder", fine, lockTheFolder);
        row("folder that cannot be made", fine, [](Started &program) {
            program.put(u"file"_s, "no folder");
            program.folder = program.inFolder(u"file/data"_s);
        });
        row("lock that is empty", fine, [](Started &program) { program.put(u"lock"_s, {}); });
        row("lock of garbage", fine, [](Started &program) { program.put(u"lock"_s, "no lock at all"); });
        row("lock that is a folder", fine,
            [](Started &program) { QDir().mkdir(program.inFolder(u"lock"_s)); });
        row("settings that are a folder", fine,
            [](Started &program) { QDir().mkdir(program.inFolder(u"settings.ini"_s)); });
        row("lock of one that was killed", fine,
            [](Started &program) { program.put(u"lock"_s, lockOf(QSysInfo::machineHostName().toUtf8())); });
        row("lock of another computer", notStarted,
            [](Started &program) { program.put(u"lock"_s, lockOf("another-name")); });
    }
    void onAnyGround()
    {
        QFETCH(Ground, ground);
        QFETCH(int, code);
        Started program;
        ground(program);
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        program.signal(SIGTERM);
        QCOMPARE(program.ended(), code);
        QFile::setPermissions(program.folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void withoutItsRecordsItDidNotRun()
    {
        Started program;
        program.put(u"ledger.sqlite"_s, QByteArray(5000, 'g'));
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QTRY_VERIFY(program.errors().contains("not a database"_L1));
        program.signal(SIGTERM);
        QCOMPARE(program.ended(), notStarted);
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("a language that there is not")
            << QStringList{u"--lang"_s, u"klingon"_s} << u"klingon"_s;
        QTest::newRow("a stray argument") << QStringList{u"surprise"_s} << u"surprise"_s;
        QTest::newRow("an unknown option") << QStringList{u"--surprise"_s} << u"surprise"_s;
    }
    void notUnderstood()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        Started program;
        program.start(arguments);
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        program.signal(SIGTERM);
        QCOMPARE(program.ended(), ::notUnderstood);
        QVERIFY(program.errors().contains(named));
    }

    void theSecondOneRaisesTheFirstAndEnds()
    {
        Started first;
        first.start();
        QVERIFY(first.showsAWindow());
        Started second;
        second.folder = first.folder;
        second.start();
        QCOMPARE(second.ended(), fine);
        QCOMPARE(first.process.state(), QProcess::Running);
    }

    void inAScript_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("lists") << QStringList{u"--demo"_s, u"--list"_s, u"--json"_s} << fine
                               << u"\"id\": \"tr_1234\""_s;
        QTest::newRow("stops") << QStringList{u"--demo"_s, u"--stop"_s, u"tr_1234"_s} << fine
                               << u"stopped\ttr_1234\tFAST demo\t-\n"_s;
        QTest::newRow("finds nothing") << QStringList{u"--demo"_s, u"--stop"_s, u"99999"_s} << notCertain
                                       << u"notFound\t99999\t-\t-\n"_s;
        QTest::newRow("is asked for nothing") << QStringList{u"--stop"_s} << ::notUnderstood << u""_s;
    }
    void inAScript()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        Started program;
        QProcessEnvironment environment = program.process.processEnvironment();
        environment.remove(u"DISPLAY"_s);
        program.process.setProcessEnvironment(environment);
        program.start(arguments);
        QCOMPARE(program.ended(), code);
        QVERIFY(QString::fromUtf8(program.process.readAllStandardOutput()).contains(said));
        QCOMPARE(program.errors().isEmpty(), code != ::notUnderstood);
    }

    void aScriptLeavesTheFolderToTheWindow()
    {
        Started first;
        first.start();
        QVERIFY(first.showsAWindow());
        Started second;
        second.folder = first.folder;
        second.start({u"--list"_s});
        QCOMPARE(second.ended(), notStarted);
        QVERIFY(second.errors().contains(first.folder));
    }

    void besideASilentOneItAsks()
    {
        Started first;
        first.start();
        QVERIFY(first.showsAWindow());
        first.signal(SIGSTOP);
        Started second;
        second.folder = first.folder;
        second.start();
        QVERIFY2(!second.process.waitForFinished(5000), "it waits for an answer");
        first.signal(SIGCONT); // it does answer after all
        QCOMPARE(second.ended(), fine);
        QCOMPARE(first.process.state(), QProcess::Running);
    }
};

TALLYLIGHT_TEST(TstStarting);
#include "tst_starting.moc"
