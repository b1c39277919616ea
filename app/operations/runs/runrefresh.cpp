#include "operations/runs/runrefresh.h"

#include "operations/runs/runreader.h"

namespace tallylight {

namespace {
constexpr qsizetype Few = 20;
constexpr int MostReads = 6;
} // namespace

RunRefresh::RunRefresh(RunReader &reader, QObject *parent) : QObject(parent), m_reader(reader) { }

void RunRefresh::refresh(const QList<RunKey> &keys)
{
    if (keys.size() <= Few) {
        for (const RunKey &key : keys)
            m_reader.read(key, Priority::Interactive, this, {});
        return;
    }
    for (const RunKey &key : keys) {
        if (m_isWaiting.contains(key))
            continue;
        m_isWaiting.insert(key);
        m_waiting.push_back(key);
    }
    next();
}

void RunRefresh::next()
{
    while (m_underWay < MostReads && !m_waiting.empty()) {
        const RunKey key = m_waiting.front();
        m_waiting.pop_front();
        m_isWaiting.remove(key);
        ++m_underWay;
        m_reader.read(key, Priority::Polling, this, [this](const Result<wallarm::TestRun> & /*answer*/) {
            --m_underWay;
            // Not directly: a run that is no longer on the list answers immediately.
            QMetaObject::invokeMethod(this, &RunRefresh::next, Qt::QueuedConnection);
        });
    }
}

} // namespace tallylight
