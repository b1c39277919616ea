#include "operations/stalewatch.h"

#include "operations/connectionhealth.h"
#include "operations/poller.h"
#include "stores/freshness.h"
#include "stores/stores.h"

using namespace std::chrono_literals;

namespace tallylight {

StaleWatch::StaleWatch(Stores &stores, const ConnectionHealth &health, const Poller &poller, Clock &clock,
                       QObject *parent)
    : QObject(parent), m_stores(stores), m_health(health), m_poller(poller), m_clock(clock)
{
}

void StaleWatch::start()
{
    look();
}

void StaleWatch::look()
{
    lookAtRuns();
    lookAtRecordings();
    m_clock.after(10s, this, [this] { look(); });
}

void StaleWatch::lookAtRuns()
{
    QHash<QUuid, bool> silent;
    for (const ConnectionEntry &entry : m_stores.connections.all())
        silent.insert(entry.connection.id, m_health.silence(entry.connection.id).has_value());
    const qint64 now = m_clock.nowMs();
    const TestRunStore::Entries &all = m_stores.testRuns.all();
    std::vector<size_t> changed;
    for (size_t place = 0; place < all.size(); ++place) {
        const RunEntry &run = all[place];
        if (run.run.ended() && !run.stale)
            continue; // most of a long list
        const bool isOld =
            isStale(heardFacts(run, m_poller.interval(), silent.value(run.key.connection)), now);
        if (isOld != run.stale)
            changed.push_back(place);
    }
    m_stores.testRuns.changeMany(changed, [](RunEntry &run) { run.stale = !run.stale; });
}

void StaleWatch::lookAtRecordings()
{
    const qint64 now = m_clock.nowMs();
    QList<QUuid> changed;
    for (const RecordingEntry &recording : m_stores.recordings.all()) {
        const bool silent = m_health.silence(recording.connection).has_value();
        if (isStale(heardFacts(recording, silent), now) != recording.stale)
            changed << recording.uuid;
    }
    for (const QUuid &uuid : changed)
        m_stores.recordings.change(uuid,
                                   [](RecordingEntry &recording) { recording.stale = !recording.stale; });
}

} // namespace tallylight
