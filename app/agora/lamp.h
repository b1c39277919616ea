#pragma once

#include "agora/recordingstate.h"

namespace tallylight::agora {

enum class Lamp { Lit, Hollow, Ring, Dash, Off };

/// README 8.5. "Out of date" is drawn over the lamp; it is not a lamp of its own.
[[nodiscard]] Lamp lamp(RecordingState state);
/// Lit, but with a mark: paused, or recording ID unknown.
[[nodiscard]] bool hasBadge(RecordingState state);

} // namespace tallylight::agora
