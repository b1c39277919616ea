#include "demo.h"
#include "support/orders.h"
#include "team/relay.h"
#include "team/stand.h"
#include "transports.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
/// Of the programs' clock. Fifty programs share what one account may ask in a second, by that clock.
constexpr double speed = 15;
/// Not processed: sent again, it is the same request.
constexpr int tooManyRequests = 429;
constexpr milliseconds real(int ms)
{
    return milliseconds(qint64(ms * speed));
}
constexpr TeamLimits unhurried{real(longestWait), real(longestWait), real(1'000), real(longestWait)};

/// What a program has sent.
struct Sent
{
    QStringList paths;
    QStringList processed; ///< of those, what the service did not refuse because there were too many
};

class NotingTransport final : public Transport
{
public:
    NotingTransport(std::unique_ptr<Transport> real, Sent &sent) : m_real(std::move(real)), m_sent(sent) { }
    [[nodiscard]] QFuture<Result<HttpReply>> send(HttpRequest request) override
    {
        const QString path = request.url.path();
        m_sent.paths << path;
        return m_real->send(std::move(request)).then([this, path](const Result<HttpReply> &reply) {
            if (!reply || reply->status != tooManyRequests)
                m_sent.processed << path;
            return reply;
        });
    }

private:
    const std::unique_ptr<Transport> m_real;
    Sent &m_sent;
};

/// One person's program: a folder and a keychain of its own.
class Program final
{
public:
    Program(Clock &clock, const Connection &connection)
        : m_connection(connection)
        , m_backend({.ledgerFile = m_folder.filePath(u"ledger.sqlite"_s),
                     .transports =
                         [this, real = networkTransports(clock)](const Connection &to) {
                             return std::make_unique<NotingTransport>(real(to), m_sent);
                         },
                     .team = [&clock] { return std::make_unique<PostgresTeam>(clock, unhurried); }},
                    clock, m_keychain)
    {
    }
    /// With the connection, and as a member of the team.
    [[nodiscard]] bool open(const TeamAddress &address, const QUuid &account)
    {
        QSignalSpy opened(&m_backend, &Backend::opened);
        m_backend.open();
        if (!opened.wait(longestWait))
            return false;
        QSignalSpy saved(&operations().connections, &ConnectionActions::saved);
        operations().connections.save(m_connection, Demo::sampleSecret(m_connection.service), Keep::Keychain);
        if (!saved.wait(longestWait))
            return false;
        m_backend.teams().join({.connection = m_connection.id,
                                .account = account,
                                .host = address.host,
                                .port = address.port,
                                .database = address.database,
                                .login = address.user,
                                .caFile = address.caFile},
                               PrivatePostgres::passwordOf(address.user), Keep::Keychain);
        return QTest::qWaitFor([this] { return status().kind == TeamSyncStatus::Kind::Connected; },
                               longestWait);
    }
    [[nodiscard]] Operations &operations() { return m_backend.operations(); }
    /// Requests to stop it that left from here.
    [[nodiscard]] qsizetype stopsSent(const QUuid &uuid)
    {
        const QString sid = recording(uuid)->task.sid;
        return std::ranges::count_if(m_sent.processed, [&](const QString &path) {
            return path.contains(sid) && path.endsWith(u"/stop"_s);
        });
    }
    [[nodiscard]] const OnePoller &poller()
    {
        return m_backend.teams().membership(m_connection.id)->poller();
    }
    /// Requests about a run.
    [[nodiscard]] qsizetype asked(const RunKey &run) const
    {
        return std::ranges::count_if(m_sent.paths,
                                     [&](const QString &path) { return path.endsWith(u'/' + run.id); });
    }
    [[nodiscard]] const RunEntry *run(const RunKey &key) { return operations().stores.testRuns.find(key); }
    [[nodiscard]] TeamSyncStatus status() { return m_backend.teams().status(m_connection.id); }
    [[nodiscard]] const RecordingEntry *recording(const QUuid &uuid)
    {
        return operations().stores.recordings.find(uuid);
    }
    [[nodiscard]] bool isRecording(const QUuid &uuid)
    {
        const RecordingEntry *entry = recording(uuid);
        return entry != nullptr && entry->state == agora::RecordingState::Recording;
    }

private:
    const Connection m_connection;
    QTemporaryDir m_folder;
    SessionStore m_keychain;
    Sent m_sent;
    Backend m_backend;
};
} // namespace

/// Two people's whole programs, one PostgreSQL and one simulated cloud, whose books decide.
class TstTwoPrograms final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    ScaledClock m_clock{speed};
    std::unique_ptr<PostgresStand> m_stand;
    PrivatePostgres *m_server = nullptr;
    std::unique_ptr<Demo> m_demo;

    [[nodiscard]] std::unique_ptr<Program> program(const QString &login, const Relay *network = nullptr)
    {
        return program(login, m_demo->agora(), network);
    }
    [[nodiscard]] std::unique_ptr<Program> program(const QString &login, const Connection &connection,
                                                   const Relay *network = nullptr)
    {
        auto one = std::make_unique<Program>(m_clock, connection);
        TeamAddress address = m_server->address(m_stand->team(), login);
        if (network != nullptr)
            address.port = network->port();
        if (!one->open(address, m_stand->account()))
            qFatal("%s could not join", qPrintable(login));
        return one;
    }
    [[nodiscard]] QUuid startedBy(Program &who)
    {
        const auto recording =
            who.operations().recordings.start(orderOf(agora::Mode::Mix, m_demo->agora(), u"qa-team"_s));
        if (!QTest::qWaitFor([&] { return recording && who.isRecording(*recording); }, longestWait))
            qFatal("nothing was started");
        return *recording;
    }
    using Programs = std::vector<std::unique_ptr<Program>>;
    /// `network`: that of every second one.
    [[nodiscard]] Programs programs(const Relay *network)
    {
        const int count = number("TALLYLIGHT_TEAM_STOPPERS", 10);
        Programs all;
        for (int i = 0; i < count; ++i)
            all.push_back(i % 2 == 0 ? program(u"max"_s) : program(u"mia"_s, network));
        return all;
    }
    /// Until each has said how that ended; `alone`: how many were not answered by the team.
    static void stopEverywhere(const Programs &all, const QUuid &recording, int *alone)
    {
        std::vector<std::unique_ptr<QSignalSpy>> finished;
        for (const auto &one : all) {
            RecordingActions &actions = one->operations().recordings;
            finished.push_back(std::make_unique<QSignalSpy>(&actions, &RecordingActions::stopFinished));
            actions.stop({recording}, StopWay::Asynchronous);
        }
        *alone = 0;
        for (const auto &one : finished) {
            QTRY_COMPARE(one->size(), 1);
            const auto report = one->first().first().value<StopRecordingReport>();
            // So many stops at once use up the account's rate.
            const bool isTooMany = report.because && report.because->kind == ErrorKind::RateLimited;
            QVERIFY(agora::isOver(report.outcome) || isTooMany);
            *alone += report.share.notAsked ? 1 : 0;
        }
    }
    [[nodiscard]] AutoStopRule soon()
    {
        constexpr qint64 secondsFromNow = 90;
        return {.when = AutoStopRule::When::AtTime,
                .atMs = m_clock.now().addSecs(secondsFromNow).toMSecsSinceEpoch()};
    }
    /// Those that the service has processed: with so many programs, their queries can use up the account's
    /// rate, and a stop that is refused for that is the same request when it is sent again.
    [[nodiscard]] int stopsReceived()
    {
        const QJsonArray calls = m_demo->simulator().books()["calls"_L1].toArray();
        return int(std::ranges::count_if(calls, [](const QJsonValue &call) {
            return call["method"_L1].toString() == u"POST" && call["path"_L1].toString().endsWith(u"/stop"_s)
                && call["http"_L1].toInt() != tooManyRequests;
        }));
    }

private Q_SLOTS:
    void init()
    {
        QString why;
        m_server = PrivatePostgres::shared(&why);
        if (m_server == nullptr)
            QSKIP(qPrintable(why));
        m_stand = std::make_unique<PostgresStand>(*m_server);
        m_demo = std::make_unique<Demo>(Simulator::Options{.speed = speed});
        QVERIFY(m_demo->start());
    }

    void cleanup()
    {
        m_demo.reset();
        m_stand.reset();
    }

    void oneStartsAndTheOtherStops()
    {
        const auto ann = program(u"ann"_s);
        const auto max = program(u"max"_s);
        const QUuid recording = startedBy(*ann);
        QTRY_VERIFY(max->isRecording(recording));
        QCOMPARE(max->recording(recording)->owner, u"Ann"_s);

        QSignalSpy finished(&max->operations().recordings, &RecordingActions::stopFinished);
        max->operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<StopRecordingReport>();
        QVERIFY(agora::isOver(report.outcome));
        QVERIFY(!report.share.notAsked);
        QTRY_VERIFY(agora::isEnded(ann->recording(recording)->state));
        QCOMPARE(stopperIn(ann->recording(recording)->colleaguesStop), u"Max"_s);
        QCOMPARE(stopsReceived(), 1);
    }

    /// Each is asked to stop it at the same moment; ./dev team does so with fifty, in a hundred rounds.
    void manyStopItAtOnce()
    {
        const Programs all = programs(nullptr);
        const int rounds = number("TALLYLIGHT_TEAM_ROUNDS", 1);
        for (int round = 0; round < rounds; ++round) {
            const int before = stopsReceived();
            const QUuid recording = startedBy(*all.front());
            for (const auto &one : all)
                QTRY_VERIFY(one->isRecording(recording));
            int alone = -1;
            stopEverywhere(all, recording, &alone);
            QCOMPARE(alone, 0);
            QCOMPARE(stopsReceived() - before, 1);
        }
        qInfo("one stop of %zu programs has arrived in %d of %d rounds", all.size(), rounds, rounds);
    }

    /// Every second one is cut off, and sends what it would send alone; the others send one, or two.
    void halfOfThemAreCutOff()
    {
        Relay network(m_server->address(m_stand->team(), {}).port);
        const Programs all = programs(&network);
        const int rounds = std::max(1, number("TALLYLIGHT_TEAM_ROUNDS", 1) / 10);
        for (int round = 0; round < rounds; ++round) {
            const int before = stopsReceived();
            const QUuid recording = startedBy(*all.front());
            for (const auto &one : all)
                QTRY_VERIFY(one->isRecording(recording));
            network.set(Relay::Network::Cut);
            for (size_t i = 1; i < all.size(); i += 2)
                QTRY_COMPARE(all[i]->status().kind, TeamSyncStatus::Kind::NotConnected);
            int alone = -1;
            stopEverywhere(all, recording, &alone);
            QCOMPARE(alone, int(all.size() / 2));
            qsizetype asked = 0;
            for (size_t i = 0; i < all.size(); ++i) {
                const qsizetype sent = all[i]->stopsSent(recording);
                QVERIFY(sent <= 2);
                asked += i % 2 == 0 ? sent : 0;
            }
            QVERIFY2(asked <= 2, qPrintable(QString::number(asked)));
            QVERIFY(stopsReceived() - before <= 2 + 2 * alone);
            network.heal(Relay::Held::Lost);
            for (const auto &one : all)
                QTRY_COMPARE(one->status().kind, TeamSyncStatus::Kind::Connected);
        }
    }

    /// Who leads asks the service about a run; the other takes its word that nothing has changed, and asks
    /// about an end.
    void oneAsksAboutARun()
    {
        const auto ann = program(u"ann"_s, m_demo->wallarm());
        const auto max = program(u"max"_s, m_demo->wallarm());
        const RunKey key{m_demo->wallarm().id, u"tr_1234"_s};
        QVERIFY(ann->operations().testRuns.add(key.connection, key.id));
        QTRY_VERIFY(ann->run(key)->lastReadMs > 0);
        QTRY_VERIFY(max->run(key) != nullptr && max->run(key)->lastReadMs > 0);
        QVERIFY(ann->poller().leads() != max->poller().leads());
        Program &leader = ann->poller().leads() ? *ann : *max;
        Program &other = ann->poller().leads() ? *max : *ann;
        QTRY_VERIFY(other.poller().sparedFor(key.subject()) > milliseconds(0));

        const auto asked = other.asked(key);
        const auto askedByLeader = leader.asked(key);
        const qint64 readMs = other.run(key)->lastReadMs;
        QTRY_VERIFY(leader.asked(key) >= askedByLeader + 3);
        QTRY_VERIFY(other.run(key)->lastReadMs > readMs);
        QCOMPARE(other.asked(key), asked);
        QCOMPARE(other.run(key)->run.recording, true);

        leader.operations().testRuns.stop({key});
        QTRY_COMPARE(other.run(key)->run.recording, false);
        QVERIFY(other.asked(key) > asked);
    }

    /// The one who set it has quit; a viewer's program is on, too.
    void anAutomaticStopOutlivesTheProgramThatSetIt()
    {
        auto ann = program(u"ann"_s);
        const auto max = program(u"max"_s);
        const auto vic = program(u"vic"_s);
        const QUuid recording = startedBy(*ann);
        QTRY_VERIFY(max->isRecording(recording) && vic->isRecording(recording));
        QSignalSpy vics(&vic->operations().recordings, &RecordingActions::stopFinished);
        QVERIFY(ann->operations().autoStops.set({recording}, soon()));
        QTRY_COMPARE(max->operations().autoStops.setterOf(recording), u"Ann"_s);
        QTRY_COMPARE(vic->operations().autoStops.setterOf(recording), u"Ann"_s);
        ann.reset();
        QCOMPARE(stopsReceived(), 0);
        QTRY_VERIFY(agora::isEnded(max->recording(recording)->state));
        QTRY_VERIFY(agora::isEnded(vic->recording(recording)->state));
        QCOMPARE(stopperIn(vic->recording(recording)->colleaguesStop), u"Max"_s);
        QCOMPARE(vics.size(), 0);
        QCOMPARE(stopsReceived(), 1);
    }

    /// It is due in all of them at the same moment.
    void anAutomaticStopOfManyProgramsIsOne()
    {
        constexpr int count = 6;
        std::vector<std::unique_ptr<Program>> all;
        for (int i = 0; i < count; ++i)
            all.push_back(program(i % 2 == 0 ? u"max"_s : u"mia"_s));
        const QUuid recording = startedBy(*all.front());
        for (const auto &one : all)
            QTRY_VERIFY(one->isRecording(recording));
        QVERIFY(all.front()->operations().autoStops.set({recording}, soon()));
        for (const auto &one : all)
            QTRY_VERIFY(one->operations().autoStops.isWatched(recording));
        for (const auto &one : all) {
            QTRY_VERIFY(agora::isEnded(one->recording(recording)->state));
            QTRY_VERIFY(!one->operations().autoStops.isWatched(recording));
        }
        QCOMPARE(stopsReceived(), 1);
    }

    /// Everything that a team's database holds after such a day, in any table.
    void noSecretIsInTheDatabase()
    {
        const auto ann = program(u"ann"_s);
        const auto max = program(u"max"_s);
        const QUuid recording = startedBy(*ann);
        QTRY_VERIFY(max->isRecording(recording));
        max->operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_VERIFY(agora::isEnded(ann->recording(recording)->state));
        QTRY_COMPARE(ann->status().untold, 0);
        QTRY_COMPARE(max->status().untold, 0);
        const QString all =
            m_server->value(m_stand->team().database, u"SELECT database_to_xml(true, false, '')::text"_s)
                .toString();
        QVERIFY(all.contains(u"startSent"_s) && all.contains(u"qa-team"_s));
        for (const QString &secret :
             {u"SAMPLE-ACCESS-KEY"_s, u"SAMPLE-SECRET-KEY"_s, u"SAMPLE-RTC-TOKEN"_s,
              Demo::sampleSecret(Service::AgoraCloudRecording), PrivatePostgres::passwordOf(u"ann"_s),
              PrivatePostgres::passwordOf(u"max"_s)})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
};

TALLYLIGHT_TEST(TstTwoPrograms);
#include "tst_twoprograms.moc"
