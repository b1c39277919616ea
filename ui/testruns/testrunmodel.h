#pragma once

#include "testruns/runindex.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tallylight::ui {

inline constexpr int RunStateRole = Qt::UserRole + 102; ///< wallarm::RunState as int

/// The test runs of a TestRunStore for Qt's views; RunIndex does ordering and filtering. A change of one run
/// moves, inserts or removes one row, so that selection and scroll position stay.
class TestRunModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunModel)

public:
    /// Both must outlive it. The clock decides what "in the last hour" means.
    TestRunModel(const Stores &stores, Clock &clock, QObject *parent = nullptr);
    ~TestRunModel() override;

    [[nodiscard]] RunKey keyAt(const QModelIndex &index) const;
    /// Invalid when there is no such run or it is filtered out.
    [[nodiscard]] QModelIndex indexOf(const RunKey &key, RunColumn column = RunColumn::Status) const;
    /// What a cell is made from; nullptr for an invalid index. Valid until the store's next change.
    [[nodiscard]] const RunEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] const CellContext &context() const { return m_context; }

    void setFilter(const RunFilter &filter);
    [[nodiscard]] const RunFilter &filter() const { return m_filter; }
    /// Shows the runs of one connection; null: of all.
    void setConnection(const QUuid &connection);
    /// Call it as time passes: runs grow too old for the filter.
    void refreshFilter();
    /// Runs of this kind that pass everything in the filter except the choice of states.
    [[nodiscard]] int count(RunGroup group) const { return m_index.count(group); }
    /// Runs recording now that pass everything in the filter except the choice of these.
    [[nodiscard]] RecordingCount recordingCount() const { return m_index.recordingCount(); }
    /// The same for the runs that this program created.
    [[nodiscard]] int mineCount() const { return m_index.mineCount(); }
    /// Of those that are shown.
    [[nodiscard]] const QUuid &connection() const { return m_connection; }
    /// The store is changing the table, not the user: nothing should move under the user's hands.
    [[nodiscard]] bool isMerging() const { return m_merging; }

    /// A negative column restores the order in which the runs came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Updates all words after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void add(const RunKey &key);
    void change(const RunKey &key);
    void beginRemove(const RunKey &key);
    void endRemove();
    void merge(const std::vector<size_t> &places);
    /// A little at a time, whenever there is nothing else to do: no key press should wait for it.
    void readWordsWhenIdle();
    void readWords(quint64 reading);
    void connectionChanged(const QUuid &connection);
    [[nodiscard]] static QStringList namesOf(const ConnectionEntry &entry);
    /// Carries the change out and notifies the views.
    void apply(const RunIndex::Change &change);
    /// Lets `how` change the index; persistent indexes follow their runs.
    void arrange(const std::function<void()> &how);
    [[nodiscard]] RunMatcher matcher() const;
    [[nodiscard]] QVariant cell(const RunEntry &entry, const RunColumnInfo &column, int role) const;

    const Stores &m_stores;
    Clock &m_clock;
    const CellContext m_context;
    RunIndex m_index;
    RunFilter m_filter;
    QUuid m_connection;
    QHash<QUuid, QStringList> m_connectionNames; // with their teams, as shown in the rows
    std::optional<RunIndex::Slot> m_removed; // between the two signals
    bool m_removedIsSeen = false;
    quint64 m_readings = 0; // requested; only the last one counts
    bool m_merging = false;
};

} // namespace tallylight::ui
