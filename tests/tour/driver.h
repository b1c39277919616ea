#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace tallylight::tests {

/// Does with the mouse and the keyboard what a person would, on widgets found by their object name below the
/// application's top-level windows. Everything waits up to ten seconds and says what was not there.
namespace driver {

[[nodiscard]] QWidget *find(const QString &objectName);
/// Waits until it is there, visible and enabled; ends the program with a sentence if it never is.
QWidget *await(const QString &objectName);
void click(const QString &objectName);
void type(const QString &objectName, const QString &text);
/// Runs the event loop until the condition holds; false after `milliseconds`.
[[nodiscard]] bool waitFor(const std::function<bool()> &condition, int milliseconds = 20'000);
/// Lets pending events, layouts and paints happen.
void settle();
/// The window with its open dialogs and menus on it.
bool picture(QWidget &window, const QString &file);

} // namespace driver
} // namespace tallylight::tests
