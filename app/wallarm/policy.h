#pragma once

#include "core/identifier.h"

#include <QString>

namespace tallylight::wallarm {

/// A test policy (README 6.9). The default policy is not in the list: it means "send no policy".
struct Policy
{
    Identifier id;
    QString name; ///< may be empty: show the ID then

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace tallylight::wallarm
