#pragma once

#include "operations/operations.h"

#include <QHash>
#include <QObject>
#include <QUuid>

class QLabel;
class QStatusBar;

namespace tallylight::ui {

class BatchProgress;

/// The status bar: how old the table is, and what is in progress.
class StatusLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    StatusLine(Operations &operations, QStatusBar &bar);

    [[nodiscard]] BatchProgress &batchProgress() { return *m_progress; }
    /// How many rows are selected in each table.
    void showSelection(int runs, int recordings);
    void retranslate();

private:
    void tick();
    void showUnderWay();

    Operations &m_operations;
    QLabel *m_updated;
    QLabel *m_underWay;
    QLabel *m_selection;
    QLabel *m_daily;
    BatchProgress *m_progress;
    int m_selectedRuns = 0;
    int m_selectedRecordings = 0;
    QHash<QUuid, int> m_listing; // connections whose list is being loaded, and the number of runs received
};

} // namespace tallylight::ui
