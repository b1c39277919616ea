#pragma once

#include "testruns/runmatcher.h"
#include "testruns/testruncolumns.h"

#include <QCollator>
#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace tallylight::ui {

/// The index of ARCHITECTURE 9.2: all runs of a store in their order, and those of them that pass the filter.
/// Runs are named by slots, which follow the store's order; what filter and sorting look at is read once per
/// change. Knows nothing of Qt's models.
///
/// The words in which a filter's text is searched take longest to read: for runs added by merge() or
/// readAll(), readWords() reads them bit by bit, or when a filter needs them.
class RunIndex final
{
public:
    using Slot = quint32;

    RunIndex(const Stores &stores, const Clock &clock);
    Q_DISABLE_COPY_MOVE(RunIndex)

    [[nodiscard]] Slot size() const { return static_cast<Slot>(m_rows.size()); }
    /// Top to bottom.
    [[nodiscard]] const std::vector<Slot> &visible() const { return m_visible; }
    [[nodiscard]] const RunEntry &entryOf(Slot slot) const { return m_stores.testRuns.all()[slot]; }
    [[nodiscard]] std::optional<Slot> slotOf(const RunKey &key) const;
    /// Its place among the visible; nullopt when it is hidden.
    [[nodiscard]] std::optional<size_t> placeOf(Slot slot) const;
    /// For many at once: the place of each slot, or -1.
    [[nodiscard]] std::vector<int> places() const;
    /// The first and the last visible of these indexes into the store; nullopt when all of them are hidden.
    [[nodiscard]] std::optional<std::pair<int, int>> spanOf(const std::vector<size_t> &places) const;
    /// How many runs the chip shows or would show, with the rest of the filter unchanged.
    [[nodiscard]] int count(RunGroup group) const;
    [[nodiscard]] RecordingCount recordingCount() const { return m_recordingCount; }
    /// The same for those that this program created.
    [[nodiscard]] int mineCount() const { return m_mineCount; }

    void setMatcher(const RunMatcher &matcher);
    /// nullptr: the order in which the runs came.
    void setOrder(const RunColumnInfo *column, Qt::SortOrder order);
    /// Reads everything again; `locale` decides how texts are compared.
    void readAll(const QLocale &locale);

    /// What a change of the store means for the table; the caller notifies Qt's views between the two steps.
    struct Change
    {
        Slot slot = 0;
        std::optional<size_t> from; ///< place before, if visible
        std::optional<size_t> to; ///< place after, not counting the row itself
    };
    /// The store has one more run, at its end.
    [[nodiscard]] Change looked(Slot slot);
    void apply(const Change &change);
    /// The store has lost the run; the slots after it move up.
    void erase(Slot slot);
    /// Where everything is after a merge.
    struct Merged
    {
        std::vector<Slot> sorted; ///< all
        std::vector<Slot> visible;
        bool onlyAdds = true; ///< at the end of what is visible now, which stays unchanged
    };
    /// After TestRunStore::merged: reads the new and the changed runs and finds their places. The caller
    /// notifies Qt's views before it calls apply().
    [[nodiscard]] Merged looked(const std::vector<size_t> &places);
    void apply(Merged merged);
    /// Reads the words of at most this many runs; true when none are left.
    bool readWords(int most);

private:
    struct SortValue
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text;

        [[nodiscard]] bool isKnown() const { return number.has_value() || text.has_value(); }
    };
    [[nodiscard]] const TestRunStore::Entries &entries() const { return m_stores.testRuns.all(); }
    [[nodiscard]] MatchedRun read(const RunEntry &entry) const;
    void readWords(MatchedRun &run, const RunEntry &entry);
    [[nodiscard]] quint8 misses(const MatchedRun &run, const RunEntry &entry) const;
    [[nodiscard]] QCollator collator() const;
    [[nodiscard]] SortValue sortValue(const RunEntry &entry, const QCollator &collator) const;
    /// By what is in m_sort.
    void sortSlots();
    [[nodiscard]] const SortValue &sortOf(Slot slot) const;
    /// For all runs, or for none while they are in their original order.
    void readSortValues();
    [[nodiscard]] bool isBefore(Slot a, Slot b) const { return isBefore(sortOf(a), a, sortOf(b), b); }
    [[nodiscard]] bool isBefore(const SortValue &a, Slot slotA, const SortValue &b, Slot slotB) const;
    [[nodiscard]] size_t placeIn(const std::vector<Slot> &slotsInOrder, Slot slot) const;
    [[nodiscard]] size_t placeAmong(const std::vector<Slot> &slotsInOrder, const SortValue &value, Slot slot,
                                    std::optional<size_t> without) const;
    void tally(Slot slot, int change);
    void match(Slot slot);
    void showMatching();
    [[nodiscard]] std::vector<Slot> matching(const std::vector<Slot> &sorted) const;

    const Stores &m_stores;
    const CellContext m_context;
    QLocale m_locale;
    QCollator m_collator;
    const RunColumnInfo *m_column = nullptr;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    RunMatcher m_matcher;

    CommonWords m_commonWords;
    std::vector<MatchedRun> m_rows; // by slot
    std::vector<SortValue> m_sort; // by slot, or empty: separate, because sorting jumps around in it
    std::vector<quint8> m_misses; // by slot: separate, as a filter's pass writes it and a sort's reads it
    std::vector<Slot> m_sorted; // all
    std::vector<Slot> m_visible; // those that miss nothing
    std::array<int, allRunGroups.size()> m_counts{};
    RecordingCount m_recordingCount;
    int m_mineCount = 0;
    Slot m_firstUnread = 0; // the words of all slots before it have been read
    MatchedRun m_next; // between looked() and apply()
    SortValue m_nextSort; // the same
};

} // namespace tallylight::ui
