#pragma once

#include "core/identifier.h"

#include <QString>

namespace tallylight::wallarm {

/// A test policy (README 6.9). The default policy is not in the list: to use it, send no policy.
struct Policy
{
    Identifier id;
    QString name; ///< may be empty: then show the ID

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace tallylight::wallarm
