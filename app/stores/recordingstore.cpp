#include "stores/recordingstore.h"

#include "agora/gone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

bool RecordingEntry::isOutOfReach(qint64 nowMs) const
{
    // How long somebody else's recording may be controlled is not known.
    const QJsonValue hours = adopted ? QJsonValue() : wire["resourceExpiredHour"_L1];
    return hours.isDouble() && agora::isBeyondControl(startedMs, hours.toInt(), nowMs);
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
