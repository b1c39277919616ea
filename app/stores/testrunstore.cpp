#include "stores/testrunstore.h"

namespace tallylight {

QString RunEntry::title() const
{
    return run.name && !run.name->isEmpty() ? *run.name : run.id.text();
}

QString RunEntry::recordTitle() const
{
    return run.recordName && !run.recordName->isEmpty() ? *run.recordName : run.recordId.text();
}

TestRunStore::TestRunStore(QObject *parent) : QObject(parent) { }

const RunEntry *TestRunStore::find(const RunKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.constEnd() ? nullptr : &m_entries[*found];
}

std::optional<size_t> TestRunStore::placeOf(const RunKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
}

void TestRunStore::put(RunEntry entry)
{
    const RunKey key = entry.key;
    if (const auto found = m_index.constFind(key); found != m_index.constEnd()) {
        m_entries[*found] = std::move(entry);
        Q_EMIT changed(key);
        return;
    }
    m_index.insert(key, m_entries.size());
    m_entries.push_back(std::move(entry));
    Q_EMIT added(key);
}

void TestRunStore::putAll(std::vector<RunEntry> entries)
{
    QList<RunKey> keys;
    keys.reserve(static_cast<qsizetype>(entries.size()));
    for (RunEntry &entry : entries) {
        keys << entry.key;
        if (const auto found = m_index.constFind(entry.key); found != m_index.constEnd()) {
            m_entries[*found] = std::move(entry);
        } else {
            m_index.insert(entry.key, m_entries.size());
            m_entries.push_back(std::move(entry));
        }
    }
    Q_EMIT merged(keys);
}

void TestRunStore::change(const RunKey &key, const std::function<void(RunEntry &)> &f)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.constEnd())
        return;
    f(m_entries[*found]);
    Q_EMIT changed(key);
}

void TestRunStore::remove(const RunKey &key)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.constEnd())
        return;
    const size_t place = *found;
    Q_EMIT aboutToBeRemoved(key);
    m_index.remove(key);
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(place));
    for (size_t i = place; i < m_entries.size(); ++i)
        m_index[m_entries[i].key] = i;
    Q_EMIT removed(key);
}

} // namespace tallylight
