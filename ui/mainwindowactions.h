#pragma once

#include "operations/operations.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;

namespace tallylight::ui {

/// The window's own actions: texts, shortcuts, and which are possible with the selected runs.
class MainWindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindowActions)

public:
    explicit MainWindowActions(QObject *parent = nullptr);

    QAction *const addRun;
    QAction *const createRun;
    QAction *const loadList;
    QAction *const connections;
    QAction *const quit;
    QAction *const stop;
    QAction *const createSimilar;
    QAction *const copyRunId;
    QAction *const copyRecordId;
    QAction *const openConsole;
    QAction *const refresh;
    QAction *const forget;
    QAction *const find;
    QAction *const about;

    void retranslate();
    /// Enables what can be done with these runs; a disabled action says why in its tooltip.
    void judge(const Stores &stores, const QList<RunKey> &selected);
    /// Those that are about the selected runs, for their menu.
    void fillRunMenu(QMenu &menu) const;

private:
    QAction *make(const QString &name);
    void setText(QAction *action, const QString &text);
    void allow(QAction *action, bool yes, const QString &why = {});
};

/// Those of the runs whose recording may be stopped.
[[nodiscard]] QList<RunKey> stoppable(const Stores &stores, const QList<RunKey> &keys);
/// The run's page in the console; empty when the console's address is not known.
[[nodiscard]] QUrl consoleLink(const Stores &stores, const RunKey &key);

} // namespace tallylight::ui
