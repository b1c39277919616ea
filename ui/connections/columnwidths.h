#pragma once

class QTreeView;

namespace tallylight::ui {

/// How wide the list has to be for all its columns to be in view.
[[nodiscard]] int widthOfColumns(const QTreeView &list);

} // namespace tallylight::ui
