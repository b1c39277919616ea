#include "core/text.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<QString>("withoutSpaces");
        QTest::newRow("nothing") << QString() << u""_s << u""_s;
        QTest::newRow("plain") << u"token"_s << u"token"_s << u"token"_s;
        QTest::newRow("spaces around") << u" \t token \r\n"_s << u"token"_s << u"token"_s;
        QTest::newRow("space inside") << u"a b\tc\nd"_s << u"a b\tc\nd"_s << u"abcd"_s;
        QTest::newRow("no-break space inside") << u"a\u00a0b"_s << u"a\u00a0b"_s << u"ab"_s;
        QTest::newRow("zero-width space and joiners")
            << u"\u200ba\u200cb\u200dc\u2060"_s << u"abc"_s << u"abc"_s;
        QTest::newRow("byte order mark") << u"\ufefftoken"_s << u"token"_s << u"token"_s;
        QTest::newRow("bidi marks and isolates")
            << u"\u200e\u200f\u202aa\u202c\u2066b\u2069"_s << u"ab"_s << u"ab"_s;
        QTest::newRow("soft hyphen") << u"to\u00adken"_s << u"token"_s << u"token"_s;
        QTest::newRow("space hidden behind a mark") << u"a \u200b"_s << u"a"_s << u"a"_s;
        QTest::newRow("letters of other scripts") << u"录制 تسجيل"_s << u"录制 تسجيل"_s << u"录制تسجيل"_s;
        QTest::newRow("beyond the basic plane")
            << u"a\U0001F534b"_s << u"a\U0001F534b"_s << u"a\U0001F534b"_s;
    }
    void plainFormOfWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"tr_1234"_s << u"tr_1234"_s;
        QTest::newRow("Arabic digits") << u"٥١٠٦"_s << u"5106"_s;
        QTest::newRow("Persian digits") << u"۹۰۰۰۰۱"_s << u"900001"_s;
        QTest::newRow("full-width digits") << u"９０００"_s << u"9000"_s;
        QTest::newRow("digits beyond the basic plane") << u"\U0001D7D7\U0001D7CE"_s << u"90"_s;
        QTest::newRow("full-width address") << u"ｒｔｍｐ：／／ａ。ｂ／ｌｉｖｅ"_s << u"rtmp://a.b/live"_s;
        QTest::newRow("right-to-left mark before it") << u"\u200f٩٠٠٠٠١"_s << u"900001"_s;
        QTest::newRow("isolated") << u"\u2068 900001\u2069 "_s << u"900001"_s;
        QTest::newRow("no-break spaces") << u"\u00a0room\u00a0a\u202f"_s << u"room a"_s;
        QTest::newRow("two IDs stay two") << u"101 102"_s << u"101 102"_s;
        QTest::newRow("letters of other scripts stay") << u"кабинет ٣"_s << u"кабинет 3"_s;
        QTest::newRow("beyond the basic plane") << u"a\U0001F534"_s << u"a\U0001F534"_s;
        QTest::newRow("variation selectors") << u"9\uFE0F0\u034F0\U000E0100"_s << u"900"_s;
        QTest::newRow("tags") << u"\U000E0031900"_s << u"900"_s;
    }
    void plainFormOfWhatIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(plainForm(typed), "plain");
    }

    void inOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Night  run"_s << u"Night  run"_s;
        QTest::newRow("line breaks") << u"a\nb\r\nc"_s << u"a b  c"_s;
        QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("control characters are seen") << u"a\u0007\u001b[31mb\u007f"_s << u"a␇␛[31mb␡"_s;
        QTest::newRow("a null") << QString(u"a\0b"_s) << u"a␀b"_s;
        QTest::newRow("control characters beyond ASCII") << u"a\u009bb"_s << u"a\ufffdb"_s;
        QTest::newRow("bidi overrides") << u"a\u202a\u202b\u202d\u202eb\u202c"_s << u"ab"_s;
        QTest::newRow("bidi isolates") << u"\u2066\u2067\u2068a\u2069"_s << u"a"_s;
        QTest::newRow("stray ends of isolates and an override")
            << u"abc\u2069\u2069\u202Etxt.exe"_s << u"abctxt.exe"_s;
        QTest::newRow("bidi marks") << u"\u200ea\u200fb\u061c"_s << u"ab"_s;
        QTest::newRow("zero width") << u"a\u200b\ufeff\u2060b"_s << u"ab"_s;
        QTest::newRow("joiners where nothing joins") << u"a\u200db\u200c"_s << u"ab"_s;
        QTest::newRow("joiners of Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("joiners of emoji")
            << u"\U0001F468\u200d\U0001F469"_s << u"\U0001F468\u200d\U0001F469"_s;
        QTest::newRow("half of a pair")
            << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) << u"a\ufffdb\ufffd"_s;
        QTest::newRow("a whole pair") << u"a\U0001F534b"_s << u"a\U0001F534b"_s;
        QTest::newRow("blanks only") << u" \t\u00a0\u3000 "_s << QString();
        QTest::newRow("blanks by other names") << u"\u2800\u3164\u115f\uffa0\u200b"_s << QString();
        QTest::newRow("selectors only") << u"\u034F\uFE0F \u17B4\u180B"_s << QString();
        QTest::newRow("bidi marks only") << u"\u2066\u200F\u2069\u202E"_s << QString();
        QTest::newRow("tags only") << u"\U000E0041\U000E007F"_s << QString();
        QTest::newRow("emoji with a selector") << u"\u2764\uFE0F"_s << u"\u2764\uFE0F"_s;
        QTest::newRow("accents without end")
            << u"a"_s + QString(500, QChar(0x0301)) + u"b"_s << u"a"_s + QString(8, QChar(0x0301)) + u"b"_s;
        QTest::newRow("Arabic") << u"تسجيل ٣"_s << u"تسجيل ٣"_s;
    }
    void inOneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QVERIFY2(oneLine(text) == line, qPrintable(oneLine(text)));
        QCOMPARE(oneLine(line), line); // applying it twice changes nothing
    }

    void longTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name of a megabyte") << QString(1 << 20, u'a');
        QTest::newRow("of another script") << QString(1 << 20, QChar(0x5F55));
        QTest::newRow("pairs are not parted") << u"\U0001F534"_s.repeated(1 << 19);
        QTest::newRow("signs that are not seen count") << u"a"_s + QString(1 << 20, QChar(0x200B));
    }
    void longTextIsCut()
    {
        QFETCH(QString, text);
        const QString line = oneLine(text);
        QVERIFY(line.size() <= longestLine);
        QVERIFY(line.endsWith(u'…'));
        QVERIFY(!line.chopped(1).back().isHighSurrogate());
        QCOMPARE(oneLine(QString(longestLine, u'a')), QString(longestLine, u'a'));
    }

    void severalLinesStayLines()
    {
        QCOMPARE(severalLines(u"GET /\r\nHost: \u202Ea\u0000\n\n"_s), u"GET /\nHost: a␀"_s);
        QCOMPARE(severalLines(u"a\n"_s.repeated(1 << 20)).count(u'\n'),
                 mostLines - 1); // see "tallylight-bench answers"
        QCOMPARE(severalLines(u"a"_s.repeated(1 << 20)), u"a"_s.repeated(longestText) + u'…');
    }

    void cleaned()
    {
        QFETCH(QString, text);
        QTEST(withoutInvisible(text), "visible");
        QTEST(withoutSpaces(text), "withoutSpaces");
    }
};

TALLYLIGHT_TEST(TstText);
#include "tst_text.moc"
