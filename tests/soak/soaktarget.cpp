// The program without its window, for the soak test. Makes the requests of a hurried user, at random times,
// and prints on standard output what it requested, what its ledger committed and what its list says.
//   soaktarget ADDRESS FOLDER SEED SPEED NOW [KIND COUNT]
// NOW is the simulator's time in Unix ms. With KIND it dies by SIGKILL right after the COUNTth step of that
// kind was committed; KIND "any" counts all. Standard input: "go" starts the requests; "settle" makes it
// finish what is open, print its list and exit.

#include "core/clock.h"
#include "operations/backend.h"
#include "soak/filestore.h"
#include "support/lines.h"
#include "support/orders.h"
#include "transports.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using agora::RecordingState;
using tests::say;

namespace {

const QUuid ConnectionId = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1);
constexpr int MostAlive = 8;

bool isOpen(RecordingState state)
{
    switch (state) {
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
        return true;
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
    case RecordingState::NotFound:
    case RecordingState::Discarded:
        return false;
    }
    return true;
}

Connection connection(const QUrl &address)
{
    return {.id = ConnectionId,
            .service = Service::AgoraCloudRecording,
            .name = u"soak"_s,
            .cloud = Cloud::Custom,
            .customAddress = address,
            .credentialKind = CredentialKind::CustomerPair,
            .accountId = u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s};
}

class Target final : public QObject
{
public:
    Target(Operations &operations, Clock &clock, quint32 seed)
        : m_operations(operations), m_clock(clock), m_random(seed), m_seed(seed)
    {
    }

    void list()
    {
        for (const RecordingEntry &entry : m_operations.stores.recordings.all())
            say(u"entry %1 %2 %3 %4 %5"_s.arg(
                entry.uuid.toString(QUuid::WithoutBraces), agora::stateWord(entry.state), entry.task.cname,
                entry.task.resourceId.isEmpty() ? u"-"_s : entry.task.resourceId,
                entry.task.sid.isEmpty() ? u"-"_s : entry.task.sid));
    }

    /// One request now, the next one soon.
    void live()
    {
        if (m_settling)
            return;
        order();
        m_clock.after(milliseconds(m_random.bounded(200, 9000)), this, [this] { live(); });
    }

    void settle()
    {
        m_settling = true;
        m_began = m_lastChange = m_clock.monotonic();
        connect(&m_operations.stores.recordings, &RecordingStore::changed, this,
                [this] { m_lastChange = m_clock.monotonic(); });
        look();
    }

private:
    void look()
    {
        const auto &all = m_operations.stores.recordings.all();
        const bool quiet = m_operations.batches.underWay() == 0
            && std::ranges::none_of(all, [](const RecordingEntry &entry) { return isOpen(entry.state); });
        const milliseconds now = m_clock.monotonic();
        // A repeated start waits at most 9 s and shows nothing meanwhile; what does not settle is reported as
        // is.
        const bool longQuiet = quiet && now - m_lastChange > 25s;
        if (longQuiet && !m_asked) {
            // What it says now must be true now: a delayed stop may have taken effect since the last look.
            m_asked = true;
            m_lastChange = now;
            QList<QUuid> known;
            for (const RecordingEntry &entry : all) {
                if (!entry.task.sid.isEmpty() && !agora::isEnded(entry.state))
                    known << entry.uuid;
            }
            m_operations.recordings.query(known);
        } else if (longQuiet || now - m_began > 600s) {
            list();
            say(u"settled"_s);
            return QCoreApplication::quit();
        }
        m_clock.after(2s, this, [this] { look(); });
    }

    void order()
    {
        QList<QUuid> stoppable;
        int alive = 0;
        for (const RecordingEntry &entry : m_operations.stores.recordings.all()) {
            alive += agora::isEnded(entry.state) ? 0 : 1;
            if (!entry.task.sid.isEmpty() && !agora::isEnded(entry.state)
                && entry.state != RecordingState::Stopping)
                stoppable << entry.uuid;
        }
        const bool start = alive < MostAlive && (stoppable.isEmpty() || m_random.bounded(100) < 50);
        if (start)
            return startOne();
        if (stoppable.isEmpty())
            return;
        const QUuid one = stoppable.at(m_random.bounded(stoppable.size()));
        if (m_random.bounded(100) < 40)
            return changeOne(*m_operations.stores.recordings.find(one));
        m_operations.recordings.stop(
            {one}, m_random.bounded(2) == 0 ? StopWay::Asynchronous : StopWay::WaitForUpload);
    }

