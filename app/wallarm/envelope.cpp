#include "wallarm/envelope.h"

#include "net/redaction.h"
#include "net/secretnames.h"
#include "wallarm/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

constexpr qsizetype mostRefused = 20;
constexpr qsizetype mostRead = 800; // bytes read of an answer that is not JSON

QString rawExcerpt(const HttpReply &reply, Details details)
{
    if (details == Details::Withhold)
        return {};
    return excerpt(QString::fromUtf8(reply.body.left(mostRead)));
}

ErrorKind kindOf(int status)
{
    if (status == 401)
        return ErrorKind::Unauthorized;
    if (status == 403)
        return ErrorKind::Forbidden;
    if (status == 404)
        return ErrorKind::NotFound;
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return ErrorKind::RefusedByService;
    if (status >= 500 && status < 600)
        return ErrorKind::ServiceTrouble;
    return ErrorKind::Unreadable;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// HTTP's status, or the envelope's own when it reports a failure behind an HTTP success.
int statusOf(const HttpReply &reply, const QJsonObject &envelope)
{
    if (!isSuccess(reply.status))
        return reply.status;
    const auto own = wholeField(envelope, "status"_L1);
    return own && *own >= 400 && *own < 600 ? static_cast<int>(*own) : reply.status;
}

QList<RefusedField> refusedIn(const QJsonObject &body)
{
    QList<RefusedField> refused;
    for (auto it = body.begin(); it != body.end() && refused.size() < mostRefused; ++it) {
        const QJsonObject issue = it.value().toObject();
        if (issue.contains("error"_L1))
            refused << RefusedField{excerpt(it.key()), excerpt(jsonText(issue.value("error"_L1))),
                                    isSecretName(it.key()) ? QString(hiddenSecret)
                                                           : excerpt(jsonText(issue.value("value"_L1)))};
    }
    return refused;
}

} // namespace

Error unreadable(const HttpReply &reply, Details details)
{
    return {.kind = ErrorKind::Unreadable,
            .httpStatus = reply.status,
            .serverText = rawExcerpt(reply, details),
            .requestId = excerpt(QString::fromUtf8(reply.header("X-Request-Id")))};
}

Result<QJsonValue> openEnvelope(const HttpReply &reply, Details details)
{
    if (reply.status == 204)
        return QJsonValue(QJsonValue::Undefined);

    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject envelope = document.object();
    const int status = statusOf(reply, envelope);
    const QJsonValue body = envelope.value("body"_L1);
    if (isSuccess(status)) {
        if (!document.isObject())
            return unreadable(reply, details);
        return body;
    }

    Error error = unreadable(reply, details);
    error.kind = kindOf(status);
    error.httpStatus = status;
    error.refused = refusedIn(body.toObject());
    if (body.isString())
        error.serverText = excerpt(body.toString());
    else if (!error.refused.isEmpty()) // says the same in words that a person can read
        error.serverText.clear();
    return error;
}

RawAnswer rawAnswer(const HttpReply &reply)
{
    const QByteArray hidden = redactedBody(reply.body);
    const QJsonDocument json = QJsonDocument::fromJson(hidden);
    return {.status = reply.status,
            .text = QString::fromUtf8(json.isNull() ? hidden : json.toJson(QJsonDocument::Indented))};
}

} // namespace tallylight::wallarm
