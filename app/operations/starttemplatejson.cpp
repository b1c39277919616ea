#include "operations/starttemplatejson.h"

#include "agora/onthewire.h"
#include "agora/readrequest.h"
#include "core/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// Members of a start that carry a secret, as the ends of their pointers.
bool isSecret(const QString &pointer)
{
    static const QSet<QString> names{u"token"_s,  u"accessKey"_s, u"secretKey"_s, u"stsToken"_s,
                                     u"secret"_s, u"salt"_s,      u"rtmpUrl"_s};
    return names.contains(pointer.section(u'/', -1));
}

bool isBlank(const QJsonObject &object, const QString &pointer)
{
    QJsonValue value = object;
    const auto parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = value.isArray() && isIndex ? value[index] : value[part];
    }
    return value.toString().isEmpty();
}

} // namespace

StartOrder withoutSecrets(StartOrder order)
{
    order.connection = {};
    order.uid.clear(); // proposed anew for each start
    order.request = agora::withoutSecrets(std::move(order.request));
    order.request.storage.stsExpiration.reset();
    order.acquire.excludeResourceIds.clear();
    order.tokenExpiryMs.reset();
    return order;
}

QJsonObject toJson(const StartTemplate &one, const QString &targetName)
{
    QJsonObject object = toJson(withoutSecrets(one.order));
    object.remove("connection"_L1);
    object.remove("uid"_L1);
    object.remove("storageTarget"_L1);
    object.insert("name"_L1, one.name);
    if (!targetName.isEmpty())
        object.insert("storageTargetName"_L1, targetName);
    return object;
}

std::optional<ReadTemplate> readTemplate(const QJsonObject &json)
{
    const auto order = startOrderFrom(json);
    const QString name = withoutInvisible(json["name"_L1].toString());
    if (!order || name.isEmpty())
        return {};
    ReadTemplate read{.one = {.name = name, .order = withoutSecrets(*order)},
                      .targetName = json["storageTargetName"_L1].toString()};
    read.one.order.storageTarget = {};
    const QStringList left = agora::missingFrom(json, toJson(read.one, read.targetName));
    for (const QString &pointer : left) {
        if (isSecret(pointer) && isBlank(json, pointer))
            continue;
        read.findings << ImportFinding{name, pointer,
                                       isSecret(pointer) ? ImportFinding::Kind::Secret
                                                         : ImportFinding::Kind::UnknownMember};
    }
    return read;
}

} // namespace tallylight
