#pragma once

#include <QStringList>

class QWidget;

namespace tallylight::tests {

/// What is wrong with the visible forms below `root`: a label without its field or the reverse, something
/// that is squeezed, or one row in the place of another. Empty: all is well.
[[nodiscard]] QStringList formFaults(QWidget &root);

/// Hides each row of the visible forms below `root` before and after each other one, and shows them again in
/// both orders; the faults on the way. The rows are as before afterwards.
[[nodiscard]] QStringList faultsOfHidingRows(QWidget &root);

} // namespace tallylight::tests
