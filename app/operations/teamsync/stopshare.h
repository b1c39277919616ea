#pragma once

#include <QString>

namespace tallylight {

/// What the team has to do with a stop (team/README 3).
struct StopShare
{
    QString stopper; ///< the colleague whose program sent it instead of this one; empty: nobody did
    bool notAsked = false; ///< it left although the team did not answer
    bool notAllowed = false; ///< the team does not allow this login to stop, so nothing left
};

} // namespace tallylight
