#include "common/csvwriter.h"
#include "common/tableexport.h"
#include "support/testmain.h"

#include <QLocale>

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
        QTest::newRow("line feed before a formula") << u"\n=1"_s << u"\"'\n=1\""_s;
        QTest::newRow("full-width equals sign") << u"＝1+1"_s << u"'＝1+1"_s;
        QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1"_s;
        QTest::newRow("full-width minus") << u"－1"_s << u"'－1"_s;
        QTest::newRow("full-width at") << u"＠SUM(A1)"_s << u"'＠SUM(A1)"_s;
        QTest::newRow("blanks before a formula") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("no-break and wide blank before a formula")
            << u"\u00A0\u3000＝1"_s << u"'\u00A0\u3000＝1"_s;
        QTest::newRow("zero-width space before a formula") << u"\u200B=1"_s << u"'\u200B=1"_s;
        QTest::newRow("blanks before a word") << u"  a"_s << u"\"  a\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("fifteen digits stay a number") << u"123456789012345"_s << u"123456789012345"_s;
        QTest::newRow("sixteen digits are text") << u"1234567890123456"_s << u"'1234567890123456"_s;
        QTest::newRow("leading zeros are text") << u"0042"_s << u"'0042"_s;
        QTest::newRow("a zero is a number") << u"0"_s << u"0"_s;
        QTest::newRow("a fraction is a number") << u"0.5"_s << u"0.5"_s;
        QTest::newRow("an ID that reads like an exponent is text") << u"12e5"_s << u"'12e5"_s;
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
        QCOMPARE(CsvWriter::document({{u"id"_s, u"name"_s}, {u"1"_s, u"Giriş"_s}}, u','),
                 QByteArray("\xEF\xBB\xBFid,name\r\n1,Giri\xC5\x9F\r\n"));
        QCOMPARE(CsvWriter::document({{u"id"_s, u"na,me"_s}}, u';'),
                 QByteArray("\xEF\xBB\xBFid;\"na,me\"\r\n"));
    }

    void theSeparatorOfThePlaceComesFirst_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<ExportFormat>("first");
        QTest::newRow("English") << QLocale(QLocale::English) << ExportFormat::CsvCommas;
        QTest::newRow("Portuguese of Brazil")
            << QLocale(QLocale::Portuguese, QLocale::Brazil) << ExportFormat::CsvSemicolons;
        QTest::newRow("Turkish") << QLocale(QLocale::Turkish) << ExportFormat::CsvSemicolons;
        QTest::newRow("Arabic of Egypt")
            << QLocale(QLocale::Arabic, QLocale::Egypt) << ExportFormat::CsvSemicolons;
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << ExportFormat::CsvCommas;
    }
    void theSeparatorOfThePlaceComesFirst()
    {
        QFETCH(QLocale, locale);
        QTEST(tableFormats(locale).front(), "first");
        QVERIFY(tableFormats(locale).contains(ExportFormat::CsvCommas));
        QVERIFY(tableFormats(locale).contains(ExportFormat::CsvSemicolons));
    }
};

TALLYLIGHT_TEST(TstCsvWriter);
#include "tst_csvwriter.moc"
