#pragma once

#include "simulator/answer.h"

#include <QJsonDocument>

namespace tallylight::simulator {

/// The envelope of wallarm/README 4.1.
[[nodiscard]] inline Answer envelope(int status, const QJsonValue &body)
{
    return {.reply =
                Reply::json(status, {{QStringLiteral("status"), status}, {QStringLiteral("body"), body}})};
}

} // namespace tallylight::simulator
