#include "faults/lifecycle.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

/// Random lives of the program: what a person does, faults of the network, crashes and restarts on the same
/// ledger, on a manual clock. TALLYLIGHT_LIFE_SEED and TALLYLIGHT_LIVES choose others, or more.
class TstLifeCycle final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPromiseIsKept()
    {
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("TALLYLIGHT_LIFE_SEED").toUInt(&isGiven);
        const quint32 seed = isGiven ? given : 1;
        const int lives =
            qMax(1, qEnvironmentVariable("TALLYLIGHT_LIVES", isGiven ? u"1"_s : u"200"_s).toInt());
        qInfo("%d lives, from seed %u on", lives, seed);
        for (int i = 0; i < lives; ++i) {
            QList<Move> moves = movesOf(seed + quint32(i));
            QString broken = LifeCycle().play(moves);
            if (broken.isEmpty())
                continue;
            for (qsizetype at = moves.size(); at-- > 0;) { // what can be left out without mending it
                QList<Move> fewer = moves;
                fewer.removeAt(at);
                if (const QString still = LifeCycle().play(fewer); !still.isEmpty()) {
                    moves = fewer;
                    broken = still;
                }
            }
            QFAIL(qPrintable(u"seed %1: %2\n%3"_s.arg(seed + quint32(i)).arg(broken, described(moves))));
        }
    }
};

TALLYLIGHT_TEST(TstLifeCycle);
#include "tst_lifecycle.moc"
