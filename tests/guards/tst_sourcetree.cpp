#include "guards/sourcetree.h"
#include "support/testmain.h"

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Tests the tools that the guards use.
class TstSourceTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("line comment") << u"a; // tr(b)\nc;"_s << u"a;         \nc;"_s;
        QTest::newRow("block comment") << u"a/* tr(\n */b"_s << u"a      \n   b"_s;
        QTest::newRow("string") << u"f(\"tr(\");"_s << u"f(     );"_s;
        QTest::newRow("escaped quote") << u"f(\"\\\"tr(\");"_s << u"f(       );"_s;
        QTest::newRow("comment sign in a string") << u"f(\"//\"); g"_s << u"f(    ); g"_s;
        QTest::newRow("character") << u"x = u'\"'; tr(\"a\")"_s << u"x = u   ; tr(   )"_s;
        QTest::newRow("digit separator") << u"f(1'000, 2'000); g"_s << u"f(1'000, 2'000); g"_s;
        QTest::newRow("raw string") << u"R\"(a \"tr(\" b)\" g"_s << u"               g"_s;
    }
    void codeAlone()
    {
        QFETCH(QString, text);
        QTEST(withoutComments(text, false), "code");
    }

    void literalsKept()
    {
        QCOMPARE(withoutComments(u"#include \"a/b.h\" // \"c\""_s), u"#include \"a/b.h\"       "_s);
    }

    void matches()
    {
        const SourceFile file{u"app/x/y.cpp"_s, u"a\n// b\n b b\n"_s};
        const QRegularExpression pattern(u"b"_s);
        QCOMPARE(matchesInCode(file, pattern), (QStringList{u"app/x/y.cpp:3: b"_s, u"app/x/y.cpp:3: b"_s}));
        QCOMPARE(matchesInText(file, pattern).size(), 3);
        QCOMPARE(file.library(), u"x"_s);
    }

    void theTreeIsThere()
    {
        const auto files = cppFiles();
        QVERIFY(files.size() > 50);
        for (const SourceFile &file : files)
            QVERIFY2(!file.text.isEmpty() && !file.path.startsWith(u".."), qPrintable(file.path));
    }
};

TALLYLIGHT_TEST(TstSourceTree);
#include "tst_sourcetree.moc"
