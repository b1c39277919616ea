#pragma once

#include "common/rowtable.h"
#include "common/translated.h"

#include <QUuid>

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class CloudRecordingModel;
class SortedRecordings;

/// The table of cloud recordings, which tells the time by itself while it is seen. GUI thread.
class RecordingTable final : public Translated<RowTable>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingTable)

public:
    explicit RecordingTable(Operations &operations, QWidget *parent = nullptr);

    /// Shows those of one connection only; a null ID shows all.
    void setConnection(const QUuid &connection);
    [[nodiscard]] QUuid connection() const { return m_connection; }
    /// Shows those only in whose row each of the words occurs.
    void setFilter(const QString &words);
    /// Shows those only that this program's user started or added.
    void setMine(bool mine);
    [[nodiscard]] bool isFiltered() const;

    /// In row order.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Selects these, as far as they are shown, and scrolls to the first.
    void select(const QList<QUuid> &recordings);

Q_SIGNALS:
    /// There may be rows now where there were none, or the reverse.
    void rowsChanged();

private:
    void retranslate() override;
    void tick();

    Operations &m_operations;
    CloudRecordingModel *m_model;
    SortedRecordings *m_sorted;
    QUuid m_connection;
};

} // namespace tallylight::ui
