#include "wallarm/envelope.h"

#include "core/text.h"
#include "wallarm/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

constexpr qsizetype detailsLength = 200;

QString rawExcerpt(const HttpReply &reply, Details details)
{
    if (details == Details::Withhold)
        return {};
    return oneLine(QString::fromUtf8(reply.body.left(detailsLength * 4)), detailsLength);
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

/// HTTP's status, or the envelope's own when that tells of a failure behind an HTTP success.
int statusOf(const HttpReply &reply, const QJsonObject &envelope)
{
    if (!isSuccess(reply.status))
        return reply.status;
    const auto own = wholeField(envelope, "status"_L1);
    return own && *own >= 400 && *own < 600 ? static_cast<int>(*own) : reply.status;
}

QList<ValidationIssue> issuesIn(const QJsonObject &body)
{
    QList<ValidationIssue> issues;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QJsonObject issue = it.value().toObject();
        if (issue.contains("error"_L1))
            issues << ValidationIssue{it.key(), jsonText(issue.value("error"_L1)),
                                      jsonText(issue.value("value"_L1))};
    }
    return issues;
}

} // namespace

Error unreadable(const HttpReply &reply, Details details)
{
    return {.kind = ErrorKind::Unreadable,
            .httpStatus = reply.status,
            .serverText = rawExcerpt(reply, details),
            .requestId = oneLine(QString::fromUtf8(reply.header("X-Request-Id")), detailsLength)};
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
    if (body.isString()) {
        error.serverText = oneLine(body.toString(), detailsLength);
    } else if (const auto issues = issuesIn(body.toObject()); !issues.isEmpty()) {
        error.field = oneLine(issues.first().field, detailsLength);
        error.serverText = oneLine(issues.first().code, detailsLength);
    }
    return error;
}

QList<ValidationIssue> validationIssues(const HttpReply &reply)
{
    const QJsonObject envelope = QJsonDocument::fromJson(reply.body).object();
    if (isSuccess(statusOf(reply, envelope)))
        return {};
    return issuesIn(envelope.value("body"_L1).toObject());
}

} // namespace tallylight::wallarm
