#include "agora/encode.h"
#include "agora/readrequest.h"
#include "core/jsonnumber.h"
#include "operations/startorder.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

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

} // namespace

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
