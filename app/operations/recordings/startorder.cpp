#include "operations/recordings/startorder.h"

#include "agora/encode.h"
#include "agora/readrequest.h"
#include "core/jsonnumber.h"
#include "core/text.h"
#include "net/redaction.h"

#include <QJsonArray>
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

agora::AcquireRequest acquireFrom(const QJsonObject &object)
{
    agora::AcquireRequest request{.resourceExpiredHour = intFrom(object["resourceExpiredHour"_L1]),
                                  .excludeResourceIds =
                                      object["excludeResourceIds"_L1].toVariant().toStringList(),
                                  .regionAffinity = intFrom(object["regionAffinity"_L1])};
    if (object["region"_L1].isString())
        request.region = object["region"_L1].toString();
    return request;
}

QJsonObject acquireToJson(agora::AcquireRequest request)
{
    request.scene.reset(); // follows from the mode
    request.startParameter.reset();
    return agora::encode(request);
}

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

} // namespace

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

PreparedStart::PreparedStart(const StartOrder &typed)
    : m_order(cleaned(typed))
    , m_acquire(bodyOf(m_order, agora::encode(acquireRequest(m_order))))
    , m_start(bodyOf(m_order, agora::encode(withKeptKeys(m_order))))
{
}

QList<agora::Issue> PreparedStart::findings(const StartContext &context) const
{
    const int controlHours = m_order.acquire.resourceExpiredHour.value_or(72);
    QList<agora::Issue> issues =
        agora::validate({.call = agora::Call::Start,
                         .mode = m_order.mode,
                         .body = m_start,
                         .knownUids = context.knownUids,
                         .resourceExpiredHour = controlHours,
                         .now = context.now,
                         .tokenExpiry = m_order.tokenExpiryMs
                             ? std::optional(QDateTime::fromMSecsSinceEpoch(*m_order.tokenExpiryMs).toUTC())
                             : std::nullopt,
                         .plannedEnd = plannedEnd(m_order, context.now)});
    const auto ofAcquire = agora::validate({.call = agora::Call::Acquire,
                                            .mode = m_order.mode,
                                            .body = m_acquire,
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

RequestPreview PreparedStart::preview() const
{
    const QString base = "POST /v1/apps/"_L1 + m_order.appId + "/cloud_recording/"_L1;
    return {.acquireAddress = base + "acquire"_L1,
            .startAddress = base + u"resourceid/…/mode/"_s + agora::wireWord(m_order.mode) + "/start"_L1,
            .acquire = masked(m_acquire),
            .start = masked(m_start)};
}

QJsonObject toJson(const StartOrder &order)
{
    QJsonObject object{{u"connection"_s, order.connection.toString(QUuid::WithoutBraces)},
                       {u"mode"_s, agora::wireWord(order.mode)},
                       {u"appId"_s, order.appId},
                       {u"cname"_s, order.cname},
                       {u"uid"_s, order.uid},
                       {u"start"_s, agora::encode(order.request)},
                       {u"acquire"_s, acquireToJson(order.acquire)}};
    if (!order.storageTarget.isNull())
        object.insert("storageTarget"_L1, order.storageTarget.toString(QUuid::WithoutBraces));
    if (order.tokenExpiryMs)
        object.insert("tokenExpiryMs"_L1, *order.tokenExpiryMs);
    if (order.plannedHours)
        object.insert("plannedHours"_L1, *order.plannedHours);
    return object;
}

std::optional<StartOrder> startOrderFrom(const QJsonObject &object)
{
    const auto mode = agora::modeFromWire(object["mode"_L1].toString());
    if (!mode || !object["start"_L1].isObject())
        return {};
    return StartOrder{.connection = QUuid::fromString(object["connection"_L1].toString()),
                      .mode = *mode,
                      .appId = object["appId"_L1].toString(),
                      .cname = object["cname"_L1].toString(),
                      .uid = object["uid"_L1].toString(),
                      .storageTarget = QUuid::fromString(object["storageTarget"_L1].toString()),
                      .request = agora::readStart(object["start"_L1].toObject()).request,
                      .acquire = acquireFrom(object["acquire"_L1].toObject()),
                      .tokenExpiryMs = wholeFrom(object["tokenExpiryMs"_L1]),
                      .plannedHours = intFrom(object["plannedHours"_L1])};
}

} // namespace tallylight
