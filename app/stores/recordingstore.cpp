#include "stores/recordingstore.h"

#include "agora/timings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

bool RecordingEntry::isOutOfReach(qint64 nowMs) const
{
    // It is unknown how long a recording started elsewhere can be controlled.
    const QJsonValue hours = adopted ? QJsonValue() : told.object()["resourceExpiredHour"_L1];
    return hours.isDouble() && agora::isBeyondControl(startedMs, hours.toInt(), nowMs);
}

RecordingStore::RecordingStore(QObject *parent) : QObject(parent) { }

RecordingEntry *RecordingStore::entry(const QUuid &uuid)
{
    const auto found = m_index.constFind(uuid);
    return found == m_index.constEnd() ? nullptr : &m_entries[*found];
}

const RecordingEntry *RecordingStore::find(const QUuid &uuid) const
{
    const auto found = m_index.constFind(uuid);
    return found == m_index.constEnd() ? nullptr : &m_entries[*found];
}

const RecordingEntry *RecordingStore::withSid(const QUuid &connection, const QString &sid) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const RecordingEntry &entry) {
        return entry.connection == connection && entry.task.sid.compare(sid, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool RecordingStore::insert(RecordingEntry next)
{
    if (RecordingEntry *known = entry(next.uuid)) {
        *known = std::move(next);
        return false;
    }
    m_index.insert(next.uuid, m_entries.size());
    m_entries.push_back(std::move(next));
    return true;
}

void RecordingStore::put(RecordingEntry next)
{
    const QUuid uuid = next.uuid;
    if (insert(std::move(next)))
        Q_EMIT added(uuid);
    else
        Q_EMIT changed(uuid);
}

void RecordingStore::putAll(std::vector<RecordingEntry> entries)
{
    if (entries.empty())
        return;
    m_entries.reserve(m_entries.size() + entries.size());
    for (RecordingEntry &next : entries)
        insert(std::move(next));
    Q_EMIT reset();
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
    const auto found = m_index.constFind(uuid);
    if (found == m_index.constEnd())
        return;
    const size_t place = *found;
    m_index.erase(found);
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(place));
    for (size_t i = place; i < m_entries.size(); ++i)
        m_index[m_entries[i].uuid] = i;
    Q_EMIT removed(uuid);
}

} // namespace tallylight
