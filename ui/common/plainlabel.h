#pragma once

#include <QLabel>

namespace tallylight::ui {

/// A label that shows a service's words as they are, never as markup, and wraps them. Owned by `parent`.
[[nodiscard]] QLabel *plainLabel(const QString &objectName, QWidget *parent);

} // namespace tallylight::ui
