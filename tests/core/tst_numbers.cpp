#include "core/jsonnumber.h"
#include "core/typednumber.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tallylight;
using namespace Qt::StringLiterals;

/// Numbers as people type them, and as other programs write them in JSON.
class TstNumbers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("plain");
        const auto row = [](const char *name, const QString &locale, const QString &text, double value,
                            bool plain, double most = 100'000) {
            QTest::newRow(name) << locale << text << most << value << plain;
        };
        row("point in Brazil is one and a half, not 150", u"pt_BR"_s, u"1.50"_s, 1.5, false);
        row("comma in English is one and a half, not 150", u"en_US"_s, u"1,50"_s, 1.5, false);
        row("comma in Brazil", u"pt_BR"_s, u"1,50"_s, 1.5, true);
        row("point in English", u"en_US"_s, u"1.50"_s, 1.5, true);
        row("point in Turkish", u"tr_TR"_s, u"0.5"_s, 0.5, false);
        row("comma in Chinese", u"zh_CN"_s, u"0,5"_s, 0.5, false);
        row("percentage with three digits", u"en_US"_s, u"1,500"_s, 1.5, false, 100);
        row("thousands of the locale", u"en_US"_s, u"1,500"_s, 1500, false);
        row("thousands in Brazil", u"pt_BR"_s, u"1.500"_s, 1500, false);
        row("three digits behind the decimal sign", u"en_US"_s, u"1.500"_s, 1.5, true);
        row("no thousands begin with zero", u"en_US"_s, u"0,500"_s, 0.5, false);
        row("both signs, English", u"en_US"_s, u"1,234.5"_s, 1234.5, false);
        row("both signs, Brazil", u"pt_BR"_s, u"1.234,5"_s, 1234.5, false);
        row("both signs of another locale", u"pt_BR"_s, u"1,234.5"_s, 1234.5, false);
        row("the same sign twice", u"en_US"_s, u"1,234,567"_s, 1'234'567, false, 1e9);
        row("the same sign, then decimals", u"en_US"_s, u"1,234,56"_s, 1234.56, false);
        row("blank between thousands", u"en_US"_s, u"1 500"_s, 1500, false);
        row("no-break space between thousands", u"en_US"_s, u"1\u00a0500"_s, 1500, false);
        row("apostrophe between thousands", u"en_US"_s, u"1'500.5"_s, 1500.5, false);
        row("Arabic digits and signs", u"ar"_s, u"١٬٢٣٤٫٥"_s, 1234.5, false);
        row("Arabic decimal sign", u"ar"_s, u"١٫٥"_s, 1.5, true);
        row("Arabic comma", u"ar"_s, u"١،٥"_s, 1.5, false);
        row("Arabic comma between thousands", u"ar"_s, u"١،٢٣٤،٥٦٧"_s, 1'234'567, false, 1e9);
        row("full-width comma", u"en_US"_s, u"１，５"_s, 1.5, false);
        row("narrow no-break space between thousands", u"fr_FR"_s, u"1\u202f234,50"_s, 1234.5, false);
        row("Persian digits in English", u"en_US"_s, u"۱۲"_s, 12, true);
        row("right-to-left mark", u"en_US"_s, u"\u200f12"_s, 12, true);
        row("full width", u"zh_CN"_s, u"１２．５"_s, 12.5, true);
        row("Chinese full stop", u"zh_CN"_s, u"１２。５"_s, 12.5, true);
        row("negative", u"en_US"_s, u"\u22125"_s, -5, true);
        row("begins with the sign", u"en_US"_s, u".5"_s, 0.5, true);
        row("ends with the sign", u"en_US"_s, u"5."_s, 5, true);
    }
    void typed()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const double, most);
        const TypedNumber number = readTypedNumber(text, QLocale(locale), most);
        QCOMPARE(number.form, TypedNumber::Form::Number);
        QTEST(number.value, "value");
        QTEST(number.plain, "plain");
    }

    void notYetTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TypedNumber::Form>("form");
        QTest::newRow("nothing") << u" \u200f"_s << TypedNumber::Form::Nothing;
        QTest::newRow("a sign") << u","_s << TypedNumber::Form::Unfinished;
        QTest::newRow("minus") << u"-"_s << TypedNumber::Form::Unfinished;
        QTest::newRow("a group of two digits") << u"12,34.5"_s << TypedNumber::Form::Unfinished;
        QTest::newRow("a group to come") << u"1,234,"_s << TypedNumber::Form::Unfinished;
        QTest::newRow("groups behind a zero") << u"0.000.001"_s << TypedNumber::Form::Unfinished;
        QTest::newRow("a letter between digits") << u"1d5"_s << TypedNumber::Form::NoNumber;
        QTest::newRow("letters") << u"12a"_s << TypedNumber::Form::NoNumber;
        QTest::newRow("exponent") << u"1e3"_s << TypedNumber::Form::NoNumber;
    }
    void notYetTyped()
    {
        QFETCH(const QString, text);
        QTEST(readTypedNumber(text, QLocale(u"en_US"_s), 1e6).form, "form");
    }

    void inJson_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<std::optional<qint64>>("whole");
        QTest::addColumn<std::optional<double>>("number");
        using Whole = std::optional<qint64>;
        using Number = std::optional<double>;
        QTest::newRow("number") << QJsonValue(5) << Whole(5) << Number(5);
        QTest::newRow("text") << QJsonValue(u"5"_s) << Whole(5) << Number(5);
        QTest::newRow("text with spaces") << QJsonValue(u" 14 "_s) << Whole(14) << Number(14);
        QTest::newRow("Arabic text") << QJsonValue(u"١٤"_s) << Whole(14) << Number(14);
        QTest::newRow("fraction") << QJsonValue(1.5) << Whole() << Number(1.5);
        QTest::newRow("fraction as text") << QJsonValue(u"1.5"_s) << Whole() << Number(1.5);
        QTest::newRow("whole with a point") << QJsonValue(u"2.0"_s) << Whole(2) << Number(2);
        QTest::newRow("beyond a double")
            << QJsonValue(qint64(9007199254740993)) << Whole(9007199254740993) << Number(9007199254740992.0);
        QTest::newRow("beyond a double, as text")
            << QJsonValue(u"9007199254740993"_s) << Whole(9007199254740993) << Number(9007199254740992.0);
        for (const auto &[name, value] :
             std::initializer_list<std::pair<const char *, QJsonValue>>{{"word", u"five"_s},
                                                                        {"empty", u""_s},
                                                                        {"infinite", u"inf"_s},
                                                                        {"not a number", u"nan"_s},
                                                                        {"hexadecimal", u"0x10"_s},
                                                                        {"two numbers", u"1 2"_s},
                                                                        {"boolean", true},
                                                                        {"null", QJsonValue::Null},
                                                                        {"absent", QJsonValue::Undefined},
                                                                        {"list", QJsonArray{5}},
                                                                        {"object", QJsonObject{{u"a"_s, 5}}}})
            QTest::newRow(name) << value << Whole() << Number();
    }
    void inJson()
    {
        QFETCH(const QJsonValue, value);
        QTEST(wholeFrom(value), "whole");
        QTEST(numberFrom(value), "number");
    }

    void tooLargeForAnInt()
    {
        QCOMPARE(intFrom(u"4294967296"_s), std::nullopt);
        QCOMPARE(intFrom(-1), -1);
        QCOMPARE(wholeFrom(1e308), std::nullopt);
        QCOMPARE(wholeFrom(-0.0), 0);
        QCOMPARE(wholeFrom(u"1e308"_s), std::nullopt);
        QCOMPARE(wholeFrom(u"18446744073709551615"_s), std::nullopt);
    }
};

TALLYLIGHT_TEST(TstNumbers);
#include "tst_numbers.moc"
