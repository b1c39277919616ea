#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QMainWindow;

namespace tallylight::tests {

/// The widget that receives keys.
[[nodiscard]] QWidget *keyboardFocus();
/// To whatever has the keyboard focus: a popup, otherwise the active window.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// The event that the window system sends for the menu key.
void pressMenuKey();
/// Moves down the open menu to the action and presses Return; false when the arrow keys do not lead there.
[[nodiscard]] bool chooseByKeys(const QString &action);
/// Opens the menus of the menu bar one after another with the mouse and clicks the action.
[[nodiscard]] bool chooseByMouse(QMainWindow &window, const QStringList &menus, const QString &action);
/// Clicks the row's second column.
void clickRow(QAbstractItemView &table, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Like the driver's, once the window manager has given the window its size.
QWidget *await(const QString &objectName);
void click(const QString &objectName);
/// Replaces the field's content through the clipboard: any character, as people get their IDs.
void paste(const QString &field, const QString &text);
/// True once there is no such visible widget.
[[nodiscard]] bool gone(const QString &objectName);
/// The text in the field with this name.
[[nodiscard]] QString fieldText(const QString &field);
/// What the label with this name shows; empty when it is not visible.
[[nodiscard]] QString shownText(const QString &label);

} // namespace tallylight::tests
