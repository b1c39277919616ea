#pragma once

#include "core/exporttable.h"

namespace tallylight::ui {

class TestRunView;

/// The table as shown: visible rows and columns in their order, as values for an export.
[[nodiscard]] ExportTable visibleTable(const TestRunView &view);

} // namespace tallylight::ui
