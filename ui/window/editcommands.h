#pragma once

#include <QObject>

namespace tallylight {
class Removals;
}

namespace tallylight::ui {

class MainWindowActions;

/// The menu Edit: in a text field for its text, otherwise for the tables and the list. The keys of copying
/// and selecting belong to the fields and tables themselves. GUI thread.
class EditCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditCommands)

public:
    /// All must outlive it.
    EditCommands(Removals &removals, MainWindowActions &actions, QObject *parent);

    /// What can be done where the keyboard is.
    void judge();

private:
    void undo();

    Removals &m_removals;
    MainWindowActions &m_actions;
};

} // namespace tallylight::ui
