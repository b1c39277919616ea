#include "team/partition.h"

#include <QRandomGenerator>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
using Network = Relay::Network;
using Held = Relay::Held;
using Server = PartitionFault::Server;

/// The service carries out the first such request (or does not), and its answer is lost, or never comes.
QJsonObject lostAnswer(const QString &call, const QString &act = u"after"_s,
                       const QString &fault = u"close"_s)
{
    return {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/"_s + call}}},
            {u"times"_s, 1},
            {u"act"_s, act},
            {u"fault"_s, fault}};
}

struct Named
{
    const char *name;
    PartitionRound round;
};

/// One for each kind of fault.
QList<Named> plainRounds()
{
    const auto stopped = [](const PartitionFault &fault) { return PartitionRound{.stop = fault}; };
    return {
        {"nobody is cut off", {}},
        {"the server is killed while they stop it", stopped({.server = Server::Killed, .isMidway = true})},
        {"the server is frozen", stopped({.server = Server::Frozen})},
        {"the one who stops it is cut off, and what was sent arrives late",
         {.stoppers = {false, true, false}, .stop = {.networks = {Network::Open, Network::Hole}}}},
        {"the server hears the one who stops it, and is not heard",
         {.stoppers = {false, true, false}, .stop = {.networks = {Network::Open, Network::Deaf}}}},
        {"who may stop it is killed before its request leaves",
         stopped({.victim = 1, .killAt = u"stopSent"_s})},
        {"who may stop it is killed when its request has left",
         stopped({.victim = 1,
                  .killAt = PartitionFault::left,
                  .service = lostAnswer(u"stop"_s, u"none"_s, u"hang"_s)})},
        {"who starts it is killed before its request leaves",
         {.start = {.victim = 0, .killAt = u"startSent"_s}}},
        {"who started it is killed while cut off",
         {.start = {.networks = {Network::Hole}, .held = Held::Lost, .victim = 0, .killAt = u"recording"_s}}},
        {"the stop is lost", stopped({.service = lostAnswer(u"stop"_s, u"none"_s)})},
        // Only ./dev team comes this far.
        {"who requested it is killed before it asks the team",
         stopped({.victim = 2, .killAt = u"stopRequested"_s})},
        {"one is killed with the server", stopped({.server = Server::Killed, .isMidway = true, .victim = 0})},
        {"all but one are cut off, and what was sent arrives late",
         stopped({.networks = {Network::Hole, Network::Open, Network::Hole}})},
        {"all stop it, one is cut off, and its connection ends",
         stopped({.networks = {Network::Open, Network::Hole}, .held = Held::Lost})},
        {"the answer to the stop is lost", stopped({.service = lostAnswer(u"stop"_s)})},
        {"the answer to the start is lost", {.start = {.service = lostAnswer(u"start"_s)}}},
        {"one is killed while it hears of the stop",
         {.stoppers = {true, true, false}, .stop = {.victim = 2, .killAt = u"heard"_s}}},
        {"one is killed while cut off",
         stopped({.networks = {Network::Hole}, .victim = 0, .killAt = u"stopSent"_s})},
    };
}

PartitionFault anyFault(QRandomGenerator &random, const QStringList &kinds, const QString &call)
{
    PartitionFault fault{.held = random.bounded(2) == 0 ? Held::Late : Held::Lost,
                         .isMidway = random.bounded(2) == 0};
    if (random.bounded(3) == 0)
        fault.server = random.bounded(2) == 0 ? Server::Killed : Server::Frozen;
    for (Network &network : fault.networks) {
        const int what = random.bounded(8);
        network = what < 4 ? Network(what) : Network::Open;
    }
    if (random.bounded(3) == 0) {
        fault.victim = random.bounded(PartitionFault::people);
        fault.killAt = kinds.at(random.bounded(kinds.size()));
    }
    if (random.bounded(4) == 0)
        fault.service = lostAnswer(call, random.bounded(2) == 0 ? u"after"_s : u"none"_s);
    return fault;
}

