// The program without its window, for the kill test: opens a ledger, stops one run or one cloud recording
// of the simulator at ADDRESS, and dies by SIGKILL right after a step of the given kind was committed.
//   killtarget ADDRESS FOLDER stop-run|stop-recording [KILL-AT]   requests a stop
//   killtarget ADDRESS FOLDER start [KILL-AT]                     starts a cloud recording
//   killtarget ADDRESS FOLDER go-on [KILL-AT]                     resumes the paused recording of a web page
//   killtarget ADDRESS FOLDER state                               prints the recording's state
//   killtarget ADDRESS FOLDER resume                              only continues what is unfinished

#include "core/clock.h"
#include "credentials/keychainstore.h"
#include "operations/backend.h"
#include "support/orders.h"
#include "transports.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {
const QUuid RunConnection = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a1}"_L1);
const QUuid RecordingConnection = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1);

Connection connection(const QUuid &id, const QUrl &address)
{
    const bool fast = id == RunConnection;
    return {.id = id,
            .service = fast ? Service::WallarmFast : Service::AgoraCloudRecording,
            .name = u"kill test"_s,
            .cloud = Cloud::Custom,
            .customAddress = address,
            .credentialKind = fast ? CredentialKind::NodeToken : CredentialKind::CustomerPair,
            .accountId = fast ? QString() : u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s};
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QUrl address(arguments.value(1));
    const QString folder = arguments.value(2);
    const QString verb = arguments.value(3);
    const QString killAt = arguments.value(4);
    const QStringList task = qEnvironmentVariable("TALLYLIGHT_TASK").split(u',');

    ScaledClock clock(30);
    KeychainStore keychain(clock, u"tallylight-killtest"_s);
    Backend backend({.ledgerFile = folder + u"/ledger.sqlite"_s,
                     .transports = networkTransports(clock),
                     .onCommitted =
                         [killAt](const Step &step) {
                             if (!killAt.isEmpty() && step.kind == killAt)
                                 raise(SIGKILL);
                         }},
                    clock, keychain);
    const Operations &operations = backend.operations();
    QObject::connect(&operations.testRuns, &TestRunActions::stopFinished, &app,
                     [](const StopRunReport &report) {
                         say(u"outcome %1"_s.arg(static_cast<int>(report.outcome)));
                         QCoreApplication::quit();
                     });
    QObject::connect(&operations.recordings, &RecordingActions::stopFinished, &app,
                     [](const StopRecordingReport &report) {
                         say(u"outcome %1"_s.arg(static_cast<int>(report.outcome)));
                         QCoreApplication::quit();
                     });
    QObject::connect(&operations.recordings, &RecordingActions::startFinished, &app,
                     [](const StartRecordingReport &report) {
                         say(u"start %1"_s.arg(static_cast<int>(report.outcome)));
                         QCoreApplication::quit();
                     });
    QObject::connect(&operations.connections, &ConnectionActions::saved, &app,
                     [&](const QUuid &id, const auto &error) {
                         if (error) {
                             say(u"the secret was not kept: error %1"_s.arg(static_cast<int>(error->kind)));
                             return QCoreApplication::exit(3);
                         }
                         if (verb == u"start") {
                             (void)operations.recordings.start(tests::orderOf(
                                 agora::Mode::Mix, {.id = id, .appId = u"0123456789abcdef0123456789abcdef"_s},
                                 u"qa-killed"_s));
                         } else if (id == RunConnection) {
                             const auto key = operations.testRuns.add(id, u"tr_1234"_s);
                             operations.testRuns.stop({*key});
                         } else {
                             agora::Task known{.appId = task.value(0),
                                               .cname = task.value(1),
                                               .uid = task.value(2),
                                               .resourceId = task.value(3),
                                               .sid = task.value(4)};
                             if (verb == u"go-on")
                                 known.mode = agora::Mode::Web;
                             const auto recording = operations.recordings.adopt({id, known});
                             if (verb == u"go-on")
                                 (void)operations.updates.setPaused(*recording, false);
                             else
                                 operations.recordings.stop({*recording}, StopWay::Asynchronous);
                         }
                     });
    QObject::connect(&operations.updates, &RecordingUpdates::finished, &app, [](const UpdateReport &report) {
        say(u"update %1"_s.arg(static_cast<int>(report.outcome)));
        QCoreApplication::quit();
    });
    const auto sayState = [&] {
        // As in the service's first answer.
        QObject::connect(&operations.stores.recordings, &RecordingStore::changed, &app,
                         [&](const QUuid &uuid) {
                             const RecordingEntry *entry = operations.stores.recordings.find(uuid);
                             if (entry->queries == 0)
                                 return;
                             say(u"state %1"_s.arg(agora::stateWord(entry->state)));
                             QCoreApplication::quit();
                         });
    };
    QObject::connect(&backend, &Backend::opened, &app, [&](const auto &error) {
        if (error)
            return QCoreApplication::exit(4);
        say(u"opened"_s);
        if (verb == u"stop-run")
            operations.connections.save(connection(RunConnection, address), u"token_Qwe12345"_s,
                                        Keep::Keychain);
        else if (verb == u"state")
            sayState();
        else if (verb == u"stop-recording" || verb == u"start" || verb == u"go-on")
            operations.connections.save(connection(RecordingConnection, address), u"sample-customer-secret"_s,
                                        Keep::Keychain);
    });
    backend.open();
    return QCoreApplication::exec();
}
