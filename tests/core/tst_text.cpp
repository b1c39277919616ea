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
    }
    void plainFormOfWhatIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(plainForm(typed), "plain");
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
