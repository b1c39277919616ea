#include "window/editcommands.h"

#include "operations/removals.h"
#include "window/mainwindowactions.h"

#include <QApplication>
#include <QLineEdit>
#include <QMetaObject>

namespace tallylight::ui {

namespace {

/// The widget that has the keyboard, if it has this slot: text fields and tables have Qt's.
QWidget *focusWith(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && focus->metaObject()->indexOfSlot(slot) >= 0 ? focus : nullptr;
}

/// What Ctrl+C means where the keyboard is, if the widget has no copy() of its own.
QAction *copyOf(const QWidget *focus)
{
    if (focus == nullptr)
        return nullptr;
    const QList<QAction *> actions = focus->actions();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            return action;
    }
    return nullptr;
}

} // namespace

EditCommands::EditCommands(Removals &removals, MainWindowActions &actions, QObject *parent)
    : QObject(parent), m_removals(removals), m_actions(actions)
{
    connect(m_actions.undo, &QAction::triggered, this, &EditCommands::undo);
    connect(m_actions.copy, &QAction::triggered, this, [] {
        if (QWidget *text = focusWith("copy()"))
            QMetaObject::invokeMethod(text, "copy");
        else if (QAction *copy = copyOf(QApplication::focusWidget()))
            copy->trigger();
    });
    connect(m_actions.selectAll, &QAction::triggered, this, [] {
        if (QWidget *focus = focusWith("selectAll()"))
            QMetaObject::invokeMethod(focus, "selectAll");
    });
    connect(&removals, &Removals::changed, this, &EditCommands::judge);
    connect(qApp, &QApplication::focusChanged, this, &EditCommands::judge);
    judge();
}

void EditCommands::judge()
{
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const bool ofText = line != nullptr && line->isUndoAvailable();
    const QAction *copy = copyOf(QApplication::focusWidget());
    m_actions.judgeEdit({.undo = ofText || !m_removals.latest().isNull(),
                         .copy = focusWith("copy()") != nullptr || (copy != nullptr && copy->isEnabled()),
                         .selectAll = focusWith("selectAll()") != nullptr});
}

/// The keys do not come here from a text field, only the menu does.
void EditCommands::undo()
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line != nullptr && line->isUndoAvailable())
        line->undo();
    else
        m_removals.undo(m_removals.latest());
}

} // namespace tallylight::ui
