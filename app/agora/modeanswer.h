#pragma once

#include "agora/replies.h"
#include "core/result.h"

namespace tallylight::agora {

/// What a query in one mode says about the mode in which a recording was started.
enum class ModeAnswer {
    Known, ///< the service knows this recording in this mode
    NotKnown, ///< not in this mode: it has another one, or the IDs are wrong, or it is over
    Unclear, ///< no answer about the recording; another mode may get one
    NoService, ///< nothing answers, or everything is refused: more queries are useless
};

/// Pure. Decoding has already checked that a 200 names this recording.
[[nodiscard]] ModeAnswer modeAnswer(const Result<QueryReply> &reply);

} // namespace tallylight::agora
