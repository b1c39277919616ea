#include "stores/recordingstore.h"

#include <algorithm>

namespace tallylight {

bool RecordingEntry::isOutOfReach(qint64 nowMs) const
{
    constexpr qint64 hour = 3'600'000;
    return startedMs > 0 && nowMs >= startedMs + onTheWire().resourceExpiredHour * hour;
}

RecordingStore::RecordingStore(QObject *parent) : QObject(parent) { }

RecordingEntry *RecordingStore::entry(const QUuid &uuid)
{
    const auto found = std::ranges::find(m_entries, uuid, &RecordingEntry::uuid);
    return found == m_entries.end() ? nullptr : &*found;
}

const RecordingEntry *RecordingStore::find(const QUuid &uuid) const
{
    const auto found = std::ranges::find(m_entries, uuid, &RecordingEntry::uuid);
    return found == m_entries.end() ? nullptr : &*found;
}

void RecordingStore::put(RecordingEntry next)
{
    const QUuid uuid = next.uuid;
    if (RecordingEntry *known = entry(uuid)) {
        *known = std::move(next);
        Q_EMIT changed(uuid);
    } else {
        m_entries.push_back(std::move(next));
        Q_EMIT added(uuid);
    }
}

void RecordingStore::change(const QUuid &uuid, const std::function<void(RecordingEntry &)> &f)
{
    if (RecordingEntry *known = entry(uuid)) {
        f(*known);
        Q_EMIT changed(uuid);
    }
}

void RecordingStore::remove(const QUuid &uuid)
{
    if (std::erase_if(m_entries, [&](const RecordingEntry &e) { return e.uuid == uuid; }) > 0)
        Q_EMIT removed(uuid);
}

} // namespace tallylight
