#include "operations/recordings/templatefile.h"

#include "agora/readrequest.h"
#include "agora/toldsettings.h"
#include "core/jsonnumber.h"
#include "core/text.h"

#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

const auto fileKind = u"tallylight start templates"_s;

/// Of the exported file. A file of a higher version is rejected as a whole: its words may mean something
/// else.
constexpr int templateVersion = 1;

/// Members of a start that carry a secret, as the ends of their pointers.
bool isSecret(const QString &pointer)
{
    static const QSet<QString> names{u"token"_s,  u"accessKey"_s, u"secretKey"_s, u"stsToken"_s,
                                     u"secret"_s, u"salt"_s,      u"rtmpUrl"_s};
    return names.contains(pointer.section(u'/', -1));
}

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    for (const QStringView part : QStringView(pointer).tokenize(u'/', Qt::SkipEmptyParts))
        value = value.isArray() ? value[part.toInt()] : value[part];
    return value;
}

/// The value of `pointer` with `other` in all these places below it.
QJsonValue with(const QJsonValue &value, const QString &pointer, const QSet<QString> &places,
                const QJsonValue &other)
{
    if (places.contains(pointer))
        return other;
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue &element : value.toArray())
            changed.append(with(element, pointer + u'/' + QString::number(changed.size()), places, other));
        return changed;
    }
    if (!value.isObject())
        return value;
    QJsonObject changed = value.toObject();
    for (auto member = changed.begin(); member != changed.end(); ++member)
        *member = with(*member, pointer + u'/' + member.key(), places, other);
    return changed;
}

QJsonObject kept(const QJsonObject &json)
{
    const auto order = startOrderFrom(json);
    return order ? toJson(StartTemplate{.order = *order}, {}) : QJsonObject();
}

/// Those of the places where a value of another type would have been accepted: the members themselves are
/// known. All at once, because a file may have thousands.
QSet<QString> thatTakeAnotherType(const QJsonObject &json, const QSet<QString> &places)
{
    QSet<QString> known;
    for (const QJsonValue &other : {QJsonValue(1), QJsonValue(u"1"_s), QJsonValue(true),
                                    QJsonValue(QJsonArray{u"1"_s}), QJsonValue(QJsonObject())}) {
        const QJsonObject taken = kept(with(json, {}, places, other).toObject());
        for (const QString &place : places) {
            if (valueAt(taken, place) == other)
                known.insert(place);
        }
    }
    return known;
}

QList<ImportFinding> findingsIn(const QJsonObject &json, const QString &name, const QStringList &leftOut)
{
    using Kind = ImportFinding::Kind;
    QList<ImportFinding> findings;
    if (leftOut.isEmpty())
        return findings;
    const QSet<QString> known = thatTakeAnotherType(json, {leftOut.begin(), leftOut.end()});
    for (const QString &pointer : leftOut) {
        if (!isSecret(pointer))
            findings << ImportFinding{name, pointer,
                                      known.contains(pointer) ? Kind::WrongType : Kind::UnknownMember};
        else if (!valueAt(json, pointer).toString().isEmpty())
            findings << ImportFinding{name, pointer, Kind::Secret};
    }
    return findings;
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
    const QString name = oneLine(json["name"_L1].toString());
    if (!order || name.isEmpty())
        return {};
    ReadTemplate read{.one = {.name = name, .order = withoutSecrets(*order)},
                      .targetName = json["storageTargetName"_L1].toString()};
    read.one.order.storageTarget = {};
    read.findings = findingsIn(json, name, agora::missingFrom(json, toJson(read.one, read.targetName)));
    return read;
}

QByteArray templateFile(const QJsonArray &templates)
{
    return QJsonDocument(QJsonObject{{u"kind"_s, fileKind},
                                     {u"version"_s, templateVersion},
                                     {u"templates"_s, templates}})
        .toJson(QJsonDocument::Indented);
}

Result<TemplateFile> readTemplateFile(const QByteArray &bytes)
{
    if (bytes.size() > largestTemplateFile)
        return invalidField(u"size"_s, ErrorKind::Unreadable);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto version = intFrom(json["version"_L1]);
    if (json["kind"_L1].toString() != fileKind || !json["templates"_L1].isArray() || !version)
        return invalidField({}, ErrorKind::Unreadable);
    if (*version > templateVersion)
        return invalidField(u"version"_s, ErrorKind::Unreadable);
    const QJsonArray templates = json["templates"_L1].toArray();
    if (templates.size() > mostTemplates)
        return invalidField(u"size"_s, ErrorKind::Unreadable);
    TemplateFile file;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!QStringList{u"kind"_s, u"version"_s, u"templates"_s}.contains(member.key()))
            file.findings << ImportFinding{{}, u'/' + member.key(), ImportFinding::Kind::UnknownMember};
    }
    for (qsizetype i = 0; i < templates.size(); ++i) {
        auto read = readTemplate(templates[i].toObject());
        if (!read) {
            file.findings << ImportFinding{templates[i]["name"_L1].toString(),
                                           u"/templates/"_s + QString::number(i),
                                           ImportFinding::Kind::Unreadable};
            continue;
        }
        file.findings << std::exchange(read->findings, {});
        file.templates << *std::move(read);
    }
    return file;
}

} // namespace tallylight
