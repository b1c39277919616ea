#include "common/csvwriter.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight::ui;

class TstCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"abc"_s << u"abc"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with a comma")
            << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("a sign inside is no formula") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("Arabic") << u"اختبار"_s << u"اختبار"_s;
    }
    void fields()
    {
        QFETCH(QString, text);
        QTEST(CsvWriter::field(text), "field");
    }

    void aDocumentHasAMarkAndWindowsLines()
    {
        QCOMPARE(CsvWriter::document({{u"id"_s, u"name"_s}, {u"1"_s, u"Giriş"_s}}),
                 QByteArray("\xEF\xBB\xBFid,name\r\n1,Giri\xC5\x9F\r\n"));
    }
};

TALLYLIGHT_TEST(TstCsvWriter);
#include "tst_csvwriter.moc"