    void startOne()
    {
        const auto mode = static_cast<agora::Mode>(m_random.bounded(3));
        const QString cname = u"soak-%1-%2"_s.arg(m_seed).arg(++m_starts);
        StartOrder start = tests::orderOf(mode, connection({}), cname);
        start.uid = QString::number(m_random.bounded(1, 1 << 30));
        say(u"start "_s + cname);
        if (!m_operations.recordings.start(start))
            say(u"refused "_s + cname);
    }

    void changeOne(const RecordingEntry &entry)
    {
        const QUuid uuid = entry.uuid;
        switch (entry.task.mode) { // refused unless it is seen running: that is an answer too
        case agora::Mode::Individual:
        case agora::Mode::Raw:
            (void)m_operations.updates.subscribe(
                uuid,
                {.audio = agora::UidList{.uids = {u"#allstream#"_s}},
                 .video = agora::UidList{.uids = {QString::number(m_random.bounded(1, 99))}}});
            break;
        case agora::Mode::Mix:
            (void)m_operations.updates.setLayout(
                uuid, {.mixedVideoLayout = m_random.bounded(3), .backgroundColor = u"#101820"_s});
            break;
        case agora::Mode::Web:
            (void)m_operations.updates.setPaused(uuid, entry.state != RecordingState::Paused);
            break;
        }
    }

    Operations &m_operations;
    Clock &m_clock;
    QRandomGenerator m_random;
    const quint32 m_seed;
    int m_starts = 0;
    bool m_settling = false;
    bool m_asked = false;
    milliseconds m_began{0};
    milliseconds m_lastChange{0};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QUrl address(arguments.value(1));
    const QString folder = arguments.value(2);
    const quint32 seed = arguments.value(3).toUInt();
    const double speed = arguments.value(4).toDouble();
    const QString killKind = arguments.value(6);
    std::atomic<int> left{arguments.value(7).toInt()};

    // Simulated time moves on while the program is not running; a clock set back would make the ages of
    // things wrong.
    ScaledClock clock(speed, QDateTime::fromMSecsSinceEpoch(arguments.value(5).toLongLong()).toUTC());
    tests::FileStore keychain(folder + u"/samples.json"_s);
    Backend backend({.ledgerFile = folder + u"/ledger.sqlite"_s,
                     .transports = networkTransports(clock),
                     .onCommitted =
                         [&](const Step &step) {
                             const bool counts = killKind == u"any" || step.kind == killKind;
                             if (counts && --left == 0)
                                 raise(SIGKILL);
                             say(u"committed %1 %2"_s.arg(step.kind, step.subject));
                         }},
                    clock, keychain);
    Target target(backend.operations(), clock, seed);
    tests::listen(&app, [&](const QStringList &words) {
        if (words.first() == u"go")
            target.live();
        else if (words.first() == u"settle")
            target.settle();
        else // sid UUID SID
            (void)backend.operations().recordings.giveSid(QUuid::fromString(words.value(1)), words.value(2));
    });
    const auto ready = [&] {
        target.list();
        say(u"ready"_s);
    };
    QObject::connect(&backend.operations().connections, &ConnectionActions::saved, &app,
                     [&](const QUuid &, const auto &error) {
                         if (error)
                             return QCoreApplication::exit(3);
                         ready();
                     });
    QObject::connect(&backend, &Backend::opened, &app, [&](const auto &error) {
        if (error)
            return QCoreApplication::exit(4);
        if (backend.operations().stores.connections.find(ConnectionId) != nullptr)
            return ready();
        backend.operations().connections.save(connection(address), u"sample-customer-secret"_s,
                                              Keep::Keychain);
    });
    backend.open();
    return QCoreApplication::exec();
}
