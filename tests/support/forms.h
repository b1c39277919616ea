#pragma once

#include <QStringList>

class QWidget;

namespace tallylight::tests {

/// What is wrong with the visible forms below `root`: a label without its field or the reverse, something
/// squeezed, or one row in the place of another. Empty: nothing is wrong.
[[nodiscard]] QStringList formFaults(QWidget &root);

/// Hides each row of the visible forms below `root` before and after every other one, and shows them again in
/// both orders; returns the faults it finds. Afterwards the rows are as before.
[[nodiscard]] QStringList faultsOfHidingRows(QWidget &root);

} // namespace tallylight::tests
