#pragma once

#include "core/result.h"
#include "net/http.h"

#include <QJsonValue>
#include <QString>

namespace tallylight::wallarm {

/// Whether the raw text of an unreadable answer may go into an Error's details.
enum class Details { Keep, Withhold };

/// `body` of {"status", "body"} (README 4.1) or the Error of README 4.2: its kind by the status, where an
/// envelope's status of 400 or more counts like HTTP's; the service's message as `serverText`, the parameters
/// of a validation object as `refused`. Not JSON: Unreadable, or ServiceTrouble and the like by status, with
/// the first 200 characters as `serverText`. 204 gives Undefined.
[[nodiscard]] Result<QJsonValue> openEnvelope(const HttpReply &reply, Details details = Details::Keep);

/// For an answer whose JSON does not have the call's shape.
[[nodiscard]] Error unreadable(const HttpReply &reply, Details details = Details::Keep);

/// An answer as it came, for people who want to see it: whatever its status, with every secret hidden.
struct RawAnswer
{
    int status = 0;
    QString text; ///< JSON indented, anything else unchanged; plain text

    friend bool operator==(const RawAnswer &, const RawAnswer &) = default;
};

[[nodiscard]] RawAnswer rawAnswer(const HttpReply &reply);

} // namespace tallylight::wallarm
