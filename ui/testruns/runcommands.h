#pragma once

#include "operations/operations.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace tallylight::ui {

class RunActions;
class TestRunView;

/// Carries out what is chosen for the selected test runs; signals pass on what other parts of the window do.
class RunCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunCommands)

public:
    /// `window`: parent of the dialogs. All must outlive it.
    RunCommands(Operations &operations, RunActions &actions, TestRunView &view, QSettings &settings,
                QWidget &window);

    /// Asks whether to stop those of them that can be stopped.
    void askToStop(const QList<RunKey> &runs);
    /// Asks for the name of a protected connection; calls `then` at once for any other.
    void confirmIfProtected(const RunKey &key, const std::function<void()> &then);
    /// A request whose first attempt was reported: was confirmed then, unless the connection is protected.
    void stopAgain(const RunKey &key);
    void changeAgain(const RunKey &key, wallarm::RunVerb verb);
    void openConsole(const RunKey &run);
    /// The console's page with all test runs of the connection's account.
    void openConsoleList(const QUuid &connection);

Q_SIGNALS:
    void createSimilarWanted(const tallylight::RunKey &run);
    void autoStopWanted(const QList<tallylight::RunKey> &runs);
    void detailsWanted(const tallylight::RunKey &run);
    /// Goes to the clipboard; the window says so.
    void copyWanted(const QString &text);

private:
    void askToInterrupt();
    void confirmStop(const QList<RunKey> &keys, const std::function<void()> &then);
    void confirmInterrupt(const QList<RunKey> &keys);
    void change(wallarm::RunVerb verb);
    [[nodiscard]] QList<RunKey> selected() const;

    Operations &m_operations;
    TestRunView &m_view;
    QSettings &m_settings;
    QWidget &m_window;
};

} // namespace tallylight::ui
