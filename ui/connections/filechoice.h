#pragma once

#include <functional>

class QString;
class QWidget;

namespace tallylight::ui {

/// Asks for a file that exists. `then` is called unless the user cancels; not after `parent` is gone.
void chooseFile(QWidget &parent, const QString &objectName, const std::function<void(const QString &)> &then);

} // namespace tallylight::ui
