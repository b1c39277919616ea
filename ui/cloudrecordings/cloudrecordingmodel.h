#pragma once

#include "cloudrecordings/recordingcolumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QUuid>

namespace tallylight::ui {

/// The cloud recordings of a RecordingStore, in the order in which they were added. The lamp and the progress
/// of its stop are at LampRole and LampProgressRole (common/lampdelegate.h). GUI thread.
class CloudRecordingModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudRecordingModel)

public:
    using CostOf = decltype(RecordingContext::cost);

    CloudRecordingModel(const Stores &stores, Clock &clock, CostOf cost, QObject *parent = nullptr);

    /// Shows those of one connection; a null ID shows all.
    void setConnection(const QUuid &connection);
    [[nodiscard]] QUuid recordingAt(int row) const { return m_rows.at(row); }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QUuid &recording) const
    {
        return static_cast<int>(m_rows.indexOf(recording));
    }
    [[nodiscard]] SortKey sortKey(const QModelIndex &index) const;
    /// recordingSearchKey(), kept until the recording changes.
    [[nodiscard]] QByteArray words(int row) const;

    /// This program's user started or added it.
    [[nodiscard]] bool isMine(int row) const;

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
    void nameConnections();
    [[nodiscard]] bool accepts(const RecordingEntry &entry) const;
    [[nodiscard]] const RecordingEntry *entryAt(int row) const;
    [[nodiscard]] QVariant cell(const RecordingEntry &entry, const RecordingColumnInfo &column,
                                int role) const;

    const Stores &m_stores;
    const RecordingContext m_context;
    QUuid m_connection;
    QList<QUuid> m_rows;
    mutable QHash<QUuid, QByteArray> m_words;
};

} // namespace tallylight::ui
