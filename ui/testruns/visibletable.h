#pragma once

#include "core/exporttable.h"
#include "stores/runkey.h"

#include <QModelIndex>

namespace tallylight::ui {

class TestRunView;

/// The table as shown: visible rows and columns in their order, as values for an export.
[[nodiscard]] ExportTable visibleTable(const TestRunView &view);

/// These rows as shown, for pasting elsewhere: cells separated by tabs, rows by line breaks.
[[nodiscard]] QString tabbedText(const TestRunView &view, const QList<RunKey> &keys);
/// The text of a cell: both lines, without the marks that keep IDs left to right.
[[nodiscard]] QString cellText(const QModelIndex &index);

} // namespace tallylight::ui
