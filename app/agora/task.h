#pragma once

#include "agora/mode.h"

#include <QString>

namespace tallylight::agora {

/// Everything a later call needs; whatever is lost here is lost for good, because the service lists nothing
/// (spec 1). Before start has answered, `sid` is empty.
struct Task
{
    QString appId;
    QString cname;
    QString uid; ///< decimal digits
    QString resourceId; ///< opaque
    QString sid;
    Mode mode = Mode::Mix;

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace tallylight::agora