PartitionRound anyRound(quint32 seed)
{
    QRandomGenerator random(seed);
    PartitionRound round{.starter = random.bounded(PartitionFault::people)};
    if (random.bounded(3) == 0)
        round.start = anyFault(
            random, {u""_s, u"acquired"_s, u"startSent"_s, u"confirming"_s, u"recording"_s, u"heard"_s},
            u"start"_s);
    for (bool &stops : round.stoppers)
        stops = random.bounded(4) > 0;
    round.stoppers[size_t(random.bounded(PartitionFault::people))] = true;
    round.stop = anyFault(random,
                          {u""_s, u"stopRequested"_s, u"stopSent"_s, QString(PartitionFault::left),
                           u"stopOutcome"_s, u"stopped"_s, u"heard"_s},
                          u"stop"_s);
    return round;
}
} // namespace

/// Whole programs, the team's server and the networks between them break in all ways; afterwards all of them
/// and the service's books agree. TALLYLIGHT_TEAM_PARTITIONS and TALLYLIGHT_TEAM_SEED choose the length and
/// the sequence.
class TstPartition final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    static constexpr int roundsOfATeam = 25; // then fresh books: large ones are slow to compare
    PrivatePostgres *m_server = nullptr;
    std::unique_ptr<PartitionedTeam> m_team;
    int m_left = 0;
    QList<int> m_stops;

    /// Those in which somebody's program is killed, or the others.
    static void rounds(bool isKilled)
    {
        QTest::addColumn<PartitionRound>("round");
        const int count = number("TALLYLIGHT_TEAM_PARTITIONS", 10);
        static const quint32 seed = [] {
            bool isGiven = false;
            const quint32 given = qEnvironmentVariable("TALLYLIGHT_TEAM_SEED").toUInt(&isGiven);
            return isGiven ? given : QRandomGenerator::global()->generate();
        }();
        qInfo("%d rounds in all, seed %u", count, seed);
        const auto belongs = [isKilled](const PartitionRound &round) {
            return (round.start.victim || round.stop.victim) == isKilled;
        };
        const QList<Named> plain = plainRounds().mid(0, count);
        for (const Named &one : plain) {
            if (belongs(one.round))
                QTest::newRow(one.name) << one.round;
        }
        for (int i = int(plain.size()); i < count; ++i) {
            if (const PartitionRound round = anyRound(seed + quint32(i)); belongs(round))
                QTest::addRow("any faults, seed %u", seed + quint32(i)) << round;
        }
    }
    void play(const PartitionRound &round)
    {
        const QStringList wrong = m_team->play(round);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u'\n' + round.text()));
        m_stops << m_team->stops();
    }

private Q_SLOTS:
    void init()
    {
        QString why;
        m_server = PrivatePostgres::shared(&why);
        if (m_server == nullptr)
            QSKIP(qPrintable(why));
        if (m_left-- > 0 && m_team)
            return;
        m_left = roundsOfATeam;
        m_team.reset();
        m_team = std::make_unique<PartitionedTeam>(*m_server);
        QVERIFY(m_team->open());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_team.reset();
    }

    void cleanupTestCase()
    {
        m_team.reset();
        QMap<int, int> rounds;
        for (const int stops : std::as_const(m_stops))
            ++rounds[stops];
        for (auto one = rounds.begin(); one != rounds.end(); ++one)
            qInfo("%d rounds with %d stops", one.value(), one.key());
    }

    void everybodyAgreesInTheEnd_data() { rounds(false); }
    void everybodyAgreesInTheEnd()
    {
        QFETCH(const PartitionRound, round);
        play(round);
    }

    void everybodyAgreesAfterSomebodyWasKilled_data() { rounds(true); }
    void everybodyAgreesAfterSomebodyWasKilled()
    {
        QFETCH(const PartitionRound, round);
        play(round);
    }

    /// On a busy machine an answer may take more than two seconds; three times in a row is no accident.
    void everybodyIsAskedWhoIsNotCutOff()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const QStringList wrong = m_team->play({});
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            if (m_team->wasEverybodyAsked())
                return;
        }
        QFAIL("the team was not asked");
    }
};

TALLYLIGHT_TEST(TstPartition);
#include "tst_partition.moc"
