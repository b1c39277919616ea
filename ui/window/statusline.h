#pragma once

#include "operations/operations.h"

#include <QHash>
#include <QObject>
#include <QUuid>

class QLabel;
class QStatusBar;
class QToolButton;

namespace tallylight::ui {

class BatchProgress;

/// The status bar: how old the table is, what is in progress, and how the team is doing.
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

Q_SIGNALS:
    /// The user wants to see the team of this connection.
    void teamWanted(const QUuid &connection);

private:
    void tick();
    void showUnderWay();
    void showTeam();

    Operations &m_operations;
    QLabel *m_updated;
    QLabel *m_underWay;
    QLabel *m_selection;
    QLabel *m_daily;
    QToolButton *m_team;
    QUuid m_teamsConnection; ///< whose team the button is about
    BatchProgress *m_progress;
    int m_selectedRuns = 0;
    int m_selectedRecordings = 0;
    QHash<QUuid, int> m_listing; // connections whose list is being loaded, and the number of runs received
};

} // namespace tallylight::ui
