#include "testruns/runindex.h"

#include "core/clock.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tallylight::ui {

RunIndex::RunIndex(const Stores &stores, const Clock &clock) : m_stores(stores), m_context{stores, clock}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

std::optional<RunIndex::Slot> RunIndex::slotOf(const RunKey &key) const
{
    if (const RunEntry *entry = m_stores.testRuns.find(key); entry != nullptr) {
        const auto slot = static_cast<size_t>(entry - m_stores.testRuns.all().data());
        if (slot < m_rows.size() && m_rows[slot].key == key)
            return static_cast<Slot>(slot);
    }
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<Slot>(found - m_rows.begin()));
}

std::optional<size_t> RunIndex::placeOf(Slot slot) const
{
    if (m_misses[slot] != MissesNothing)
        return std::nullopt;
    return placeIn(m_visible, slot);
}

std::vector<int> RunIndex::places() const
{
    std::vector<int> places(m_rows.size(), -1);
    int place = 0;
    for (const Slot slot : m_visible)
        places[slot] = place++;
    return places;
}

int RunIndex::count(RunGroup group) const
{
    return m_counts.at(static_cast<size_t>(group));
}

RunIndex::SortValue RunIndex::sortValue(const RunEntry &entry) const
{
    if (m_column == nullptr)
        return {};
    const SortKey key = m_column->sortKey(entry, m_context);
    if (const auto *number = std::get_if<double>(&key))
        return {.number = *number};
    // Made once: comparing two of them is ten times as fast as comparing two texts.
    if (const auto *text = std::get_if<QString>(&key))
        return {.text = m_collator.sortKey(*text)};
    return {};
}

RunIndex::Row RunIndex::read(const RunEntry &entry) const
{
    return {.key = entry.key,
            .revision = entry.revision,
            .matched = {.connection = entry.key.connection,
                        .words = runSearchKey(entry, m_context),
                        .group = runGroup(entry.run.state),
                        .recording = isRecordingNow(entry)}};
}

bool RunIndex::isBefore(const SortValue &a, Slot slotA, const SortValue &b, Slot slotB) const
{
    if (a.isKnown() != b.isKnown())
        return a.isKnown();
    int order = 0;
    if (a.number.has_value() && b.number.has_value())
        order = *a.number < *b.number ? -1 : (*a.number > *b.number ? 1 : 0);
    else if (a.text.has_value() && b.text.has_value())
        order = a.text->compare(*b.text);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    return slotA < slotB; // equals keep the order in which they came
}

size_t RunIndex::placeIn(const std::vector<Slot> &slotsInOrder, Slot slot) const
{
    const auto place =
        std::ranges::lower_bound(slotsInOrder, slot, [this](Slot a, Slot b) { return isBefore(a, b); });
    return static_cast<size_t>(place - slotsInOrder.begin());
}

/// Where the row, with what it is going to be, belongs among the others; `without` is its present place.
size_t RunIndex::placeAmong(const std::vector<Slot> &slotsInOrder, const SortValue &value, Slot slot,
                            std::optional<size_t> without) const
{
    const auto isBeforeRow = [&](Slot other) { return isBefore(m_sort[other], other, value, slot); };
    const auto begin = slotsInOrder.begin();
    const auto middle = begin + static_cast<std::ptrdiff_t>(without.value_or(slotsInOrder.size()));
    const auto place = std::partition_point(begin, middle, isBeforeRow);
    if (place != middle || !without.has_value())
        return static_cast<size_t>(place - begin);
    return static_cast<size_t>(std::partition_point(middle + 1, slotsInOrder.end(), isBeforeRow) - begin) - 1;
}

void RunIndex::tally(Slot slot, int step)
{
    const MatchedRun &run = m_rows[slot].matched;
    if ((m_misses[slot] & ~MissesState) == 0)
        m_counts.at(static_cast<size_t>(run.group)) += step;
    if (run.recording && (m_misses[slot] & ~MissesRecording) == 0)
        m_recordingCount += step;
}

void RunIndex::match(Slot slot, quint8 misses)
{
    m_misses[slot] = misses;
    tally(slot, 1);
}

void RunIndex::showMatching()
{
    m_visible.clear();
    std::ranges::copy_if(m_sorted, std::back_inserter(m_visible),
                         [this](Slot slot) { return m_misses[slot] == MissesNothing; });
}

