#pragma once

#include "ledger/rows.h"
#include "stores/recordingstore.h"

namespace tallylight {

/// A recording as the ledger knows it, shown as old. `entered`: the step that named its state, if there is
/// one.
[[nodiscard]] RecordingEntry recordingFromRow(const RecordingRow &row, const Entered &entered);

} // namespace tallylight
