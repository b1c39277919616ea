#include "testruns/runindex.h"

#include "core/clock.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace tallylight::ui {

namespace {

/// Calls f(begin, end) for both halves when there is a lot to do, one of them on another thread at the same
/// time.
template <class F> void inHalves(size_t size, const F &f)
{
    constexpr size_t much = 10'000; // below this, starting a thread takes longer than it saves
    if (size < much)
        return f(size_t(0), size);
    std::future<void> other = std::async(std::launch::async, f, size_t(0), size / 2);
    f(size / 2, size);
    other.get();
}

} // namespace

RunIndex::RunIndex(const Stores &stores, const Clock &clock)
    : m_stores(stores), m_context{stores, clock}, m_collator(collator())
{
}

/// One per thread.
QCollator RunIndex::collator() const
{
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::optional<RunIndex::Slot> RunIndex::slotOf(const RunKey &key) const
{
    const auto place = m_stores.testRuns.placeOf(key);
    return place.has_value() && *place < m_rows.size() ? std::optional(static_cast<Slot>(*place))
                                                       : std::nullopt;
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

std::optional<std::pair<int, int>> RunIndex::spanOf(const std::vector<size_t> &places) const
{
    std::optional<std::pair<int, int>> span;
    for (const size_t each : places) {
        const auto place = placeOf(static_cast<Slot>(each));
        if (!place.has_value())
            continue;
        const auto row = static_cast<int>(*place);
        span = span.has_value() ? std::pair(std::min(span->first, row), std::max(span->second, row))
                                : std::pair(row, row);
    }
    return span;
}

int RunIndex::count(RunGroup group) const
{
    return m_counts.at(static_cast<size_t>(group));
}

RunIndex::SortValue RunIndex::sortValue(const RunEntry &entry, const QCollator &collator) const
{
    if (m_column == nullptr)
        return {};
    const SortKey key = m_column->sortKey(entry, m_context);
    if (const auto *number = std::get_if<double>(&key))
        return {.number = *number};
    // Created once: comparing two of these is ten times as fast as comparing two texts.
    if (const auto *text = std::get_if<QString>(&key))
        return {.text = collator.sortKey(*text)};
    return {};
}

const RunIndex::SortValue &RunIndex::sortOf(Slot slot) const
{
    static const SortValue none;
    return m_column == nullptr ? none : m_sort[slot];
}

void RunIndex::readSortValues()
{
    m_sort.clear();
    if (m_column == nullptr)
        return m_sort.shrink_to_fit();
    m_sort.resize(m_rows.size());
    inHalves(m_sort.size(), [this](size_t begin, size_t end) {
        const QCollator own = collator();
        for (size_t slot = begin; slot < end; ++slot)
            m_sort[slot] = sortValue(entries()[slot], own);
    });
}

void RunIndex::sortSlots()
{
    std::iota(m_sorted.begin(), m_sorted.end(), Slot(0));
    if (m_column == nullptr)
        return;
    const auto isLess = [this](Slot a, Slot b) { return isBefore(a, b); };
    const auto place = [this](size_t i) { return m_sorted.begin() + static_cast<std::ptrdiff_t>(i); };
    inHalves(m_sorted.size(), [&](size_t begin, size_t end) { std::sort(place(begin), place(end), isLess); });
    std::inplace_merge(m_sorted.begin(), place(m_sorted.size() / 2), m_sorted.end(), isLess);
}

MatchedRun RunIndex::read(const RunEntry &entry) const
{
    const bool unheard = entry.stale || entry.lamp() == wallarm::Lamp::StopUnknown;
    return {.group = runGroup(entry),
            .recording = isRecordingNow(entry),
            .stale = unheard,
            .mine = m_stores.people.of(entry.key).isOurs};
}

void RunIndex::readWords(MatchedRun &run, const RunEntry &entry)
{
    const RunSearchKey key = runSearchKey(entry, m_context);
    run.words = key.own;
    run.common = m_commonWords.idOf(key.common);
}

quint8 RunIndex::misses(const MatchedRun &run, const RunEntry &entry) const
{
    static const std::vector<std::string> nothing;
    return m_matcher.misses(run, entry, m_matcher.readsWords() ? m_commonWords.lacking(run.common) : nothing);
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

/// Where the row, with its new value, belongs among the others; `without` is its current place.
size_t RunIndex::placeAmong(const std::vector<Slot> &slotsInOrder, const SortValue &value, Slot slot,
                            std::optional<size_t> without) const
{
    const auto isBeforeRow = [&](Slot other) { return isBefore(sortOf(other), other, value, slot); };
    const auto begin = slotsInOrder.begin();
    const auto middle = begin + static_cast<std::ptrdiff_t>(without.value_or(slotsInOrder.size()));
    const auto place = std::partition_point(begin, middle, isBeforeRow);
    if (place != middle || !without.has_value())
        return static_cast<size_t>(place - begin);
    return static_cast<size_t>(std::partition_point(middle + 1, slotsInOrder.end(), isBeforeRow) - begin) - 1;
}

void RunIndex::tally(Slot slot, int change)
{
    const MatchedRun &run = m_rows[slot];
    if ((m_misses[slot] & ~MissesState) == 0)
        m_counts.at(static_cast<size_t>(run.group)) += change;
    if (run.recording && (m_misses[slot] & ~MissesRecording) == 0)
        (run.stale ? m_recordingCount.notHeard : m_recordingCount.heard) += change;
    if (run.mine && (m_misses[slot] & ~MissesMine) == 0)
        m_mineCount += change;
}

void RunIndex::match(Slot slot)
{
    const RunEntry &entry = entries()[slot];
    MatchedRun &run = m_rows[slot];
    if (run.words.isNull() && m_matcher.readsWords())
        readWords(run, entry);
    m_misses[slot] = misses(run, entry);
    tally(slot, 1);
}

std::vector<RunIndex::Slot> RunIndex::matching(const std::vector<Slot> &sorted) const
{
    std::vector<Slot> visible;
    visible.reserve(sorted.size());
    std::ranges::copy_if(sorted, std::back_inserter(visible),
                         [this](Slot slot) { return m_misses[slot] == MissesNothing; });
    return visible;
}

void RunIndex::showMatching()
{
    m_visible = matching(m_sorted);
}

void RunIndex::setMatcher(const RunMatcher &matcher)
{
    const bool narrower = matcher.isNarrowerThan(m_matcher);
    m_matcher = matcher;
    m_commonWords.setMatcher(matcher);
    m_counts = {};
    m_recordingCount = {};
    m_mineCount = 0;
    for (Slot slot = 0; slot < size(); ++slot) {
        // While a user types more, most runs are already excluded and need no second look.
        if (narrower && (m_misses[slot] & MissesOther) != 0)
            tally(slot, 1);
        else
            match(slot);
    }
    showMatching();
}

void RunIndex::setOrder(const RunColumnInfo *column, Qt::SortOrder order)
{
    if (column != m_column) {
        m_column = column;
        readSortValues();
    }
    m_order = order;
    sortSlots();
    showMatching();
}

void RunIndex::readAll(const QLocale &locale)
{
    m_locale = locale;
    m_collator = collator();
    m_commonWords.clear();
    for (Slot slot = 0; slot < size(); ++slot)
        m_rows[slot] = read(entries()[slot]);
    m_firstUnread = 0;
    readSortValues();
    setOrder(m_column, m_order);
    RunMatcher same;
    std::swap(same, m_matcher);
    m_misses.assign(m_rows.size(), MissesNothing);
    setMatcher(same);
}

bool RunIndex::readWords(int most)
{
    for (; m_firstUnread < size(); ++m_firstUnread) {
        MatchedRun &run = m_rows[m_firstUnread];
        if (!run.words.isNull())
            continue;
        if (most-- == 0)
            return false;
        readWords(run, entries()[m_firstUnread]);
    }
    m_rows.shrink_to_fit(); // they grew in jumps
    m_misses.shrink_to_fit();
    return true;
}

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
