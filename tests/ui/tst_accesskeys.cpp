#include "common/accesskeys.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// Which letter becomes the key, language by language.
class TstAccessKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("keyed");
        QTest::newRow("the first letter") << u"Close"_s << QString() << u"&Close"_s;
        QTest::newRow("the next word's, when it is taken") << u"Stop all"_s << u"S"_s << u"Stop &all"_s;
        QTest::newRow("one inside") << u"Stop"_s << u"S"_s << u"S&top"_s;
        QTest::newRow("a letter that every keyboard has") << u"Öffnen"_s << QString() << u"Ö&ffnen"_s;
        QTest::newRow("a digit, when no letter is left") << u"Top 5"_s << u"TOP"_s << u"Top &5"_s;
        QTest::newRow("none is left") << u"OK"_s << u"OK"_s << u"OK"_s;
        QTest::newRow("the chosen one stays") << u"C&olor:"_s << u"C"_s << u"C&olor:"_s;
        QTest::newRow("the chosen one is taken") << u"C&olor:"_s << u"O"_s << u"&Color:"_s;
        QTest::newRow("an ampersand of a name") << u"R&&D runs"_s << QString() << u"&R&&D runs"_s;
        QTest::newRow("not in the key that the menu names") << u"1\tCtrl+C"_s << QString() << u"&1\tCtrl+C"_s;
        QTest::newRow("Arabic") << u"إغلاق"_s << QString() << u"&إغلاق"_s;
        QTest::newRow("Arabic with a Latin word") << u"Agora ربط"_s << QString() << u"Agora &ربط"_s;
        QTest::newRow("Chinese: in brackets, by its name") << u"关闭"_s << QString() << u"关闭(&N)"_s;
        QTest::newRow("Chinese: the name's next letter") << u"关闭"_s << u"N"_s << u"关闭(&A)"_s;
        QTest::newRow("Chinese: another letter") << u"关闭"_s << u"NAME"_s << u"关闭(&B)"_s;
        QTest::newRow("Chinese: before what ends it") << u"名称："_s << QString() << u"名称(&N)："_s;
        QTest::newRow("Chinese: before the dots") << u"停止…"_s << QString() << u"停止(&N)…"_s;
        QTest::newRow("Chinese: the chosen one stays") << u"名称(&T)："_s << QString() << u"名称(&T)："_s;
        QTest::newRow("Chinese: the chosen one is taken") << u"名称(&T)："_s << u"T"_s << u"名称(&N)："_s;
    }
    void chooses()
    {
        QFETCH(QString, text);
        QFETCH(QString, taken);
        QFETCH(QString, keyed);
        QSet<QChar> letters(taken.begin(), taken.end());
        QCOMPARE(withAccessKey(text, u"name"_s, letters), keyed);
        QCOMPARE(withoutAccessKey(keyed), withoutAccessKey(text));
        if (withoutAccessKey(keyed).size() < keyed.size()) // and so is taken now
            QVERIFY(withAccessKey(text, u"name"_s, letters) != keyed);
    }

    void theWordsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a letter") << u"C&olor:"_s << u"Color:"_s;
        QTest::newRow("in brackets") << u"名称(&T)："_s << u"名称："_s;
        QTest::newRow("an ampersand of a name") << u"&R&&D runs"_s << u"R&D runs"_s;
        QTest::newRow("a key behind a tab") << u"&Copy\tCtrl+C"_s << u"Copy"_s;
    }
    void theWordsAlone()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(withoutAccessKey(text), words);
    }
};

TALLYLIGHT_TEST(TstAccessKeys);
#include "tst_accesskeys.moc"
