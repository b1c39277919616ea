#include "operations/startorder.h"

#include "agora/encode.h"
#include "core/text.h"
#include "net/redaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// Placeholder for what is read from the keychain only when the start is sent.
const auto keptKey = u"***"_s;

QJsonObject bodyOf(const StartOrder &order, const QJsonObject &clientRequest)
{
    return {{u"cname"_s, order.cname}, {u"uid"_s, order.uid}, {u"clientRequest"_s, clientRequest}};
}

agora::StartRequest withKeptKeys(const StartOrder &order)
{
    agora::StartRequest request = order.request;
    if (!order.storageTarget.isNull()) {
        request.storage.accessKey = keptKey;
        request.storage.secretKey = keptKey;
    }
    return request;
}

QString masked(const QJsonObject &body)
{
    const QByteArray safe = redactedBody(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument::fromJson(safe).toJson(QJsonDocument::Indented));
}

std::optional<QDateTime> plannedEnd(const StartOrder &order, const std::optional<QDateTime> &now)
{
    std::optional<int> hours = order.plannedHours;
    if (!hours && order.request.web)
        hours = order.request.web->maxRecordingHour;
    return now && hours ? std::optional(now->addSecs(qint64(*hours) * 3600)) : std::nullopt;
}

} // namespace

StartOrder cleaned(StartOrder order)
{
    agora::StorageConfig &storage = order.request.storage;
    for (QString *text : {&order.appId, &order.cname, &order.uid, &storage.bucket})
        *text = plainForm(*text);
    for (QString *secret : {&storage.accessKey, &storage.secretKey})
        *secret = withoutSpaces(*secret);
    for (std::optional<QString> *secret : {&order.request.token, &storage.stsToken}) {
        if (*secret)
            *secret = withoutSpaces(**secret);
    }
    if (storage.endpoint)
        storage.endpoint = plainForm(*storage.endpoint);
    for (std::optional<QString> *text : {&order.request.token, &storage.stsToken, &storage.endpoint}) {
        if (*text && (*text)->isEmpty())
            text->reset();
    }
    if (order.request.web) {
        order.request.web->url = withoutInvisible(order.request.web->url);
        if (order.request.web->rtmpUrl)
            order.request.web->rtmpUrl = plainForm(*order.request.web->rtmpUrl);
    }
    return order;
}

agora::Task taskOf(const StartOrder &order)
{
    return {.appId = order.appId, .cname = order.cname, .uid = order.uid, .mode = order.mode};
}

agora::AcquireRequest acquireRequest(const StartOrder &order)
{
    agora::AcquireRequest request = order.acquire;
    request.scene = agora::sceneOf(order.mode);
    // Optional, and one more way to fail: "must equal it, else start fails although acquire succeeded".
    request.startParameter.reset();
    return request;
}

QList<agora::Issue> findings(const StartOrder &order, const StartContext &context)
{
    const QJsonObject acquire = agora::encode(acquireRequest(order));
    const QJsonObject start = agora::encode(withKeptKeys(order));
    const int controlHours = order.acquire.resourceExpiredHour.value_or(72);
    QList<agora::Issue> issues =
        agora::validate({.call = agora::Call::Start,
                         .mode = order.mode,
                         .body = bodyOf(order, start),
                         .knownUids = context.knownUids,
                         .resourceExpiredHour = controlHours,
                         .now = context.now,
                         .tokenExpiry = order.tokenExpiryMs
                             ? std::optional(QDateTime::fromMSecsSinceEpoch(*order.tokenExpiryMs).toUTC())
                             : std::nullopt,
                         .plannedEnd = plannedEnd(order, context.now)});
    const auto ofAcquire = agora::validate({.call = agora::Call::Acquire,
                                            .mode = order.mode,
                                            .body = bodyOf(order, acquire),
                                            .knownUids = context.knownUids});
    for (const agora::Issue &issue : ofAcquire) {
        if (!issues.contains(issue))
            issues << issue;
    }
    std::ranges::stable_sort(issues, [](const agora::Issue &one, const agora::Issue &other) {
        return one.severity == agora::Severity::Error && other.severity != agora::Severity::Error;
    });
    return issues;
}

RequestPreview requestPreview(const StartOrder &order)
{
    const QString base = "POST /v1/apps/"_L1 + order.appId + "/cloud_recording/"_L1;
    return {.acquireAddress = base + "acquire"_L1,
            .startAddress = base + u"resourceid/…/mode/"_s + agora::wireWord(order.mode) + "/start"_L1,
            .acquire = masked(bodyOf(order, agora::encode(acquireRequest(order)))),
            .start = masked(bodyOf(order, agora::encode(withKeptKeys(order))))};
}

} // namespace tallylight
