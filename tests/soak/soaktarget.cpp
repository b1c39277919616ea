// The program without its window, for the soak test. Orders what a hurried user orders, at random times, and
// tells on standard output what it ordered, what its ledger committed and what its list says.
//   soaktarget ADDRESS FOLDER SEED SPEED [KIND COUNT]
// With KIND it dies by SIGKILL right after the COUNTth step of that kind was committed; KIND "any" counts
// all. Standard input: "go" lets it order, "settle" lets it finish what is open, list and end.

#include "core/clock.h"
#include "operations/backend.h"
#include "soak/filestore.h"
#include "transports.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using agora::RecordingState;

namespace {

const QUuid ConnectionId = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1);
constexpr int MostAlive = 8;

/// At once and whole: what was said before a kill has been said.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)!::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

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
    case RecordingState::Discarded:
        return false;
    }
    return true;
}

class Target final : public QObject
{
public:
    Target(Operations operations, Clock &clock, quint32 seed)
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

    /// One order now, the next one soon.
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
        QList<QUuid> known;
        for (const RecordingEntry &entry : m_operations.stores.recordings.all()) {
            if (!entry.task.sid.isEmpty() && !agora::isEnded(entry.state))
                known << entry.uuid;
        }
        m_operations.recordings.query(known);
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
        // A repeated start waits 9 s at most and shows nothing meanwhile; what does not settle is told as it
        // is.
        if ((quiet && now - m_lastChange > 25s) || now - m_began > 400s) {
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
        const bool start = alive < MostAlive && (stoppable.isEmpty() || m_random.bounded(100) < 55);
        if (start) {
            const QString cname = u"soak-%1-%2"_s.arg(m_seed).arg(++m_starts);
            say(u"start "_s + cname);
            const auto started =
                m_operations.recordings.start({.connection = ConnectionId,
                                               .appId = u"0123456789abcdef0123456789abcdef"_s,
                                               .cname = cname,
                                               .uid = QString::number(m_random.bounded(1, 1 << 30)),
                                               .maxIdleSeconds = 300,
                                               .bucket = u"qa-sample-bucket"_s,
                                               .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                                               .secretKey = u"SAMPLE-SECRET-KEY"_s});
            if (!started)
                say(u"refused "_s + cname);
        } else if (!stoppable.isEmpty()) {
            const auto way = m_random.bounded(2) == 0 ? StopWay::Asynchronous : StopWay::WaitForUpload;
            m_operations.recordings.stop({stoppable.at(m_random.bounded(stoppable.size()))}, way);
        }
    }

    Operations m_operations;
    Clock &m_clock;
    QRandomGenerator m_random;
    const quint32 m_seed;
    int m_starts = 0;
    bool m_settling = false;
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
    const QString killKind = arguments.value(5);
    std::atomic<int> left{arguments.value(6).toInt()};

    ScaledClock clock(speed);
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
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char bytes[64];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        const QByteArray words(bytes, std::max<qsizetype>(count, 0));
        if (words.contains("go"))
            target.live();
        else if (words.contains("settle"))
            target.settle();
        else
            QCoreApplication::exit(6);
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
        backend.operations().connections.save({.id = ConnectionId,
                                               .service = Service::AgoraCloudRecording,
                                               .name = u"soak"_s,
                                               .cloud = Cloud::Custom,
                                               .customAddress = address,
                                               .credentialKind = CredentialKind::CustomerPair,
                                               .accountId = u"sample-customer-id"_s,
                                               .appId = u"0123456789abcdef0123456789abcdef"_s},
                                              u"sample-customer-secret"_s, Keep::Keychain);
    });
    backend.open();
    return QCoreApplication::exec();
}
