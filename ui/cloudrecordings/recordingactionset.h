#pragma once

#include "common/actionset.h"

#include <QList>
#include <QUuid>

class QMenu;

namespace tallylight {
class ConnectionStore;
struct Operations;
} // namespace tallylight

namespace tallylight::ui {

/// What can be done with the selected cloud recordings, and without a selection: texts, shortcuts, and which
/// actions are possible for these recordings. CloudRecordingPanel carries them out. GUI thread.
class RecordingActionSet final : public ActionSet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingActionSet)

public:
    explicit RecordingActionSet(QObject *parent);

    QAction *const stop;
    QAction *const retryStop; ///< visible for stops that were not confirmed
    QAction *const autoStop;
    QAction *const start;
    QAction *const adopt;
    QAction *const query;
    QAction *const startAgain;
    QAction *const giveSid; ///< visible where a recording ID is missing
    QAction *const details;
    QAction *const annotate;
    QAction *const copyRow;
    QAction *const copyCell;
    QAction *const copySid;
    QAction *const copyResourceId;
    QAction *const copyChannel;
    QAction *const copyQueryCurl;
    QAction *const copyStopCurl;
    QAction *const forget;
    QAction *const storages;
    QAction *const prices;

    /// Their keys mean these only while the panel has the keyboard: the same keys are for test runs
    /// elsewhere.
    [[nodiscard]] QList<QAction *> ofThePanel() const { return {stop, copySid}; }
    /// The same for the table.
    [[nodiscard]] QList<QAction *> ofTheTable() const { return {details, copyRow, forget}; }

    void retranslate();
    /// Enables what can be done with these recordings; a disabled action says why in its tooltip.
    void judge(const Operations &operations, const QList<QUuid> &selected);
    void fillMenu(QMenu &menu, QMenu &changes) const;

private:
    void judgeStart(const ConnectionStore &connections);
    void judgeSingle(const Operations &operations, const QList<QUuid> &selected);
    void judgeCopies(const Operations &operations, const QList<QUuid> &selected);
};

} // namespace tallylight::ui
