#pragma once

#include "ledger/rows.h"

namespace tallylight {

/// The ledger's state for a request once its outcome is known; `outcome` is the stored code word.
[[nodiscard]] inline OperationState stateAfter(QStringView outcome)
{
    if (outcome == u"unconfirmed")
        return OperationState::Unconfirmed;
    return outcome == u"cancelled" ? OperationState::Cancelled : OperationState::Done;
}

} // namespace tallylight
