#pragma once

#include "ledger/rows.h"

namespace tallylight {

/// How an order stands in the ledger once its outcome is known; `outcome` is the code word that is kept.
[[nodiscard]] inline OperationState stateAfter(QStringView outcome)
{
    if (outcome == u"unconfirmed")
        return OperationState::Unconfirmed;
    return outcome == u"cancelled" ? OperationState::Cancelled : OperationState::Done;
}

} // namespace tallylight
