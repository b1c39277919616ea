#pragma once

#include "agora/mode.h"

#include <QString>
#include <QUrl>

namespace tallylight::agora {

/// Everything a later call needs. What is lost here is lost for good, because the service lists nothing
/// (README 1). Before start has been answered, `sid` is empty.
struct Task
{
    QString appId;
    QString cname;
    QString uid; ///< decimal digits
    QString resourceId; ///< opaque
    QString sid;
    Mode mode = Mode::Mix;
    QUrl host; ///< the base address that answered start, kept for the whole task (README 10); empty: any

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace tallylight::agora
