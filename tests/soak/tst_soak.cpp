#include "life.h"
#include "soakledger.h"
#include "support/testmain.h"
#include "world.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {
constexpr double Speed = 30;
constexpr int RoundsOfAWorld = 25; // then a fresh ledger and fresh books: large ones are slow to compare
constexpr int SettleEvery = 5;

/// The kinds of step at which a run of the program may end; "any" is any of them.
const QStringList &killKinds()
{
    static const QStringList kinds{
        u"acquired"_s,  u"startSent"_s,    u"startUnknown"_s,  u"confirming"_s,    u"recording"_s,
        u"verifying"_s, u"runningNoSid"_s, u"stopRequested"_s, u"stopSent"_s,      u"stopOutcome"_s,
        u"stopped"_s,   u"startFailed"_s,  u"updateSent"_s,    u"updateOutcome"_s, u"paused"_s,
        u"any"_s,       u"any"_s,          u"any"_s,
    };
    return kinds;
}

/// Outcomes of a stop that do not say that the recording is over.
const QStringList &notOver()
{
    static const QStringList outcomes{u"stillRecording"_s, u"refused"_s, u"notSent"_s, u"unconfirmed"_s};
    return outcomes;
}

struct Figures
{
    int rounds = 0, killedAtStep = 0, killedAtRandom = 0, starts = 0, running = 0, stops = 0, notOver = 0,
        recovered = 0;
};
} // namespace

/// The program is killed at every step of its ledger and at random times while it starts and stops recordings
/// through a faulty network. Nothing billed may be unknown, nothing started twice, no stop forgotten.
/// TALLYLIGHT_SOAK_ROUNDS and TALLYLIGHT_SOAK_SEED choose the length and the sequence.
class TstSoak final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
private:
    Figures figures;
    QRandomGenerator random;

    /// One run of the program that ends violently; empty, or what was wrong when it began.
    QStringList liveAndDie(World &world, const QString &folder, int round)
    {
        ++figures.rounds;
        Life::Plan plan{.address = world.address(),
                        .folder = folder,
                        .seed = random.generate(),
                        .speed = Speed,
                        .nowMs = world.nowMs()};
        const bool byStep = round % 3 != 2;
        if (byStep) {
            plan.killKind = killKinds().at(random.bounded(killKinds().size()));
            plan.killCount = plan.killKind == u"any" ? random.bounded(1, 12) : random.bounded(1, 3);
        }
        Life life(plan);
        QStringList wrong;
        if (life.becomesReady()) {
            wrong = world.differences(life.list());
            world.trouble(random);
            life.say("go");
        }
        const bool died = life.diesWithin(byStep ? 1500 : random.bounded(30, 1200));
        ++(died ? figures.killedAtStep : figures.killedAtRandom);
        if (died && life.process().exitStatus() != QProcess::CrashExit)
            wrong << u"it ended by itself with code %1"_s.arg(life.process().exitCode());
        figures.starts += static_cast<int>(life.starts().size());
        return wrong;
    }

    /// One quiet run of the program, in which everything open is finished.
    QStringList liveAndSettle(World &world, const QString &folder)
    {
        world.calm();
        Life life({.address = world.address(),
                   .folder = folder,
                   .seed = random.generate(),
                   .speed = Speed,
                   .nowMs = world.nowMs()});
        if (!life.becomesReady())
            return {u"it does not start"_s};
        QStringList wrong = world.differences(life.list());
        QStringList recovered;
        for (const Listed &entry : life.list()) {
            if (entry.state == u"runningNoSid") {
                life.say("sid " + entry.uuid.toUtf8() + ' ' + world.sidOf(entry.resourceId).toUtf8());
                recovered << entry.uuid;
            }
        }
        figures.recovered += static_cast<int>(recovered.size());
        if (!life.settles())
            return wrong << u"it does not settle"_s;
        for (const Listed &entry : life.list()) {
            if (recovered.contains(entry.uuid) && entry.state == u"runningNoSid")
                wrong << entry.cname + u" was given its recording ID, and does not have it"_s;
        }
        QStringList differences = world.differencesWhenSettled(life.list());
        if (!differences.isEmpty()) { // a delayed stop may act after the last look; the next one must see it
            Life next({.address = world.address(),
                       .folder = folder,
                       .seed = random.generate(),
                       .speed = Speed,
                       .nowMs = world.nowMs()});
            if (!next.becomesReady() || !next.settles())
                return {u"it does not start again"_s};
            differences = world.differencesWhenSettled(next.list());
        }
        wrong << differences;
        QHash<QString, Listed> listed;
        for (const Listed &entry : life.list())
            listed.insert(entry.uuid, entry);
        const auto orders = stopOrders(folder + u"/ledger.sqlite"_s);
        for (const StopOrder &order : orders) {
            const bool over = !notOver().contains(order.outcome);
            if (order.outcome.isEmpty())
                wrong << order.recording + u": a stop was forgotten"_s;
            else if (over && world.isBilled(listed.value(order.recording).resourceId))
                wrong << order.recording + u": said to be stopped, and it is billed"_s;
        }
        return wrong;
    }

    void count(World &world, const QString &folder)
    {
        const auto orders = stopOrders(folder + u"/ledger.sqlite"_s);
        figures.stops += static_cast<int>(orders.size());
        figures.notOver += static_cast<int>(std::ranges::count_if(
            orders, [](const StopOrder &order) { return notOver().contains(order.outcome); }));
        figures.running += world.startedRecordings();
    }

    /// `part`: 0 to 2, each with a third of the rounds, so that they can be played side by side.
    void play(quint32 part)
    {
        const int all = std::max(1, qEnvironmentVariable("TALLYLIGHT_SOAK_ROUNDS", u"25"_s).toInt());
        const int rounds = (all + 2 - int(part)) / 3;
        const QString given = qEnvironmentVariable("TALLYLIGHT_SOAK_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt() + part;
        random.seed(seed);
        figures = {};
        qInfo("%d rounds, seed %u", rounds, seed);
        for (int round = 0; round < rounds;) {
            World world(Speed);
            QVERIFY(world.open());
            QTemporaryDir folder;
            for (int i = 0; i < RoundsOfAWorld && round < rounds; ++i, ++round) {
                QStringList wrong = liveAndDie(world, folder.path(), round);
                const bool last = i + 1 == RoundsOfAWorld || round + 1 == rounds;
                if (last || i % SettleEvery == SettleEvery - 1)
                    wrong << liveAndSettle(world, folder.path());
                if (!wrong.isEmpty())
                    folder.setAutoRemove(false);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"round %1, ledger in %2:\n"_s.arg(round).arg(folder.path())
                                    + wrong.join(u'\n')));
            }
            count(world, folder.path());
        }
        qInfo("%d rounds: %d killed at a step, %d at a random time; %d starts ordered, %d recordings ran, %d "
              "of them recovered without an ID; %d stops asked for, %d of them told as not confirmed",
              figures.rounds, figures.killedAtStep, figures.killedAtRandom, figures.starts, figures.running,
              figures.recovered, figures.stops, figures.notOver);
    }

private Q_SLOTS:
    void nothingIsLostOrDoubled() { play(0); }
    void norInTheSecondThird() { play(1); }
    void norInTheLast() { play(2); }
};

TALLYLIGHT_TEST(TstSoak);
#include "tst_soak.moc"
