#pragma once

#include "operations/activitylog.h"

#include <QAbstractTableModel>
#include <QList>

namespace tallylight {
class ActivityLog;
class Stores;
} // namespace tallylight

namespace tallylight::ui {

enum class ActivityColumn { Time, What, Which, Outcome };
inline constexpr int activityColumns = static_cast<int>(ActivityColumn::Outcome) + 1;

/// The steps of the activity log, newest first. GUI thread.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    ActivityModel(const ActivityLog &log, const Stores &stores, QObject *parent = nullptr);

    /// Updates all texts: the language or the names have changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();

    const ActivityLog &m_log;
    const Stores &m_stores;
    QList<Step> m_steps; // a copy, because the log reports changes only after they were made
};

} // namespace tallylight::ui
