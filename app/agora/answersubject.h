#pragma once

#include "agora/task.h"
#include "core/error.h"
#include "net/http.h"

#include <optional>

namespace tallylight::agora {

/// An answer counts only for the recording that was asked about. Unreadable, with the member in `field`, when
/// the answer names another cname, uid, resourceId or sid, or when a success lacks the name that the service
/// always gives (resourceId for acquire, sid for all others). The form may vary: a number or text, and the
/// sid in either case; channel names and resource IDs are case-sensitive. nullopt: nothing contradicts it,
/// which includes a body that is not JSON.
[[nodiscard]] std::optional<Error> notAbout(Call call, const Task &task, const HttpReply &reply);

/// True for an error that notAbout() returned.
[[nodiscard]] bool namesAnother(const Error &error);

} // namespace tallylight::agora
