#pragma once

#include "agora/recordingstate.h"

namespace tallylight::agora {

enum class Lamp { Lit, Hollow, Ring, Dash, Off };

/// README 8.5. Stale is an overlay, not a lamp.
[[nodiscard]] Lamp lamp(RecordingState state);
/// Lit, but with a mark: paused, or without its recording ID.
[[nodiscard]] bool hasBadge(RecordingState state);

} // namespace tallylight::agora
