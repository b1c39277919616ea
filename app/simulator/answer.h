#pragma once

#include "simulator/message.h"

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

} // namespace tallylight::simulator
