#pragma once

#include <QString>
#include <QWidget>

#include <functional>

/// Does with mouse and keyboard what a person would, on widgets found by their object name below the
/// application's top-level windows. Everything waits, for minutes if necessary, and says what was missing.
namespace tallylight::tests::driver {

[[nodiscard]] QWidget *find(const QString &objectName);
/// Waits until it exists, visible and enabled; ends the program with a message if that never happens.
QWidget *await(const QString &objectName);
void click(const QString &objectName);
void type(const QString &objectName, const QString &text);
/// Runs the event loop until the condition is true; false after `milliseconds`.
[[nodiscard]] bool waitFor(const std::function<bool()> &condition, int milliseconds = 180'000);
/// Lets pending events, layouts and painting happen.
void settle();
/// The window with its open dialogs and menus on it.
bool picture(QWidget &window, const QString &file);

} // namespace tallylight::tests::driver
