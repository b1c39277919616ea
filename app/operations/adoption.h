#pragma once

#include "agora/task.h"
#include "core/result.h"

#include <QUuid>

namespace tallylight {

/// A recording that was started elsewhere, by its IDs. Every member is required.
struct AdoptForm
{
    QUuid connection;
    agora::Task task;
};

/// The task without what clipboards add. InvalidInput with `field` (appId, resourceId, sid, cname, uid).
[[nodiscard]] Result<agora::Task> cleanedTask(const AdoptForm &form);

} // namespace tallylight
