#include "bench/stopbench.h"

#include "bench/curl.h"
#include "bench/report.h"
#include "bench/stubservice.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "transports.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests::bench {

namespace {

constexpr int Runs = 1'000;
constexpr int Rounds = 3;

/// The program without its window, connected to the stub.
struct Program
{
    Program(const QString &folder, const StubService &service)
        : connection({.id = QUuid::createUuid(),
                      .name = u"Stub"_s,
                      .cloud = Cloud::Custom,
                      .customAddress = service.address(),
                      .credentialKind = CredentialKind::UserToken})
        , backend({.ledgerFile = folder + u"/stops.sqlite"_s, .transports = networkTransports(clock)}, clock,
                  secrets)
    {
        QEventLoop loop;
        QObject::connect(&backend, &Backend::opened, &loop, &QEventLoop::quit);
        backend.open();
        loop.exec();
        ConnectionActions &connections = backend.operations().connections;
        QObject::connect(&connections, &ConnectionActions::saved, &loop, &QEventLoop::quit);
        connections.save(connection, u"sample-token"_s, Keep::UntilQuit);
        loop.exec();
    }

    /// The recording runs with IDs from `first` on: the service has forgotten that others were stopped.
    QList<RunKey> load(int first)
    {
        TestRunActions &runs = backend.operations().testRuns;
        QEventLoop loop;
        QObject::connect(&runs, &TestRunActions::listFinished, &loop, &QEventLoop::quit);
        runs.loadList(connection.id);
        loop.exec();
        QList<RunKey> recording;
        for (const RunEntry &entry : backend.operations().stores.testRuns.all()) {
            if (entry.run.recording == true && entry.key.id.toInt() >= first)
                recording << entry.key;
        }
        return recording;
    }

    double stop(const QList<RunKey> &keys)
    {
        QEventLoop loop;
        QObject::connect(&backend.operations().batches, &Batches::finished, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        backend.operations().testRuns.stop(keys);
        loop.exec();
        return millisecondsOf(timer);
    }

    SystemClock clock;
    SessionStore secrets;
    const Connection connection;
    Backend backend;
};

} // namespace

void measureStops(const QString &folder)
{
    StubService service;
    Program program(folder, service);
    const QStringList post{u"--request"_s, u"POST"_s};
    QStringList addresses;
    QList<double> ours;
    QList<double> parallel;
    for (int round = 0; round < Rounds; ++round) {
        service.setActionTime(0ms);
        const int first = 1 + round * Runs * 3;
        service.setRuns(first, Runs * 3); // every third one records
        const QList<RunKey> keys = program.load(first);
        service.setActionTime(50ms);
        ours << program.stop(keys);
        addresses.clear();
        for (const RunKey &key : keys)
            addresses << service.address().toString() + u"/v1/test_run/%1/action/stop"_s.arg(key.id);
        if (const auto curl =
                fetched(folder, addresses, post + QStringList{u"--parallel"_s, u"--parallel-max"_s, u"6"_s}))
            parallel << *curl;
    }
    Report::printHeading(u"%L1 runs stopped in one batch, 50 ms per answer"_s.arg(addresses.size()));
    Report::print(u"request to the last outcome, every step in the ledger"_s, ours);
    Report::print(u"curl --parallel --parallel-max 6"_s, parallel);
    if (!parallel.isEmpty())
        Report::thatIsThePeer();
    if (const auto loop = fetched(folder, addresses, post))
        Report::print(u"a plain loop: curl, one after another"_s, {*loop});
}

} // namespace tallylight::tests::bench
