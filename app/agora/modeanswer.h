#pragma once

#include "agora/replies.h"
#include "core/result.h"

namespace tallylight::agora {

/// What a query in one mode says about the mode that a recording was started in.
enum class ModeAnswer {
    Known, ///< the service knows this very recording in this mode
    NotKnown, ///< not in this mode: it has another one, or the IDs are wrong, or it is over
    Unclear, ///< no answer about the recording; another mode may get one
    NoService, ///< nobody answers, or everything is refused: no sense in asking on
};

/// Pure. That a 200 names this very recording was seen when it was decoded.
[[nodiscard]] ModeAnswer modeAnswer(const Result<QueryReply> &reply);

} // namespace tallylight::agora
