#include "wallarm/account.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

std::optional<bool> User::hasFast() const
{
    if (!components)
        return std::nullopt;
    return components->contains("fast"_L1);
}

} // namespace tallylight::wallarm
