#include "window/livewatch.h"

#include <utility>

namespace tallylight::ui {

LiveWatch::LiveWatch(const Operations &operations, QObject *parent)
    : QObject(parent), m_operations(operations)
{
    const TestRunStore &runs = operations.stores.testRuns;
    connect(&runs, &TestRunStore::added, this, &LiveWatch::lookSoon);
    connect(&runs, &TestRunStore::changed, this, &LiveWatch::lookSoon);
    connect(&runs, &TestRunStore::removed, this, &LiveWatch::lookSoon);
    connect(&runs, &TestRunStore::merged, this, &LiveWatch::lookSoon);
    const RecordingStore &recordings = operations.stores.recordings;
    connect(&recordings, &RecordingStore::added, this, &LiveWatch::lookSoon);
    connect(&recordings, &RecordingStore::changed, this, &LiveWatch::lookSoon);
    connect(&recordings, &RecordingStore::removed, this, &LiveWatch::lookSoon);
    connect(&recordings, &RecordingStore::reset, this, &LiveWatch::lookSoon);
    // Nothing of one that has become read-only can be stopped.
    connect(&operations.stores.connections, &ConnectionStore::changed, this, &LiveWatch::lookSoon);
    lookSoon();
}

RecordingNow LiveWatch::of(const QUuid &connection) const
{
    return recordingNow(m_operations.stores, m_operations.recordings, connection);
}

void LiveWatch::lookSoon()
{
    if (std::exchange(m_looking, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_looking = false;
            m_all = of({});
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace tallylight::ui
