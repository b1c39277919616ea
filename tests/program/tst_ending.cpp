#include "program/started.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QSettings>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

namespace {

/// What others may do with it, as ls shows it: 0 is nothing.
mode_t forOthers(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0077U : 0777U;
}

/// Of whatever size this computer allows.
void allowCores()
{
    rlimit core = {};
    if (::getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = core.rlim_max;
        ::setrlimit(RLIMIT_CORE, &core);
    }
}

} // namespace

/// A program that the system asks to end does so as with its Quit item, and leaves nothing behind that others
/// can read.
class TstEnding final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsAreSaved_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void settingsAreSaved()
    {
        QFETCH(int, number);
        Started program;
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        program.signal(number);
        QCOMPARE(program.ended(), 0);
        QVERIFY(QSettings(program.inFolder(u"settings.ini"_s), QSettings::IniFormat)
                    .contains(u"window/geometry"_s));
        QVERIFY2(QDir(program.temporary.path()).isEmpty(), "it made a temporary folder");
    }

    void theDemoLeavesNothingBehind_data() { settingsAreSaved_data(); }
    void theDemoLeavesNothingBehind()
    {
        QFETCH(int, number);
        Started program;
        program.start({u"--demo"_s});
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QVERIFY(!QDir(program.temporary.path()).isEmpty());
        program.signal(number);
        QCOMPARE(program.ended(), 0);
        QVERIFY2(QDir(program.temporary.path()).isEmpty(), "the demo's folder is still there");
    }

    void whatWasRestoredIsPrivateAgain_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("the folder itself") << false;
        QTest::newRow("a link to the folder") << true;
    }
    void whatWasRestoredIsPrivateAgain()
    {
        QFETCH(const bool, isLink);
        Started program;
        for (const QString &name : {u"settings.ini"_s, u"tallylight.log"_s, u"tallylight.log.1"_s,
                                    u"ledger.sqlite.set-aside-1"_s}) {
            program.put(name, {});
            QFile::setPermissions(program.inFolder(name), QFileDevice::Permissions(0x6644));
        }
        QFile::setPermissions(program.folder, QFileDevice::Permissions(0x7755));
        const QString real =
            std::exchange(program.folder, isLink ? program.temporary.filePath(u"link"_s) : program.folder);
        QVERIFY(!isLink || QFile::link(real, program.folder));
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QTRY_VERIFY(QFile::exists(program.inFolder(u"ledger.sqlite-wal"_s)));
        QCOMPARE(forOthers(real), mode_t(0));
        QDirIterator files(real, QDir::Files | QDir::Hidden);
        int count = 0;
        for (; files.hasNext(); ++count) {
            const QString file = files.next();
            QVERIFY2(forOthers(file) == 0, qPrintable(file));
        }
        QVERIFY(count >= 6); // these four, the ledger and the lock
    }

    /// A core file would contain the credentials in memory. Here the system would write one, as the control
    /// shows, and the program still crashes without one.
    void noCoreIsDumped()
    {
        Started program;
        const QTemporaryDir place;
        program.process.setWorkingDirectory(place.path());
        program.process.setChildProcessModifier(&allowCores);
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QFile limits(u"/proc/%1/limits"_s.arg(program.process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(limits.readAll());
        const QString core = all.section(u"Max core file size"_s, 1).section(u'\n', 0, 0).simplified();
        QVERIFY2(core.startsWith("1 1 "_L1), qPrintable(core));
        program.signal(SIGABRT);
        QCOMPARE(program.ended(), -1);
        QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList());

        QProcess control;
        control.setWorkingDirectory(place.path());
        control.setChildProcessModifier(&allowCores);
        control.start(u"sh"_s, {u"-c"_s, u"kill -ABRT $$"_s});
        QVERIFY(control.waitForFinished(longestWait));
        QCOMPARE(control.exitStatus(), QProcess::CrashExit);
        if (QDir(place.path()).isEmpty())
            QSKIP("this system writes no core files into folders: only the limit was checked");
    }
};

TALLYLIGHT_TEST(TstEnding);
#include "tst_ending.moc"
