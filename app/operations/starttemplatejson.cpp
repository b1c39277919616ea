#include "operations/starttemplatejson.h"

#include "agora/readrequest.h"
#include "agora/toldsettings.h"
#include "core/text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

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

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &part : path)
        value = value.isArray() ? value[part.toInt()] : value[part];
    return value;
}

QJsonValue with(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QJsonValue changed = with(valueAt(root, {path.first()}), path.mid(1), value);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[path.first().toInt()] = changed;
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(path.first(), changed);
    return object;
}

QJsonObject kept(const QJsonObject &json)
{
    const auto order = startOrderFrom(json);
    return order ? toJson({.order = *order}, {}) : QJsonObject();
}

/// Whether a value of another type would have been accepted here: if so, the member itself is known.
bool takesAnotherType(const QJsonObject &json, const QStringList &path)
{
    const QJsonValue others[] = {1, u"1"_s, true, QJsonArray{u"1"_s}, QJsonObject{}};
    return std::ranges::any_of(others, [&](const QJsonValue &other) {
        return valueAt(kept(with(json, path, other).toObject()), path) == other;
    });
}

ImportFinding::Kind kindOf(const QJsonObject &json, const QString &pointer)
{
    if (isSecret(pointer))
        return ImportFinding::Kind::Secret;
    const QStringList path = pointer.split(u'/', Qt::SkipEmptyParts);
    return takesAnotherType(json, path) ? ImportFinding::Kind::WrongType : ImportFinding::Kind::UnknownMember;
}

} // namespace

StartOrder withoutSecrets(StartOrder order)
{
    order.connection = {};
    order.uid.clear(); // a new one is suggested for each start
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
        const QJsonValue value = valueAt(json, pointer.split(u'/', Qt::SkipEmptyParts));
        if (!isSecret(pointer) || !value.toString().isEmpty())
            read.findings << ImportFinding{name, pointer, kindOf(json, pointer)};
    }
    return read;
}

} // namespace tallylight
