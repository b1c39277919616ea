#pragma once

#include "common/actionset.h"
#include "testruns/runlinks.h"

#include <array>

class QMenu;

namespace tallylight::ui {

/// What can be done with the selected test runs (wallarm/README 9.1 and 13.2): texts, shortcuts, and which
/// actions are possible for these runs. RunCommands carries them out.
class RunActions final : public ActionSet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunActions)

public:
    explicit RunActions(QObject *parent = nullptr);

    QAction *const stop;
    QAction *const autoStop;
    QAction *const createSimilar;
    QAction *const pause;
    QAction *const resume;
    QAction *const interrupt;
    QAction *const details;
    QAction *const annotate;
    QAction *const openConsole;
    QAction *const copyRow;
    QAction *const copyCell;
    QAction *const copyRunId;
    QAction *const copyRecordId;
    QAction *const copyLink;
    QAction *const copyQueryCurl;
    QAction *const copyStopCurl;
    QAction *const forget;

    /// Their keys mean these wherever no other table has the keyboard, which has its own for the same keys.
    [[nodiscard]] QList<QAction *> ofTheWindow() const { return {stop, copyRunId}; }
    /// Their keys mean these while the table has the keyboard.
    [[nodiscard]] QList<QAction *> ofTheTable() const { return {details, copyRow, forget}; }

    void retranslate();
    /// Enables what can be done with these runs; a disabled action says why in its tooltip.
    void judge(const Stores &stores, const QList<RunKey> &selected);
    void fillMenu(QMenu &menu, QAction *refresh) const;

private:
    /// An action for many runs at once.
    struct ForMany
    {
        QAction *action;
        wallarm::RunAction what;
    };
    void judgeMany(const ForMany &one, const Stores &stores, const QList<RunKey> &selected);
    void judgeSingle(const Stores &stores, const QList<RunKey> &selected);

    std::array<ForMany, 4> m_forMany;
};

} // namespace tallylight::ui
