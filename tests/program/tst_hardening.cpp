#include "program/started.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Checks in the program's binary what TALLYLIGHT_HARDEN requires of compiler and linker, and that it is
/// installed without its symbols.
class TstHardening final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void binary_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("at any address") << u"-h"_s << u"Type: +DYN \\(Position-Independent Executable"_s;
        QTest::newRow("imports bound at the start") << u"-d"_s << u"FLAGS_1\\) .*\\bNOW\\b"_s;
        QTest::newRow("imports read-only afterwards") << u"-l"_s << u"GNU_RELRO"_s;
        QTest::newRow("no code on the stack") << u"-l"_s << u"GNU_STACK .* RW +0"_s;
        QTest::newRow("guarded stack") << u"--dyn-syms"_s << u"__stack_chk_fail"_s;
#ifdef NDEBUG // lightly optimized, the program has no copy whose size g++ knows
        QTest::newRow("checked copies of libc's functions") << u"--dyn-syms"_s << u"__\\w+_chk@"_s;
#endif
    }
    void binary()
    {
        QFETCH(QString, part);
        QFETCH(QString, pattern);
        const QString told = outputOf(u"readelf"_s, {u"-W"_s, part, QStringLiteral(TALLYLIGHT_PROGRAM)});
        QVERIFY2(told.contains(QRegularExpression(pattern)), qPrintable(told));
    }

    /// _FORTIFY_SOURCE, shown by a copy of this test, which is compiled with the program's options: more is
    /// read into a buffer than it holds. The guarded stack does not notice, because the function never
    /// returns.
    void tooLongAReadEndsTheProgram()
    {
        std::array<int, 2> ends{};
        QVERIFY(::pipe(ends.data()) == 0 && ::write(ends[1], "0123456789abcdef", 16) == 16);
        const pid_t copy = ::fork();
        if (copy == 0) {
            volatile size_t more = 16;
            char small[8] = {};
            ::close(STDERR_FILENO);
            ::signal(SIGABRT, SIG_DFL); // QtTest's handler would write a report
            ::_exit(::read(ends[0], small, more) == 16 ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(copy, &status, 0), copy);
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT, qPrintable(QString::number(status)));
    }

#ifdef Q_PROCESSOR_X86_64
    /// Where the processor tracks indirect branches (CET), every possible target begins with ENDBR64.
    void branchTargetsAreMarked()
    {
        QFile file(QStringLiteral(TALLYLIGHT_PROGRAM));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("\xf3\x0f\x1e\xfa") > 1000); // of a few thousand functions
    }
#endif

    void isInstalledStripped_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("the program") << u"tallylight"_s;
        QTest::newRow("the simulator") << u"tallylight-simulator"_s;
    }
    void isInstalledStripped()
    {
        QFETCH(QString, program);
        const QTemporaryDir prefix;
        (void)outputOf(QStringLiteral(TALLYLIGHT_CMAKE),
                       {u"--install"_s, QStringLiteral(TALLYLIGHT_BUILD), u"--prefix"_s, prefix.path()});
        const QString sections =
            outputOf(u"readelf"_s, {u"-W"_s, u"-S"_s, prefix.filePath(u"bin/"_s + program)});
        QVERIFY(sections.contains(".dynsym"_L1));
        QVERIFY2(!sections.contains(".symtab"_L1) && !sections.contains(".debug"_L1), qPrintable(sections));
    }
};

TALLYLIGHT_TEST(TstHardening);
#include "tst_hardening.moc"
