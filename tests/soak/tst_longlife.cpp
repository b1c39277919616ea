#include "soak/longlife.h"
#include "soak/secretmark.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

namespace {

/// In MB; flat would be 0. 0.4 were measured for 7,000 requests in an hour: the clouds of this test remember
/// every run and recording that ever was.
constexpr double mostGrowthAnHour = 2;

void noSecretIsShown(LongLife &life)
{
    const QStringList shown = life.shownSecrets();
    QVERIFY2(shown.isEmpty(), qPrintable(shown.join(u'\n')));
}

} // namespace

/// A working day: whatever goes wrong on the way, the program stays as small as it was, answers everything
/// and shows no secret. TALLYLIGHT_LIFE_MINUTES (simulated) and TALLYLIGHT_SOAK_SEED choose the length and
/// the sequence; an hour and more is lived with 300 runs and 200 recordings.
class TstLongLife final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Otherwise the scan would prove nothing.
    void aMarkedSecretIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray secret = QByteArray("sample-") + secretMark + "-7";
        QTest::newRow("as it is") << "{\"key\":\"" + secret + "\"}";
        QTest::newRow("in hexadecimal digits") << secret.toHex();
        QTest::newRow("in Base64") << secret.toBase64();
        QTest::newRow("in Base64, a byte later") << ("u:" + secret).toBase64();
        QTest::newRow("in Base64, two bytes later") << ("id:" + secret).toBase64();
        const QString text = QString::fromLatin1(secret);
        QTest::newRow("as a text in memory")
            << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void aMarkedSecretIsFound()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(holdsMark(bytes));
        QVERIFY(!holdsMark(bytes.left(bytes.size() / 3)));
    }

    void nothingGrowsOrLeaks()
    {
        const int minutes = qMax(1, qEnvironmentVariable("TALLYLIGHT_LIFE_MINUTES", u"6"_s).toInt());
        const bool isLong = minutes >= 60;
        const quint32 seed = qEnvironmentVariable("TALLYLIGHT_SOAK_SEED", u"1"_s).toUInt();
        LongLife life({.runs = isLong ? 300 : 20, .recordings = isLong ? 200 : 15, .seed = seed});
        QList<LongLife::Footprint> prints;
        for (int minute = 1; minute <= minutes; ++minute) {
            const QStringList wrong = life.live();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"minute %1 of seed %2:\n"_s.arg(minute).arg(seed) + wrong.join(u'\n')));
            if (minute % (isLong ? 30 : 3) == 0) // while much is under way
                noSecretIsShown(life);
            if (!isLong || minute % 15 != 0)
                continue;
            prints << LongLife::footprint();
            qInfo("%3d minutes: %7d requests, %6d faults; heap %.1f MB, %d handles, %d threads", minute,
                  life.requests, life.faults, double(prints.last().heap) / 1e6, prints.last().handles,
                  prints.last().threads);
        }
        const QStringList open = life.calmDown();
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QCOMPARE(life.ledgerProblems(), QStringList());
        QVERIFY(life.secretsWereUsed());
        noSecretIsShown(life);
        QVERIFY(life.faults > 0);
        if (prints.size() < 4)
            return;
        // After the first hour, when everything has been there once.
        const LongLife::Footprint before = prints.at(3);
        const LongLife::Footprint after = prints.last();
        const double hours = double(minutes - 60) / 60;
        const double growth = double(after.heap - before.heap) / 1e6;
        QVERIFY2(growth < mostGrowthAnHour * hours, qPrintable(u"the heap has grown by %1 MB"_s.arg(growth)));
        QVERIFY2(after.handles <= before.handles, "handles are left open");
        QVERIFY2(after.threads <= before.threads, "threads are left behind");
    }
};

TALLYLIGHT_TEST(TstLongLife);
#include "tst_longlife.moc"
