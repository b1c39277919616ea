#pragma once

#include "net/http.h"

#include <QString>

namespace tallylight::wallarm {

/// An answer as it came, for people who want to see it: whatever its status, with every secret hidden.
struct RawAnswer
{
    int status = 0;
    QString text; ///< JSON indented, anything else unchanged; plain text

    friend bool operator==(const RawAnswer &, const RawAnswer &) = default;
};

[[nodiscard]] RawAnswer rawAnswer(const HttpReply &reply);

} // namespace tallylight::wallarm
