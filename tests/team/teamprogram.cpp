// One person's program without its window, as a process of its own that can be killed: this test program,
// started again (team/teammate.h). Standard input: "start CHANNEL", "stop UUID", "sid UUID SID", and "die
// KIND", which kills it right after the next step of its own of that kind is on disk; the kind "heard" is any
// step of a colleague. It says what its list shows, what it has requested, how that ended, and how its team
// is doing.

#include "core/clock.h"
#include "operations/backend.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/teamsync/heard.h"
#include "soak/filestore.h"
#include "support/lines.h"
#include "support/orders.h"
#include "support/ownprogram.h"
#include "team/postgresteam.h"
#include "team/privatepostgres.h"
#include "team/teammate.h"
#include "transports.h"

#include <QCoreApplication>
#include <QMutex>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {
/// The kind of step at which the program dies. The ledger's thread asks.
class Death final
{
public:
    void set(const QString &kind)
    {
        const QMutexLocker locker(&m_mutex);
        m_kind = kind;
    }
    void look(const Step &step)
    {
        const QMutexLocker locker(&m_mutex);
        const bool isHeard = step.args.contains(byKey);
        if (!m_kind.isEmpty() && m_kind == (isHeard ? u"heard"_s : step.kind))
            raise(SIGKILL);
    }

private:
    QMutex m_mutex;
    QString m_kind;
};

Connection connectionTo(const QUrl &cloud)
{
    return {.id = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1),
            .service = Service::AgoraCloudRecording,
            .name = u"partition"_s,
            .cloud = Cloud::Custom,
            .customAddress = cloud,
            .credentialKind = CredentialKind::CustomerPair,
            .accountId = u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s};
}

/// Shorter than the program's own, so that a fault need not last. The server's time is not as fast as the
/// clock's.
TeamLimits limitsAt(double speed)
{
    const auto real = [speed](int ms) { return milliseconds(qRound(ms * speed)); };
    return {.claim = real(700), .call = real(4'000), .beat = real(150), .beatAnswer = real(700)};
}

/// Says what changes, once.
class Teller final : public QObject
{
public:
    Teller(Backend &backend, const QUuid &connection)
        : m_operations(backend.operations()), m_teams(backend.teams()), m_connection(connection)
    {
        connect(&m_operations.stores.recordings, &RecordingStore::added, this, &Teller::tell);
        connect(&m_operations.stores.recordings, &RecordingStore::changed, this, &Teller::tell);
        connect(&m_operations.stores.recordings, &RecordingStore::reset, this, &Teller::tellAll);
        connect(&m_operations.recordings, &RecordingActions::stopFinished, this,
                [](const StopRecordingReport &report) {
                    say(u"stopped %1 %2 %3"_s.arg(report.recording.toString(QUuid::WithoutBraces),
                                                  outcomeCode(report.outcome),
                                                  report.share.notAsked ? u"alone"_s : u"asked"_s));
                });
        connect(&m_teams, &TeamSync::statusChanged, this, &Teller::tellTeam);
    }
    void tellAll()
    {
        for (const RecordingEntry &entry : m_operations.stores.recordings.all())
            tell(entry.uuid);
        tellTeam();
    }

private:
    void tell(const QUuid &uuid)
    {
        const RecordingEntry *entry = m_operations.stores.recordings.find(uuid);
        if (entry == nullptr)
            return;
        const QString line = u"state %1 %2 %3"_s.arg(uuid.toString(QUuid::WithoutBraces),
                                                     agora::stateWord(entry->state), entry->task.cname);
        if (std::exchange(m_said[uuid], line) != line)
            say(line);
    }
    void tellTeam()
    {
        const bool isOn = m_teams.status(m_connection).kind == TeamSyncStatus::Kind::Connected;
        say(isOn ? u"team on"_s : u"team off"_s);
    }

    Operations &m_operations;
    TeamSync &m_teams;
    const QUuid m_connection;
    QHash<QUuid, QString> m_said;
};

int runProgram()
{
    const Teammate::Plan plan = Teammate::planFrom(QCoreApplication::arguments().mid(2));
    ScaledClock clock(plan.speed, QDateTime::fromMSecsSinceEpoch(plan.nowMs).toUTC());
    FileStore keychain(plan.folder + u"/samples.json"_s);
    Death death;
    Backend backend(
        {.ledgerFile = plan.folder + u"/ledger.sqlite"_s,
         .transports = networkTransports(clock),
         .onCommitted = [&death](const Step &step) { death.look(step); },
         .team = [&clock, &plan] { return std::make_unique<PostgresTeam>(clock, limitsAt(plan.speed)); }},
        clock, keychain);
    const Connection connection = connectionTo(plan.cloud);
    Teller teller(backend, connection.id);
    RecordingActions &recordings = backend.operations().recordings;
    listen(&teller, [&](const QStringList &words) {
        const QUuid uuid(words.value(1));
        if (words.first() == u"start") {
            if (!recordings.start(orderOf(agora::Mode::Mix, connection, words.value(1))))
                say(u"refused"_s);
        } else if (words.first() == u"stop") {
            recordings.stop({uuid}, StopWay::Asynchronous);
            if (!recordings.isStopping(uuid)) // it has ended
                say(u"stopped %1 nothing asked"_s.arg(words.value(1)));
        } else if (words.first() == u"sid") {
            (void)recordings.giveSid(uuid, words.value(2));
        } else if (words.first() == u"die") {
            death.set(words.value(1));
        }
    });
    const auto ready = [&] {
        teller.tellAll();
        say(u"ready"_s);
    };
    QObject::connect(&backend.operations().connections, &ConnectionActions::saved, &teller, [&] {
        backend.teams().join({.connection = connection.id,
                              .account = plan.account,
                              .host = u"127.0.0.1"_s,
                              .port = plan.port,
                              .database = plan.database,
                              .login = plan.login,
                              .caFile = QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/authority.pem")},
                             PrivatePostgres::passwordOf(plan.login), Keep::Keychain);
    });
    QObject::connect(&backend.teams(), &TeamSync::joined, &teller, ready);
    QObject::connect(&backend, &Backend::opened, &teller, [&](const std::optional<Error> &error) {
        if (error)
            return QCoreApplication::exit(4);
        if (backend.operations().stores.connections.find(connection.id) != nullptr)
            return ready();
        backend.operations().connections.save(connection, u"sample-customer-secret"_s, Keep::Keychain);
    });
    backend.open();
    return QCoreApplication::exec();
}

[[maybe_unused]] const bool announced = announceProgram(QString(Teammate::programName), runProgram);
} // namespace
