#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/fields/starttexts.h"
#include "common/durationtext.h"
#include "common/language.h"
#include "common/numberbox.h"
#include "support/testmain.h"
#include "testruns/timeoutfield.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// Numbers with their units, amounts and names of companies as each language writes them.
class TstNumbersByLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_languages.setLanguage(u"ar"_s)); }
    void cleanupTestCase()
    {
        QVERIFY(m_languages.setLanguage(u"en"_s));
        QLocale::setDefault(m_before); // other tests depend on it for sorting
    }

    void twoHasAnotherFormInASentence_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("alone");
        QTest::addColumn<QString>("inSentence");
        QTest::newRow("seconds") << 2 << u"ثانيتان"_s << u"ثانيتين"_s;
        QTest::newRow("minutes") << 120 << u"دقيقتان"_s << u"دقيقتين"_s;
        QTest::newRow("hours") << 7200 << u"ساعتان"_s << u"ساعتين"_s;
        QTest::newRow("days and hours") << 180'000 << u"يومان وساعتان"_s << u"يومين وساعتين"_s;
        QTest::newRow("five minutes") << 300 << u"٥ دقائق"_s << u"٥ دقائق"_s;
    }
    void twoHasAnotherFormInASentence()
    {
        QFETCH(const int, seconds);
        const auto bare = [](QString text) { return text.remove(QChar(0x200f)); }; // language.h
        QTEST(bare(durationText(std::chrono::seconds(seconds))), "alone");
        QTEST(bare(durationInSentence(std::chrono::seconds(seconds))), "inSentence");
    }

    void theUnitFollowsTheNumber()
    {
        TimeoutField field(u"timeout"_s);
        auto *box = field.findChild<NumberBox *>();
        box->setValue(5);
        QCOMPARE(box->text(), u"٥ دقائق"_s);
        box->setValue(30);
        QCOMPARE(box->text(), u"٣٠ دقيقة"_s);
        box->findChild<QLineEdit *>()->setText(u"8"_s); // as typed
        box->interpretText();
        QCOMPARE(box->value(), 8);
        QCOMPARE(box->text(), u"٨ دقائق"_s);
        QVERIFY(m_languages.setLanguage(u"en"_s));
        QTRY_COMPARE(box->text(), u"8 min"_s);
        QVERIFY(m_languages.setLanguage(u"zh_CN"_s));
        QTRY_COMPARE(box->text(), u"8 分钟"_s);
    }

    void aPortHasTheDigitsOfAddresses()
    {
        NumberBox port;
        port.setRange(1, 65'535);
        port.setForAddress();
        port.setValue(5432);
        QCOMPARE(port.text(), u"5432"_s);
        QVERIFY(m_languages.setLanguage(u"en"_s));
        QVERIFY(m_languages.setLanguage(u"ar"_s));
        QCoreApplication::sendPostedEvents();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&port, &change);
        QCOMPARE(port.text(), u"5432"_s);
    }

    void everyNumberBeginsAtTheSameEdge()
    {
        NumberBox plain;
        NumberBox withUnit;
        AmountBox amount;
        withUnit.setUnit([](int) { return u" دقيقة"_s; });
        for (QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{&plain, &withUnit, &amount}) {
            box->setLayoutDirection(Qt::RightToLeft);
            QCOMPARE(box->alignment(), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            box->setLayoutDirection(Qt::LeftToRight);
            QCOMPARE(box->alignment(), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
        }
    }

    void moneyHasTwoDecimals_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0.00 USD"_s;
        QTest::newRow("less than a cent") << 0.004 << u"0.01 USD"_s;
        QTest::newRow("some cents") << 0.047 << u"0.05 USD"_s;
        QTest::newRow("a round amount") << 1.5 << u"1.50 USD"_s;
        QTest::newRow("thousands") << 1234.5 << u"1,234.50 USD"_s;
    }
    void moneyHasTwoDecimals()
    {
        QFETCH(const double, amount);
        QVERIFY(m_languages.setLanguage(u"en"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
        QString text = CostTexts::money({.amount = amount});
        text.remove(QRegularExpression(u"[\u2066-\u2069]"_s));
        QTEST(text, "text");
    }

    void companiesHaveTheirNames()
    {
        QCOMPARE(StartTexts::vendor(1), u"Amazon S3");
        QVERIFY(StartTexts::vendor(11) != "S3-compatible"_L1);
        QVERIFY(m_languages.setLanguage(u"zh_CN"_s));
        QCOMPARE(StartTexts::vendor(2), u"阿里云 OSS");
        QCOMPARE(StartTexts::vendor(11), u"兼容 S3");
        QCOMPARE(StartTexts::vendor(99), u"99"); // of a later version
    }

private:
    const QLocale m_before;
    Languages m_languages;
};

TALLYLIGHT_TEST(TstNumbersByLanguage);
#include "tst_numbersbylanguage.moc"
