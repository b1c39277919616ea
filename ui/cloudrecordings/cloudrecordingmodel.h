#pragma once

#include "agora/cost.h"

#include <QAbstractTableModel>
#include <QList>
#include <QUuid>

#include <functional>

namespace tallylight {
class Clock;
class Stores;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

enum class RecordingColumn {
    State,
    Channel,
    Mode,
    Uid,
    Elapsed,
    Cost,
    Upload,
    Sid,
    ResourceId,
    Connection,
    Actions
};
inline constexpr int recordingColumns = static_cast<int>(RecordingColumn::Actions) + 1;

/// The cloud recordings of a RecordingStore, in the order in which they were added. The lamp and the progress
/// of its stop are at LampRole and LampProgressRole (common/lampdelegate.h). GUI thread.
class CloudRecordingModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudRecordingModel)

public:
    /// What to sort by: numbers as numbers, -1 for unknown.
    static constexpr int SortRole = Qt::UserRole;

    /// What a recording has cost so far; nullopt: unknown.
    using CostOf = std::function<std::optional<agora::Money>(const RecordingEntry &)>;

    CloudRecordingModel(const Stores &stores, Clock &clock, CostOf cost, QObject *parent = nullptr);

    /// Shows those of one connection; a null ID shows all.
    void setConnection(const QUuid &connection);
    [[nodiscard]] QUuid recordingAt(int row) const { return m_rows.at(row); }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QUuid &recording) const
    {
        return static_cast<int>(m_rows.indexOf(recording));
    }

    /// Updates what changes with time, such as elapsed times and costs; call it every second while visible.
    void tick();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(const QUuid &recording);
    void change(const QUuid &recording);
    void remove(const QUuid &recording);
    void changeColumn(RecordingColumn column);
    [[nodiscard]] bool accepts(const RecordingEntry &entry) const;
    [[nodiscard]] QString text(const RecordingEntry &entry, RecordingColumn column) const;
    [[nodiscard]] QString toolTip(const RecordingEntry &entry, RecordingColumn column) const;
    [[nodiscard]] QVariant sortKey(const RecordingEntry &entry, RecordingColumn column) const;
    /// Milliseconds; -1: unknown.
    [[nodiscard]] qint64 elapsed(const RecordingEntry &entry) const;

    const Stores &m_stores;
    Clock &m_clock;
    const CostOf m_cost;
    QUuid m_connection;
    QList<QUuid> m_rows;
};

} // namespace tallylight::ui