void RunIndex::setMatcher(const RunMatcher &matcher)
{
    const bool narrower = matcher.isNarrowerThan(m_matcher);
    m_matcher = matcher;
    m_counts = {};
    m_recordingCount = 0;
    const std::vector<RunEntry> &entries = m_stores.testRuns.all();
    for (Slot slot = 0; slot < size(); ++slot) {
        // While a person types on, most runs are out already and need no second look.
        const bool stillOut = narrower && (m_misses[slot] & MissesOther) != 0;
        match(slot, stillOut ? m_misses[slot] : m_matcher.misses(m_rows[slot].matched, entries[slot]));
    }
    showMatching();
}

void RunIndex::setOrder(const RunColumnInfo *column, Qt::SortOrder order)
{
    if (column != m_column) {
        m_column = column;
        const std::vector<RunEntry> &entries = m_stores.testRuns.all();
        for (Slot slot = 0; slot < size(); ++slot)
            m_sort[slot] = sortValue(entries[slot]);
    }
    m_order = order;
    std::iota(m_sorted.begin(), m_sorted.end(), Slot(0));
    if (m_column != nullptr)
        std::ranges::sort(m_sorted, [this](Slot a, Slot b) { return isBefore(a, b); });
    showMatching();
}

void RunIndex::readAll(const QLocale &locale)
{
    m_collator.setLocale(locale);
    const std::vector<RunEntry> &entries = m_stores.testRuns.all();
    for (Slot slot = 0; slot < size(); ++slot) {
        m_rows[slot] = read(entries[slot]);
        m_sort[slot] = sortValue(entries[slot]);
    }
    setOrder(m_column, m_order);
    RunMatcher same;
    std::swap(same, m_matcher);
    m_misses.assign(m_rows.size(), MissesNothing);
    setMatcher(same);
}

RunIndex::Change RunIndex::looked(Slot slot)
{
    const RunEntry &entry = m_stores.testRuns.all()[slot];
    m_next = read(entry);
    m_nextSort = sortValue(entry);
    Change change{.slot = slot};
    if (slot < size())
        change.from = placeOf(slot);
    if (m_matcher.misses(m_next.matched, entry) == MissesNothing)
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
        m_sort.emplace_back();
        m_misses.push_back(MissesOther);
    }
    m_rows[slot] = std::move(m_next);
    m_sort[slot] = std::move(m_nextSort);
    match(slot, m_matcher.misses(m_rows[slot].matched, m_stores.testRuns.all()[slot]));
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
    m_sort.erase(m_sort.begin() + slot);
    m_misses.erase(m_misses.begin() + slot);
}

bool RunIndex::merge()
{
    const std::vector<RunEntry> &entries = m_stores.testRuns.all();
    const Slot before = size();
    if (entries.size() < before)
        return false;
    std::vector<bool> isNew(entries.size(), false);
    std::vector<Slot> fresh;
    for (Slot slot = 0; slot < entries.size(); ++slot) {
        if (slot < before && m_rows[slot].revision == entries[slot].revision) {
            if (m_rows[slot].key != entries[slot].key)
                return false;
            continue;
        }
        if (slot < before && m_rows[slot].key != entries[slot].key)
            return false;
        isNew[slot] = true;
        fresh.push_back(slot);
    }
    m_rows.resize(entries.size());
    m_sort.resize(entries.size());
    m_misses.resize(entries.size(), MissesOther);
    std::erase_if(m_sorted, [&](Slot slot) { return isNew[slot]; });
    for (const Slot slot : fresh) {
        if (slot < before)
            tally(slot, -1);
        m_rows[slot] = read(entries[slot]);
        m_sort[slot] = sortValue(entries[slot]);
        match(slot, m_matcher.misses(m_rows[slot].matched, entries[slot]));
    }
    const auto isBeforeSlot = [this](Slot a, Slot b) { return isBefore(a, b); };
    std::ranges::sort(fresh, isBeforeSlot);
    std::vector<Slot> all;
    all.reserve(entries.size());
    std::ranges::merge(m_sorted, fresh, std::back_inserter(all), isBeforeSlot);
    m_sorted = std::move(all);
    showMatching();
    return true;
}

void RunIndex::clear()
{
    m_rows.clear();
    m_sort.clear();
    m_misses.clear();
    m_sorted.clear();
    m_visible.clear();
    m_counts = {};
    m_recordingCount = 0;
}

} // namespace tallylight::ui
