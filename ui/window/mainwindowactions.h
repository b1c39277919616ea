#pragma once

#include "common/actionset.h"
#include "testruns/runactions.h"

namespace tallylight {
class ConnectionStore;
struct RecordingNow;
} // namespace tallylight

namespace tallylight::ui {

/// The window's own actions: texts and shortcuts. Those for the selected runs are a separate set.
class MainWindowActions final : public ActionSet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindowActions)

public:
    explicit MainWindowActions(QObject *parent = nullptr);

    RunActions *const runs;
    QAction *const addRun;
    QAction *const createRun;
    QAction *const loadList;
    QAction *const exportRuns;
    QAction *const paste;
    QAction *const connections;
    QAction *const preferences;
    QAction *const quit;
    QAction *const stopAll;
    QAction *const dailyStop;
    QAction *const refresh;
    QAction *const undo;
    QAction *const copy;
    QAction *const selectAll;
    QAction *const find;
    QAction *const palette;
    QAction *const saveView;
    QAction *const messages;
    QAction *const viewRuns;
    QAction *const viewBoth;
    QAction *const viewRecordings;
    QAction *const connectWallarm;
    QAction *const connectAgora;
    QAction *const help;
    QAction *const shortcuts;
    QAction *const report;
    QAction *const about;

    /// Which tables are shown, in the order of WorkView; one is checked.
    [[nodiscard]] QList<QAction *> views() const { return {viewRuns, viewBoth, viewRecordings}; }

    void retranslate();
    struct Editable
    {
        bool undo = false;
        bool copy = false;
        bool selectAll = false;
    };
    void judgeEdit(const Editable &can);
    /// `now`: what records in the connection that it would stop.
    void judgeStopAll(const RecordingNow &now);
    /// `one`: the connection that is meant; null when that is not clear. `isSet`: it has a daily stop, which
    /// can be removed whatever the connection lets be changed.
    void judgeDailyStop(const ConnectionStore &known, const QUuid &one, bool isSet);
    /// `wallarm`: the connection for a new test run; null when there is none.
    void judge(const ConnectionStore &known, const QUuid &wallarm);
};

} // namespace tallylight::ui
