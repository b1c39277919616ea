#pragma once

#include "simulator/answer.h"

namespace tallylight::simulator {

/// Shape A of agora/README 7.1.
[[nodiscard]] inline Answer gateway(int status, const QString &message)
{
    return {.reply = Reply::json(status, {{QStringLiteral("message"), message}})};
}

/// Shape B.
[[nodiscard]] inline Answer business(int status, int code, const QString &reason)
{
    return {.reply =
                Reply::json(status, {{QStringLiteral("code"), code}, {QStringLiteral("reason"), reason}})};
}

[[nodiscard]] inline Answer success(const QJsonObject &object, bool acted)
{
    return {.reply = Reply::json(200, object), .acted = acted};
}

} // namespace tallylight::simulator
