#include "testruns/runindex.h"

#include <algorithm>

// How the index follows the store's changes.

namespace tallylight::ui {

RunIndex::Change RunIndex::looked(Slot slot)
{
    const RunEntry &entry = entries()[slot];
    m_next = read(entry);
    readWords(m_next, entry);
    m_nextSort = sortValue(entry, m_collator);
    Change change{.slot = slot};
    if (slot < size())
        change.from = placeOf(slot);
    if (misses(m_next, entry) == MissesNothing)
        change.to = placeAmong(m_visible, m_nextSort, slot, change.from);
    return change;
}

void RunIndex::apply(const Change &change)
{
    const Slot slot = change.slot;
    std::optional<size_t> was;
    if (slot < size()) {
        was = placeIn(m_sorted, slot);
        tally(slot, -1);
    }
    const size_t place = placeAmong(m_sorted, m_nextSort, slot, was);
    if (was.has_value())
        m_sorted.erase(m_sorted.begin() + static_cast<std::ptrdiff_t>(*was));
    m_sorted.insert(m_sorted.begin() + static_cast<std::ptrdiff_t>(place), slot);
    if (change.from.has_value())
        m_visible.erase(m_visible.begin() + static_cast<std::ptrdiff_t>(*change.from));
    if (change.to.has_value())
        m_visible.insert(m_visible.begin() + static_cast<std::ptrdiff_t>(*change.to), slot);
    if (slot == size()) {
        m_rows.emplace_back();
        if (m_column != nullptr)
            m_sort.emplace_back();
        m_misses.push_back(MissesOther);
    }
    m_rows[slot] = std::move(m_next);
    if (m_column != nullptr)
        m_sort[slot] = std::move(m_nextSort);
    match(slot);
}

void RunIndex::erase(Slot slot)
{
    tally(slot, -1);
    for (std::vector<Slot> *list : {&m_sorted, &m_visible}) {
        std::erase(*list, slot);
        for (Slot &other : *list) {
            if (other > slot)
                --other;
        }
    }
    m_rows.erase(m_rows.begin() + slot);
    if (m_column != nullptr)
        m_sort.erase(m_sort.begin() + slot);
    m_misses.erase(m_misses.begin() + slot);
    if (m_firstUnread > slot)
        --m_firstUnread;
}

RunIndex::Merged RunIndex::looked(const std::vector<size_t> &places)
{
    const Slot before = size();
    const size_t after = entries().size();
    std::vector<Slot> fresh(places.begin(), places.end());
    std::ranges::sort(fresh); // one may occur twice
    fresh.erase(std::ranges::unique(fresh).begin(), fresh.end());
    if (fresh.empty())
        return {m_sorted, m_visible};
    m_rows.resize(after);
    if (m_column != nullptr)
        m_sort.resize(after);
    m_misses.resize(after, MissesOther);
    m_firstUnread = std::min(m_firstUnread, fresh.front());
    if (fresh.front() < before)
        std::erase_if(m_sorted, [&](Slot slot) { return std::ranges::binary_search(fresh, slot); });
    for (const Slot slot : fresh) {
        if (slot < before)
            tally(slot, -1);
        m_rows[slot] = read(entries()[slot]);
        if (m_column != nullptr)
            m_sort[slot] = sortValue(entries()[slot], m_collator);
        match(slot);
    }
    std::ranges::sort(fresh, [this](Slot a, Slot b) { return isBefore(a, b); });
    // A few new among many: their places are searched for, because comparing everything once would take far
    // longer.
    Merged merged;
    merged.sorted.reserve(after);
    auto rest = m_sorted.cbegin();
    for (const Slot slot : fresh) {
        const auto place =
            std::partition_point(rest, m_sorted.cend(), [&](Slot other) { return isBefore(other, slot); });
        merged.sorted.insert(merged.sorted.end(), rest, place);
        merged.sorted.push_back(slot);
        rest = place;
    }
    merged.sorted.insert(merged.sorted.end(), rest, m_sorted.cend());
    merged.visible = matching(merged.sorted);
    merged.onlyAdds = std::ranges::min(fresh) >= before && merged.visible.size() >= m_visible.size()
        && std::equal(m_visible.begin(), m_visible.end(), merged.visible.begin());
    return merged;
}

void RunIndex::apply(Merged merged)
{
    m_sorted = std::move(merged.sorted);
    m_visible = std::move(merged.visible);
}

} // namespace tallylight::ui
