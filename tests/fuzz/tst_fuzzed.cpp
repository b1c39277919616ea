#include "fuzz/checks.h"
#include "support/testmain.h"

#include <QTest>

using namespace tallylight;

/// Every input that ./dev fuzz once found, and all samples, against every promise. New ones: ./dev fuzz.
class TstFuzzed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysMended_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QByteArray>("input");
        for (int i = 0; i < fuzz::targets().size(); ++i) {
            const fuzz::Target &target = fuzz::targets()[i];
            for (const auto &[name, input] : fuzz::kept(target))
                QTest::addRow("%s: %s", target.name, qPrintable(name)) << i << input;
        }
    }
    void staysMended()
    {
        QFETCH(int, target);
        QFETCH(QByteArray, input);
        QCOMPARE(fuzz::targets()[target].check(input), QString());
    }

    void samplesBreakNothing_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < fuzz::targets().size(); ++i)
            QTest::newRow(fuzz::targets()[i].name) << i;
    }
    void samplesBreakNothing()
    {
        QFETCH(int, target);
        const auto inputs = fuzz::seeds();
        QVERIFY(inputs.size() > 100);
        for (const QByteArray &input : inputs)
            QCOMPARE(fuzz::targets()[target].check(input), QString());
    }
};

TALLYLIGHT_TEST(TstFuzzed);
#include "tst_fuzzed.moc"
