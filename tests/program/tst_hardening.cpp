#include "program/started.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

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
#ifdef TALLYLIGHT_OPTIMISED
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
