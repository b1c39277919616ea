#include "common/columnshare.h"
#include "support/testmain.h"

#include <numeric>

using namespace tallylight;
using namespace tallylight::ui;

namespace {

/// Two columns of 100, of which the first is cut and the second has room to spare, and one of 50.
QList<ColumnNeed> columns()
{
    return {{.usual = 100, .content = 300, .least = 75},
            {.usual = 100, .content = 60, .least = 60},
            {.usual = 50, .content = 80, .least = 44}};
}

} // namespace

/// How columns share the width of their table.
class TstColumnShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("taker");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("just enough") << 250 << 1 << QList<int>{100, 100, 50};
        QTest::newRow("what is left goes to what is cut, by how much is missing")
            << 365 << 1 << QList<int>{200, 100, 65};
        QTest::newRow("nothing is cut: the rest goes to the taker") << 580 << 1 << QList<int>{300, 200, 80};
        QTest::newRow("no taker: the rest stays empty") << 580 << -1 << QList<int>{300, 100, 80};
        QTest::newRow("narrow: who has room to spare gives way") << 230 << 0 << QList<int>{100, 80, 50};
        QTest::newRow("narrower: all give way") << 195 << 0 << QList<int>{87, 60, 47};
        QTest::newRow("a few pixels too narrow: all give way, so that the last is not cut")
            << 175 << 0 << QList<int>{73, 58, 43};
        QTest::newRow("too narrow: it scrolls") << 100 << 0 << QList<int>{75, 60, 44};
    }
    void shares()
    {
        QFETCH(int, total);
        QFETCH(int, taker);
        QFETCH(QList<int>, widths);
        QCOMPARE(sharedWidths(total, columns(), taker), widths);
    }

    /// An ID of which the end is missing is another ID.
    void whatIsNeverCutIsWhole()
    {
        QList<ColumnNeed> needs = columns();
        needs[0].least = needs[0].content;
        QCOMPARE(sharedWidths(260, needs, 1).first(), 300);
        needs[0].isFirm = true;
        QCOMPARE(sharedWidths(400, needs, 1).first(), 300); // 404 are needed at least
    }
};

TALLYLIGHT_TEST(TstColumnShare);
#include "tst_columnshare.moc"
