#include "stores/testrunstore.h"

namespace tallylight {

wallarm::Standing RunEntry::standing() const
{
    using wallarm::StopPhase;
    const bool unconfirmed = lastOutcome == wallarm::StopOutcome::Unconfirmed;
    const StopPhase stop =
        stopping ? StopPhase::UnderWay : (unconfirmed ? StopPhase::Unconfirmed : StopPhase::None);
    return {.stop = stop, .isNotFound = notFound};
}

QString RunEntry::title() const
{
    return run.name && !run.name->isEmpty() ? *run.name : run.id.text();
}

QString RunEntry::recordTitle() const
{
    return run.recordName && !run.recordName->isEmpty() ? *run.recordName : run.recordId.text();
}

TestRunStore::TestRunStore(QObject *parent) : QObject(parent) { }

std::optional<size_t> TestRunStore::placeOf(const RunKey &key) const
{
    const auto places = m_places.constFind(key.connection);
    if (places == m_places.constEnd())
        return std::nullopt;
    const auto found = places->constFind(key.id);
    return found == places->constEnd() ? std::nullopt : std::optional<size_t>(found->value);
}

const RunEntry *TestRunStore::find(const RunKey &key) const
{
    const auto place = placeOf(key);
    return place.has_value() ? &m_entries[*place] : nullptr;
}

size_t TestRunStore::madePlaceOf(const RunKey &key)
{
    Place &place = m_places[key.connection][key.id];
    if (place.isNew()) {
        place.value = static_cast<quint32>(m_entries.size());
        m_entries.emplace_back().key = key;
    }
    return place.value;
}

void TestRunStore::put(RunEntry entry)
{
    const RunKey key = entry.key;
    const size_t before = m_entries.size();
    const size_t place = madePlaceOf(key);
    m_entries[place] = std::move(entry);
    if (place < before)
        Q_EMIT changed(key);
    else
        Q_EMIT added(key);
}

void TestRunStore::putAll(std::vector<RunEntry> entries)
{
    std::vector<size_t> places;
    places.reserve(entries.size());
    for (RunEntry &entry : entries) {
        places.push_back(madePlaceOf(entry.key));
        m_entries[places.back()] = std::move(entry);
    }
    Q_EMIT merged(places);
}

void TestRunStore::mergeAll(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                            const std::function<void(RunEntry &, const wallarm::TestRun &)> &f)
{
    std::vector<size_t> places;
    places.reserve(runs.size());
    for (const wallarm::TestRun &run : runs) {
        places.push_back(madePlaceOf({connection, run.id.text()}));
        RunEntry &entry = m_entries[places.back()];
        entry.run.id = run.id;
        f(entry, run);
    }
    Q_EMIT merged(places);
}

void TestRunStore::change(const RunKey &key, const std::function<void(RunEntry &)> &f)
{
    if (const auto place = placeOf(key); place.has_value()) {
        f(m_entries[*place]);
        Q_EMIT changed(key);
    }
}

void TestRunStore::changeMany(const std::vector<size_t> &places, const std::function<void(RunEntry &)> &f)
{
    if (places.empty())
        return;
    for (const size_t place : places)
        f(m_entries[place]);
    Q_EMIT merged(places);
}

void TestRunStore::remove(const RunKey &key)
{
    const auto place = placeOf(key);
    if (!place.has_value())
        return;
    Q_EMIT aboutToBeRemoved(key);
    m_places[key.connection].remove(key.id);
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(*place));
    for (size_t i = *place; i < m_entries.size(); ++i)
        m_places[m_entries[i].key.connection][m_entries[i].key.id].value = static_cast<quint32>(i);
    Q_EMIT removed(key);
}

} // namespace tallylight
