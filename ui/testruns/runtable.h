#pragma once

#include "core/exporttable.h"
#include "stores/runkey.h"

#include <QModelIndex>

namespace tallylight::ui {

class TestRunView;

/// The table as it is seen: visible rows and columns in their order, as values for an export.
[[nodiscard]] ExportTable visibleTable(const TestRunView &view);

/// These rows as they are seen, for pasting elsewhere: cells divided by tabs, rows by line ends.
[[nodiscard]] QString tabbedText(const TestRunView &view, const QList<RunKey> &keys);
/// What stands in a cell: both lines, without the marks that keep IDs left to right.
[[nodiscard]] QString cellText(const QModelIndex &index);

} // namespace tallylight::ui
