#include "bench/stopbench.h"

#include "bench/report.h"
#include "bench/stubservice.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "transports.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests::bench {

namespace {

constexpr int Runs = 1'000;

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

    /// All of the service's recording runs.
    QList<RunKey> load()
    {
        TestRunActions &runs = backend.operations().testRuns;
        QEventLoop loop;
        QObject::connect(&runs, &TestRunActions::listFinished, &loop, &QEventLoop::quit);
        runs.loadList(connection.id);
        loop.exec();
        QList<RunKey> recording;
        for (const RunEntry &entry : backend.operations().stores.testRuns.all()) {
            if (entry.run.recording == true)
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

/// nullopt when curl is missing.
std::optional<double> curl(const QString &folder, const StubService &service, const QList<RunKey> &keys)
{
    const QString program = QStandardPaths::findExecutable(u"curl"_s);
    QFile list(folder + u"/curl.txt"_s);
    if (program.isEmpty() || !list.open(QIODevice::WriteOnly))
        return std::nullopt;
    for (const RunKey &key : keys) {
        list.write("url = \"" + service.address().toEncoded() + "/v1/test_run/" + key.id.toUtf8()
                   + "/action/stop\"\noutput = /dev/null\n");
    }
    list.close();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program,
                  {u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s, u"6"_s, u"--request"_s, u"POST"_s,
                   u"--header"_s, u"X-WallarmAPI-Token: sample-token"_s, u"--config"_s, list.fileName()});
    process.waitForFinished(120'000);
    return process.exitCode() == 0 ? std::optional(millisecondsOf(timer)) : std::nullopt;
}

} // namespace

void measureStops(const QString &folder)
{
    StubService service;
    service.setRuns(1, Runs * 3); // every third one records
    Program program(folder, service);
    const QList<RunKey> keys = program.load();
    service.setActionTime(50ms);
    Report::printHeading(u"%1 runs stopped in one batch, 50 ms an answer"_s.arg(keys.size()));
    Report::print(u"order to the last outcome, every step in the ledger"_s, {program.stop(keys)});
    if (const auto plain = curl(folder, service, keys))
        Report::print(u"curl --parallel --parallel-max 6"_s, {*plain});
}

} // namespace tallylight::tests::bench
