#include "operations/runs/runreader.h"

#include "core/future.h"

#include <utility>

namespace tallylight {

RunReader::RunReader(Stores &stores, Services &services, Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_clock(clock)
{
    connect(&stores.testRuns, &TestRunStore::removed, this,
            [this](const RunKey &key) { m_outdated.remove(key); });
}

void RunReader::read(const RunKey &key, Priority priority, QObject *context, Continuation then)
{
    if (const auto joined = m_underWay.constFind(key); joined != m_underWay.constEnd()) {
        (*joined)->waiters.push_back({context, std::move(then)});
        return;
    }
    const RunEntry *entry = m_stores.testRuns.find(key);
    if (entry == nullptr) {
        if (then)
            then(Error{.kind = ErrorKind::InvalidInput, .sent = false});
        return;
    }
    auto reading = std::make_shared<Reading>();
    reading->waiters.push_back({context, std::move(then)});
    m_underWay.insert(key, reading);
    m_services.wallarm(
        key.connection, this,
        [this, key, id = entry->run.id, priority, reading](const Result<WallarmService> &service) {
            if (!service)
                return settle(key, reading, service.error());
            const WallarmService open = *service;
            whenReady(open->client.readRun(id, priority), this,
                      [this, key, reading, open](const Result<wallarm::TestRun> &answer) {
                          settle(key, reading, answer);
                      });
        });
}

void RunReader::outdate(const RunKey &key)
{
    m_underWay.remove(key);
    m_outdated[key] = m_clock.monotonic();
}

bool RunReader::isOutdated(const RunKey &key, milliseconds asked) const
{
    const auto found = m_outdated.constFind(key);
    return found != m_outdated.constEnd() && *found >= asked;
}

void RunReader::settle(const RunKey &key, const std::shared_ptr<Reading> &reading,
                       const Result<wallarm::TestRun> &answer)
{
    const bool current = m_underWay.value(key) == reading;
    if (current) {
        m_underWay.remove(key);
        m_stores.testRuns.change(key, [&](RunEntry &entry) {
            if (answer)
                return takeAnswer(entry, *answer, m_clock.nowMs());
            entry.lastError = std::make_shared<Error>(answer.error());
            // A network problem says nothing about the run: the service's last word then still applies.
            entry.notFound = entry.notFound || answer.error().kind == ErrorKind::NotFound;
        });
        Q_EMIT answered(key, answer.has_value());
    }
    for (const Waiter &waiter : reading->waiters) {
        if (waiter.context && waiter.then)
            waiter.then(answer);
    }
}

void takeAnswer(RunEntry &entry, const wallarm::TestRun &answer, qint64 nowMs)
{
    const wallarm::TestRun before = std::exchange(entry.run, answer);
    entry.run.id = before.id;
    if (answer.recordId.isEmpty())
        entry.run.recordId = before.recordId;
    if (!answer.recordName)
        entry.run.recordName = before.recordName;
    if (entry.run.common == before.common)
        entry.run.common = before.common; // shared by both, and by everything from the same list
    entry.lastReadMs = nowMs;
    entry.lastError.reset();
    entry.notFound = false;
    entry.remembered = false;
    entry.stale = false;
}

} // namespace tallylight
