#include "core/identifier.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstIdentifier final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        QTest::newRow("number") << QByteArray("1234") << u"1234"_s << true;
        QTest::newRow("string") << QByteArray("\"tr_1234\"") << u"tr_1234"_s << false;
        QTest::newRow("digits in a string") << QByteArray("\"1234\"") << u"1234"_s << false;
        QTest::newRow("zero") << QByteArray("0") << u"0"_s << true;
        QTest::newRow("beyond a double") << QByteArray("9007199254740993") << u"9007199254740993"_s << true;
        QTest::newRow("nineteen digits")
            << QByteArray("9100000000000000001") << u"9100000000000000001"_s << true;
        QTest::newRow("written with an exponent") << QByteArray("1e3") << u"1000"_s << true;
    }
    void fromJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QFETCH(bool, number);
        const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
        const auto id = Identifier::fromJson(value);
        QCOMPARE(id.text(), text);
        QCOMPARE(id.form() == Identifier::Form::Number, number);
        QVERIFY(!id.isEmpty());
        // and it goes back as it came
        QCOMPARE(id.toJson().isString(), !number);
        const auto again = QJsonDocument(QJsonArray{id.toJson()}).toJson(QJsonDocument::Compact);
        if (json != "1e3")
            QCOMPARE(again, '[' + json + ']');
    }

    void noIdentifier_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("boolean") << QJsonValue(true);
        QTest::newRow("fraction") << QJsonValue(1.5);
        QTest::newRow("out of range") << QJsonValue(1e30);
        QTest::newRow("empty string") << QJsonValue(u""_s);
        QTest::newRow("array") << QJsonValue(QJsonArray{1});
    }
    void noIdentifier()
    {
        QFETCH(QJsonValue, value);
        const auto id = Identifier::fromJson(value);
        QVERIFY(id.isEmpty());
        QVERIFY(id.toJson().isNull());
        QCOMPARE(id, Identifier());
    }

    void fromInput_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        QTest::newRow("digits") << u"1234"_s << u"1234"_s << true;
        QTest::newRow("spaces around") << u" \t1234\n"_s << u"1234"_s << true;
        QTest::newRow("invisible characters") << u"\u200b12\u200f34\ufeff"_s << u"1234"_s << true;
        QTest::newRow("word") << u"tr_1234"_s << u"tr_1234"_s << false;
        QTest::newRow("leading zero") << u"0123"_s << u"0123"_s << false;
        QTest::newRow("zero") << u"0"_s << u"0"_s << true;
        QTest::newRow("eighteen digits") << u"123456789012345678"_s << u"123456789012345678"_s << true;
        QTest::newRow("nineteen digits") << u"1234567890123456789"_s << u"1234567890123456789"_s << false;
        QTest::newRow("negative") << u"-5"_s << u"-5"_s << false;
        QTest::newRow("Arabic digits") << u"٥١٠٦"_s << u"5106"_s << true;
        QTest::newRow("full-width digits") << u"９０００"_s << u"9000"_s << true;
        QTest::newRow("Persian digits after a right-to-left mark") << u"\u200f۹۰۰"_s << u"900"_s << true;
    }
    void fromInput()
    {
        QFETCH(QString, typed);
        const auto id = Identifier::fromInput(typed);
        QVERIFY(id);
        QTEST(id->text(), "text");
        QTEST(id->form() == Identifier::Form::Number, "number");
    }

    void refusedInput_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("only spaces") << u"  "_s;
        QTest::newRow("only invisible") << u"\u200b\u2060"_s;
        QTest::newRow("slash") << u"12/action"_s;
        QTest::newRow("query") << u"12?x=1"_s;
        QTest::newRow("fragment") << u"12#x"_s;
        QTest::newRow("control character") << u"12\u0007"_s;
        QTest::newRow("line break inside") << u"12\n34"_s;
        QTest::newRow("this folder") << u"."_s;
        QTest::newRow("upper folder") << u" .. "_s;
    }
    void refusedInput()
    {
        QFETCH(QString, typed);
        const auto id = Identifier::fromInput(typed);
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(id.error().field, u"id"_s);
        QVERIFY(id.error().notSent());
    }

    void comparedByText()
    {
        const Identifier number(u"12"_s, Identifier::Form::Number);
        const Identifier string(u"12"_s, Identifier::Form::String);
        QCOMPARE(number, string);
        QCOMPARE(qHash(number), qHash(string));
        QVERIFY(number != Identifier(u"13"_s, Identifier::Form::Number));
    }

    void pathSegment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("plain") << u"tr_1234"_s << QByteArray("tr_1234");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("per cent") << u"a%2F"_s << QByteArray("a%252F");
        QTest::newRow("space and question mark") << u"a b?"_s << QByteArray("a%20b%3F");
        QTest::newRow("not ASCII") << u"ç"_s << QByteArray("%C3%A7");
    }
    void pathSegment()
    {
        QFETCH(QString, text);
        QTEST(Identifier(text, Identifier::Form::String).toPathSegment(), "segment");
    }
};

TALLYLIGHT_TEST(TstIdentifier);
#include "tst_identifier.moc"
