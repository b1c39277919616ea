#include "support/testmain.h"
#include "window/workheights.h"

using namespace tallylight;
using namespace tallylight::ui;

/// How the two tables share the height of the window.
class TstWorkHeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordingsGet_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("chosen"); // 0: nothing
        QTest::addColumn<int>("height"); // -1: folded
        QTest::newRow("what they need") << 700 << 0 << 200;
        QTest::newRow("what the user gave them") << 700 << 150 << 150;
        QTest::newRow("not more than they need") << 700 << 500 << 200;
        QTest::newRow("not less than a few rows") << 700 << 10 << 100;
        QTest::newRow("what the test runs leave") << 550 << 0 << 150;
        QTest::newRow("what the test runs leave, whatever the user gave them") << 550 << 180 << 150;
        QTest::newRow("a few rows") << 500 << 0 << 100;
        QTest::newRow("folded, because there is no room for a few rows") << 499 << 0 << -1;
    }
    void recordingsGet()
    {
        QFETCH(int, total);
        QFETCH(int, chosen);
        QFETCH(int, height);
        const auto given = recordingsHeight({.total = total,
                                             .runs = 400,
                                             .recordings = 200,
                                             .fewRecordings = 100,
                                             .chosen = chosen == 0 ? std::nullopt : std::optional(chosen)});
        QCOMPARE(given.value_or(-1), height);
    }
};

TALLYLIGHT_TEST(TstWorkHeights);
#include "tst_workheights.moc"
