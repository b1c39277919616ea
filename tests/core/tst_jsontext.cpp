#include "core/jsontext.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstJsonText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheObject_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("a number beyond a double") << QJsonObject{{u"n"_s, qint64(9'007'199'254'740'993)}};
        QTest::newRow("quotation marks and other scripts")
            << QJsonObject{{u"\"start\":"_s, u"\"تسجيل\" 录制"_s}};
    }
    void keepsTheObject()
    {
        QFETCH(QJsonObject, object);
        const JsonText text(object);
        QCOMPARE(text.object(), object);
        QCOMPARE(JsonText::fromUtf8(text.utf8()), text);
        QCOMPARE(text == JsonText(), object.isEmpty());
    }

    void hasKey_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<bool>("has");
        QTest::newRow("no") << QJsonObject{{u"other"_s, 1}} << false;
        QTest::newRow("yes") << QJsonObject{{u"start"_s, QJsonObject()}} << true;
        QTest::newRow("deeper") << QJsonObject{{u"a"_s, QJsonObject{{u"start"_s, 1}}}} << true;
        QTest::newRow("a longer one") << QJsonObject{{u"restart"_s, 1}} << false;
        QTest::newRow("as a text") << QJsonObject{{u"a"_s, u"start"_s}} << false;
        QTest::newRow("inside a text") << QJsonObject{{u"a"_s, u"{\"start\":1}"_s}} << false;
    }
    void hasKey()
    {
        QFETCH(QJsonObject, object);
        QTEST(JsonText(object).hasKey("start"), "has");
    }

    void word_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such key") << QByteArray(R"({"other":"a"})") << QString();
        QTest::newRow("there") << QByteArray(R"({"a":1,"upload":"backedUp"})") << u"backedUp"_s;
        QTest::newRow("no string") << QByteArray(R"({"upload":1})") << QString();
        QTest::newRow("deeper") << QByteArray(R"({"a":{"upload":"b"}})") << u"b"_s;
        QTest::newRow("inside a text") << QByteArray(R"({"a":"\"upload\":\"b\""})") << QString();
        QTest::newRow("cut off") << QByteArray(R"({"upload":"back)") << QString();
    }
    void word()
    {
        QFETCH(QByteArray, text);
        QTEST(JsonText::fromUtf8(text).word("upload"), "word");
    }

    void whatIsNoObjectIsEmpty() { QCOMPARE(JsonText::fromUtf8("[1, 2").object(), QJsonObject()); }
};

TALLYLIGHT_TEST(TstJsonText);
#include "tst_jsontext.moc"
