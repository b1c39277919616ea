#include "wallarm/rawanswer.h"

#include "net/redaction.h"

#include <QJsonDocument>

namespace tallylight::wallarm {

RawAnswer rawAnswer(const HttpReply &reply)
{
    const QByteArray hidden = redactedBody(reply.body);
    const QJsonDocument json = QJsonDocument::fromJson(hidden);
    return {.status = reply.status,
            .text = QString::fromUtf8(json.isNull() ? hidden : json.toJson(QJsonDocument::Indented))};
}

} // namespace tallylight::wallarm
