#include "agora/cost.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;

/// What a recording costs so far (agora/README 11).
class TstCost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("video");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("word");
        QTest::newRow("audio only, whatever the size")
            << Mode::Mix << false << QSize(1920, 1080) << u"audio"_s;
        QTest::newRow("the default picture") << Mode::Mix << true << QSize(360, 640) << u"hd"_s;
        QTest::newRow("720p") << Mode::Mix << true << QSize(1280, 720) << u"hd"_s;
        QTest::newRow("a pixel row more") << Mode::Mix << true << QSize(1280, 721) << u"fullHd"_s;
        QTest::newRow("1080p upright") << Mode::Individual << true << QSize(1080, 1920) << u"fullHd"_s;
        QTest::newRow("1440p") << Mode::Individual << true << QSize(2560, 1440) << u"twoK"_s;
        QTest::newRow("2160p") << Mode::Mix << true << QSize(3840, 2160) << u"aboveTwoK"_s;
        QTest::newRow("page 720p") << Mode::Web << true << QSize(1280, 720) << u"webHd"_s;
        QTest::newRow("page 1080p") << Mode::Web << true << QSize(1920, 1080) << u"webFullHd"_s;
    }
    void classes()
    {
        QFETCH(Mode, mode);
        QFETCH(bool, video);
        QFETCH(QSize, size);
        const CostClass found = costClass(mode, video, size.width(), size.height());
        QTEST(QString(costClassWord(found)), "word");
        QCOMPARE(costClassFrom(QString(costClassWord(found))), std::optional(found));
    }

    void aThousandMinutes_data()
    {
        QTest::addColumn<CostClass>("costClass");
        QTest::addColumn<double>("usd");
        QTest::addColumn<double>("cny");
        QTest::newRow("audio") << CostClass::Audio << 1.49 << 9.0;
        QTest::newRow("HD") << CostClass::Hd << 5.99 << 36.0;
        QTest::newRow("full HD") << CostClass::FullHd << 13.49 << 81.0;
        QTest::newRow("2K") << CostClass::TwoK << 23.99 << 144.0;
        QTest::newRow("2K+") << CostClass::AboveTwoK << 53.99 << 324.0;
        QTest::newRow("screenshots") << CostClass::Snapshots << 2.49 << 0.0;
        QTest::newRow("page HD") << CostClass::WebHd << 14.0 << 90.0;
        QTest::newRow("page full HD") << CostClass::WebFullHd << 28.0 << 180.0;
    }
    void aThousandMinutes()
    {
        QFETCH(CostClass, costClass);
        QFETCH(double, usd);
        QFETCH(double, cny);
        QCOMPARE(costOf(1000min, costClass, defaultRates(Currency::Usd)), (Money{Currency::Usd, usd}));
        QCOMPARE(costOf(1000min, costClass, defaultRates(Currency::Cny)), (Money{Currency::Cny, cny}));
    }

    void secondsCountAndNothingIsNegative()
    {
        const Rates rates = defaultRates(Currency::Usd);
        QCOMPARE(costOf(30s, CostClass::WebHd, rates).amount, 0.007);
        QCOMPARE(costOf(-1h, CostClass::WebHd, rates).amount, 0.0); // clocks differ
    }

    void ratesSurviveBeingWrittenDown()
    {
        Rates rates = defaultRates(Currency::Cny);
        rates.hd = 0.1;
        QCOMPARE(ratesFrom(toJson(rates)), std::optional(rates));
        QJsonObject json = toJson(rates);
        json.remove("webHd"_L1);
        QVERIFY(!ratesFrom(json));
        json = toJson(rates);
        json.insert("audio"_L1, -1);
        QVERIFY(!ratesFrom(json));
        json = toJson(rates);
        json.insert("currency"_L1, u"EUR"_s);
        QVERIFY(!ratesFrom(json));
        rates.audio = std::numeric_limits<double>::infinity();
        QVERIFY(!isUsable(rates));
    }
};

TALLYLIGHT_TEST(TstCost);
#include "tst_cost.moc"
