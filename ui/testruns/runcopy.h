#pragma once

#include "stores/stores.h"
#include "wallarm/createrequest.h"

namespace tallylight::ui {

/// The settings a run was made with, as far as the service's answer contains them.
[[nodiscard]] wallarm::RunSettings settingsOf(const wallarm::TestRun &run);
/// The run that records into the record: the source itself, unless it is a copy of another run.
[[nodiscard]] RunKey recorderOf(const TestRunStore &runs, const RunKey &source, const Identifier &record);

} // namespace tallylight::ui
