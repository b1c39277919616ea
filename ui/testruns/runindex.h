#pragma once

#include "testruns/commonwords.h"
#include "testruns/testruncolumns.h"

#include <QCollator>
#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace tallylight::ui {

/// The one index of ARCHITECTURE 9.2: all runs of a store in their order, and those of them that the filter
/// lets through. Runs are named by slots, which go as the store's own order; what filter and sorting look at
/// is read once a change. Knows nothing of Qt's models.
///
/// The words that a filter's text is looked for in take longest to read: of runs that come by merge() or
/// readAll() they are read by readWords(), bit by bit, or when a filter needs them.
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
    /// Among the visible; nothing when it is hidden.
    [[nodiscard]] std::optional<size_t> placeOf(Slot slot) const;
    /// For many at once: of each slot the place, or -1.
    [[nodiscard]] std::vector<int> places() const;
    /// The first and the last visible of these places of the store; nothing when all of them are hidden.
    [[nodiscard]] std::optional<std::pair<int, int>> spanOf(const std::vector<size_t> &places) const;
    /// How many runs the chip shows or would show, all else of the filter as it is.
    [[nodiscard]] int count(RunGroup group) const;
    [[nodiscard]] RecordingCount recordingCount() const { return m_recordingCount; }

    void setMatcher(const RunMatcher &matcher);
    /// nullptr: the order in which the runs came.
    void setOrder(const RunColumnInfo *column, Qt::SortOrder order);
    /// Reads everything anew; `locale` decides how texts are compared.
    void readAll(const QLocale &locale);

    /// What a change of the store means for the table; the caller tells Qt's views between the two steps.
    struct Change
    {
        Slot slot = 0;
        std::optional<size_t> from; ///< place before, if it is visible
        std::optional<size_t> to; ///< place after, counted without the row itself
    };
    /// The store has one run more, at its end.
    [[nodiscard]] Change looked(Slot slot);
    void apply(const Change &change);
    /// The store has lost the run; the slots behind it move up.
    void erase(Slot slot);
    /// Where everything stands after a merge.
    struct Merged
    {
        std::vector<Slot> sorted; ///< all
        std::vector<Slot> visible;
        bool onlyAdds = true; ///< to the end of what is visible now, which stays as it is
    };
    /// After TestRunStore::merged: reads the new and the changed and finds their places. The caller tells
    /// Qt's views before it calls apply().
    [[nodiscard]] Merged looked(const std::vector<size_t> &places);
    void apply(Merged merged);
    /// Reads the words of at most so many runs; true when none is left.
    bool readWords(int most);

private:
    struct SortValue
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text;

        [[nodiscard]] bool isKnown() const { return number.has_value() || text.has_value(); }
    };
    [[nodiscard]] const TestRunStore::Entries &entries() const { return m_stores.testRuns.all(); }
    [[nodiscard]] static MatchedRun read(const RunEntry &entry);
    void readWords(MatchedRun &run, const RunEntry &entry);
    [[nodiscard]] quint8 misses(const MatchedRun &run, const RunEntry &entry) const;
    [[nodiscard]] QCollator collator() const;
    [[nodiscard]] SortValue sortValue(const RunEntry &entry, const QCollator &collator) const;
    /// By what is in m_sort.
    void sortSlots();
    [[nodiscard]] const SortValue &sortOf(Slot slot) const;
    /// For all, or for none while the runs stand as they came.
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
    std::vector<SortValue> m_sort; // by slot, or empty: apart, as a sort jumps about among them
    std::vector<quint8> m_misses; // by slot: apart, as a filter's pass writes them and a sort's reads them
    std::vector<Slot> m_sorted; // all
    std::vector<Slot> m_visible; // those that miss nothing
    std::array<int, allRunGroups.size()> m_counts{};
    RecordingCount m_recordingCount;
    Slot m_firstUnread = 0; // the words of all before it are read
    MatchedRun m_next; // between looked() and apply()
    SortValue m_nextSort; // likewise
};

} // namespace tallylight::ui
