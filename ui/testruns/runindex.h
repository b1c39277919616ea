#pragma once

#include "testruns/runmatcher.h"
#include "testruns/testruncolumns.h"

#include <QCollator>

#include <array>
#include <optional>
#include <vector>

namespace tallylight::ui {

/// The one index of CONTRACTS 1: all runs of a store in their order, and those of them that the filter lets
/// through. Runs are named by slots, which go as the store's own order; what filter and sorting look at is
/// read once a change. Knows nothing of Qt's models.
class RunIndex final
{
public:
    using Slot = quint32;

    RunIndex(const Stores &stores, const Clock &clock);
    Q_DISABLE_COPY_MOVE(RunIndex)

    [[nodiscard]] Slot size() const { return static_cast<Slot>(m_rows.size()); }
    /// Top to bottom.
    [[nodiscard]] const std::vector<Slot> &visible() const { return m_visible; }
    [[nodiscard]] const RunKey &keyOf(Slot slot) const { return m_rows[slot].key; }
    /// Right even while the store has lost the run already.
    [[nodiscard]] std::optional<Slot> slotOf(const RunKey &key) const;
    /// Among the visible; nothing when it is hidden.
    [[nodiscard]] std::optional<size_t> placeOf(Slot slot) const;
    /// For many at once: of each slot the place, or -1.
    [[nodiscard]] std::vector<int> places() const;
    /// How many runs the chip shows or would show, all else of the filter as it is.
    [[nodiscard]] int count(RunGroup group) const;
    [[nodiscard]] int recordingCount() const { return m_recordingCount; }

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
    /// The slots behind it move up.
    void erase(Slot slot);
    /// After TestRunStore::reset: reads what is new or changed and sorts it in. False when the store's order
    /// is another, so that the slots are not what they were.
    bool merge();
    void clear();

private:
    struct SortValue
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text;

        [[nodiscard]] bool isKnown() const { return number.has_value() || text.has_value(); }
    };
    struct Row
    {
        RunKey key;
        quint64 revision = 0; // RunEntry::revision that was read
        MatchedRun matched;
    };

    [[nodiscard]] Row read(const RunEntry &entry) const;
    [[nodiscard]] SortValue sortValue(const RunEntry &entry) const;
    [[nodiscard]] bool isBefore(Slot a, Slot b) const { return isBefore(m_sort[a], a, m_sort[b], b); }
    [[nodiscard]] bool isBefore(const SortValue &a, Slot slotA, const SortValue &b, Slot slotB) const;
    [[nodiscard]] size_t placeIn(const std::vector<Slot> &slotsInOrder, Slot slot) const;
    [[nodiscard]] size_t placeAmong(const std::vector<Slot> &slotsInOrder, const SortValue &value, Slot slot,
                                    std::optional<size_t> without) const;
    void tally(Slot slot, int step);
    void match(Slot slot, quint8 misses);
    void showMatching();

    const Stores &m_stores;
    const CellContext m_context;
    QCollator m_collator;
    const RunColumnInfo *m_column = nullptr;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    RunMatcher m_matcher;

    std::vector<Row> m_rows; // by slot
    std::vector<SortValue> m_sort; // by slot: apart, as a sort jumps about among them
    std::vector<quint8> m_misses; // by slot: apart, as a filter's pass writes them and a sort's reads them
    std::vector<Slot> m_sorted; // all
    std::vector<Slot> m_visible; // those that miss nothing
    std::array<int, allRunGroups.size()> m_counts{};
    int m_recordingCount = 0;
    Row m_next; // between looked() and apply()
    SortValue m_nextSort; // likewise
};

} // namespace tallylight::ui
