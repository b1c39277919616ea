#pragma once

#include "stores/stores.h"
#include "wallarm/createrequest.h"

namespace tallylight::ui {

/// What the answer to the run tells of the settings it was made with.
[[nodiscard]] wallarm::RunSettings settingsOf(const wallarm::TestRun &run);
/// The run that records into the record: the source itself, unless this is a copy of another one.
[[nodiscard]] RunKey recorderOf(const TestRunStore &runs, const RunKey &source, const Identifier &record);

} // namespace tallylight::ui
