#pragma once

#include "stores/runkey.h"
#include "stores/stores.h"

#include <QString>

namespace tallylight::ui {

/// The run's name or the recording's channel; the ID when it is no longer on the list.
[[nodiscard]] QString subjectTitle(const Stores &stores, const Subject &subject);

} // namespace tallylight::ui
