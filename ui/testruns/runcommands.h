#pragma once

#include "operations/operations.h"

#include <QObject>

class QSettings;
class QWidget;

namespace tallylight::ui {

class RunActions;
class TestRunView;

/// Carries out what is chosen for the selected test runs; what other parts of the window do goes out as
/// signals.
class RunCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunCommands)

public:
    /// `window`: over which dialogs open. All outlive it.
    RunCommands(Operations &operations, RunActions &actions, TestRunView &view, QSettings &settings,
                QWidget &window);

    void openConsole(const RunKey &run);
    /// The console's page with all test runs of the connection's account.
    void openConsoleList(const QUuid &connection);

Q_SIGNALS:
    void createSimilarWanted(const tallylight::RunKey &run);
    void autoStopWanted(const QList<tallylight::RunKey> &runs);
    void detailsWanted(const tallylight::RunKey &run);
    /// To the clipboard; the window says that it was.
    void copyWanted(const QString &text);

private:
    void askToStop();
    void askToInterrupt();
    void change(wallarm::RunVerb verb);
    [[nodiscard]] QList<RunKey> selected() const;
    [[nodiscard]] QString rows() const;
    [[nodiscard]] QString cell() const;

    Operations &m_operations;
    TestRunView &m_view;
    QSettings &m_settings;
    QWidget &m_window;
};

} // namespace tallylight::ui
