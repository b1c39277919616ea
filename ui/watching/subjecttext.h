#pragma once

#include "stores/stores.h"
#include "stores/subject.h"

#include <QString>

namespace tallylight::ui {

/// The run's name or the recording's channel; the ID when it is not on the list any more.
[[nodiscard]] QString subjectTitle(const Stores &stores, const Subject &subject);

} // namespace tallylight::ui
