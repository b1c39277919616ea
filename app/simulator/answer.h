#pragma once

#include "simulator/message.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace tallylight::simulator {

/// A service's response to one request: its reply, and what the books note about the call.
struct Answer
{
    Reply reply;
    QJsonValue id; ///< what the call was about, in its original form; Null: as named in the address
    bool acted = false; ///< something changed
    qint64 delayMs = 0; ///< simulated: the reply is sent this much later
};

/// "5080" for 5080 and for "5080".
[[nodiscard]] inline QString idText(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

/// The envelope of wallarm/README 4.1.
[[nodiscard]] inline Answer envelope(int status, const QJsonValue &body)
{
    return {.reply =
                Reply::json(status, {{QStringLiteral("status"), status}, {QStringLiteral("body"), body}})};
}

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
