#pragma once

#include <QString>

#include <functional>

class QAction;
class QMainWindow;

namespace tallylight::ui {

/// Every item of the menu bar and of its menus inside of menus, with the plain title of the menu that it is
/// in.
void forEachMenuItem(const QMainWindow &window, const std::function<void(const QString &, QAction &)> &visit);

} // namespace tallylight::ui
