#include "bench/restartbench.h"

#include "bench/curl.h"
#include "bench/report.h"
#include "bench/stubservice.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "transports.h"

#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests::bench {

namespace {

constexpr int Known = 3'000;
constexpr int LiveEvery = 30;
constexpr int Restarts = 3;

/// The program without its window. `isKnown` ends the wait; returns how long it took; nullopt: longer than
/// five minutes.
std::optional<double> lifeUntil(Clock &clock, SessionStore &keychain, const QString &ledger,
                                const std::function<void(Operations &)> &begin,
                                const std::function<bool(Operations &)> &isKnown)
{
    QElapsedTimer timer;
    timer.start();
    Backend backend({.ledgerFile = ledger, .transports = networkTransports(clock)}, clock, keychain);
    QEventLoop loop;
    QObject::connect(&backend, &Backend::opened, &loop, [&] { begin(backend.operations()); });
    const std::function<void()> look = [&] {
        if (isKnown(backend.operations()))
            return loop.quit();
        clock.after(20ms, &loop, look);
    };
    clock.after(5min, &loop, [&] {
        qWarning("not known after five minutes");
        loop.exit(1);
    });
    backend.open();
    look();
    return loop.exec() == 0 ? std::optional(millisecondsOf(timer)) : std::nullopt;
}

/// What ended stays so; of the others, this run of the program has heard.
bool allAreKnown(Operations &operations)
{
    const auto &all = operations.stores.testRuns.all();
    return all.size() == Known && std::ranges::all_of(all, [](const RunEntry &run) {
               return run.lastReadMs != 0 && (!run.remembered || run.run.ended());
           });
}

QList<double> measureOne(const QString &folder, StubService &service, bool lists)
{
    SystemClock clock;
    SessionStore keychain;
    const QString ledger = folder + (lists ? u"/listed.sqlite"_s : u"/read.sqlite"_s);
    const Connection connection{.id = QUuid::createUuid(),
                                .name = u"Stub"_s,
                                .cloud = Cloud::Custom,
                                .customAddress = service.address(),
                                .credentialKind = CredentialKind::UserToken};
    (void)lifeUntil(
        clock, keychain, ledger,
        [&](Operations &operations) {
            QObject::connect(&operations.connections, &ConnectionActions::saved, &operations.connections,
                             [&] {
                                 if (lists)
                                     return operations.testRuns.loadList(connection.id);
                                 for (int id = 1; id <= Known; ++id)
                                     (void)operations.testRuns.add(connection.id, QString::number(id));
                             });
            operations.connections.save(connection, u"sample-token"_s, Keep::Keychain);
        },
        allAreKnown);
    QList<double> restarts;
    for (int round = 0; round < Restarts; ++round) {
        if (const auto known = lifeUntil(
                clock, keychain, ledger, [](Operations &) {}, allAreKnown))
            restarts << *known;
    }
    return restarts;
}

} // namespace

void measureRestart(const QString &folder)
{
    StubService service;
    service.setLiveEvery(LiveEvery);
    service.setRuns(1, Known);
    const QList<double> listed = measureOne(folder, service, true);
    const QList<double> read = measureOne(folder, service, false);
    QStringList addresses;
    for (int id = LiveEvery; id <= Known; id += LiveEvery)
        addresses << service.address().toString() + u"/v1/test_run/%1"_s.arg(id);
    Report::printHeading(
        u"%L1 known runs, %L2 of them live, from a restart until the state of each is known"_s.arg(Known).arg(
            addresses.size()));
    Report::print(u"an account that lists its runs"_s, listed);
    Report::print(u"an account whose runs are read one by one, five per second at most"_s, read);
    QList<double> parallel;
    for (int round = 0; round < Restarts; ++round) {
        if (const auto curl = fetched(folder, addresses, {u"--parallel"_s, u"--parallel-max"_s, u"6"_s}))
            parallel << *curl;
    }
    Report::print(u"curl --parallel --parallel-max 6, the live ones only"_s, parallel);
    if (!parallel.isEmpty())
        Report::thatIsThePeer();
}

} // namespace tallylight::tests::bench
