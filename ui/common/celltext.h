#pragma once

#include <QModelIndex>
#include <QString>

namespace tallylight::ui {

/// The quiet second line of a cell.
inline constexpr int SecondLineRole = Qt::UserRole + 101;

/// What stands in a cell, for the clipboard: both lines, without the marks that keep IDs left to right.
[[nodiscard]] QString cellText(const QModelIndex &index);

} // namespace tallylight::ui
