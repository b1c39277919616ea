#pragma once

#include "core/result.h"
#include "net/http.h"

#include <QJsonValue>

namespace tallylight::wallarm {

/// Whether the raw text of an unreadable answer may go into an Error's details.
enum class Details { Keep, Withhold };

/// `body` of {"status", "body"} (README 4.1) or the Error of README 4.2: the kind by status, an envelope's
/// status of 400 or more counting like HTTP's; `serverText` the service's message, `refused` the parameters
/// of a validation object. Not JSON: Unreadable, or ServiceTrouble and the like by status, with the first 200
/// characters as `serverText`. 204 gives Undefined.
[[nodiscard]] Result<QJsonValue> openEnvelope(const HttpReply &reply, Details details = Details::Keep);

/// An answer whose JSON is of another shape than the call's.
[[nodiscard]] Error unreadable(const HttpReply &reply, Details details = Details::Keep);

} // namespace tallylight::wallarm
