#include "operations/recordings/starttemplates.h"

#include "agora/readrequest.h"
#include "agora/toldsettings.h"
#include "core/jsonnumber.h"
#include "core/text.h"
#include "operations/journal.h"
#include "operations/recordings/storagetargets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

const auto fileKind = u"tallylight start templates"_s;

/// Of the exported file. A file of a higher version is rejected as a whole: its words may mean something
/// else.
constexpr int templateVersion = 1;

struct ReadTemplate
{
    StartTemplate one; ///< without ID and storage target
    QString targetName;
    QList<ImportFinding> findings;
};

/// Removes secrets, connection, UID and the times of one particular start.
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

/// What the ledger and the exported file store for one template. `targetName`: its storage target's, or
/// empty.
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

/// nullopt: it is not a template.
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

} // namespace

StartTemplates::StartTemplates(Journal &journal, StorageTargets &targets, QObject *parent)
    : QObject(parent), m_journal(journal), m_targets(targets)
{
}

const StartTemplate *StartTemplates::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_templates, id, &StartTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

const StartTemplate *StartTemplates::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_templates, [&](const StartTemplate &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_templates.end() ? nullptr : &*found;
}

Result<QUuid> StartTemplates::save(const QString &typed, const StartOrder &order)
{
    const QString name = withoutInvisible(typed);
    if (name.isEmpty())
        return invalidField(u"name"_s);
    const StartTemplate *same = find(name);
    const QUuid id = same != nullptr ? same->id : QUuid::createUuid();
    keep({.id = id, .name = name, .order = withoutSecrets(order)});
    Q_EMIT changed();
    return id;
}

void StartTemplates::remove(const QUuid &id)
{
    m_templates.removeIf([&](const StartTemplate &one) { return one.id == id; });
    Q_EMIT changed();
    m_journal.write({RemoveStartTemplate{id}}, this, [this, id](const Result<Done> &written) {
        if (!written)
            Q_EMIT failed(id, written.error());
    });
}

QJsonObject StartTemplates::jsonOf(const StartTemplate &one) const
{
    const StorageTarget *target = m_targets.find(one.order.storageTarget);
    return toJson(one, target != nullptr ? target->name : QString());
}

QByteArray StartTemplates::exported(const QList<QUuid> &ids) const
{
    QJsonArray templates;
    for (const StartTemplate &one : m_templates) {
        if (ids.contains(one.id))
            templates.append(jsonOf(one));
    }
    return QJsonDocument(QJsonObject{{u"kind"_s, fileKind},
                                     {u"version"_s, templateVersion},
                                     {u"templates"_s, templates}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<ImportFinding>> StartTemplates::import(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file["kind"_L1].toString() != fileKind || !file["templates"_L1].isArray())
        return invalidField({}, ErrorKind::Unreadable);
    const auto version = intFrom(file["version"_L1]);
    if (!version)
        return invalidField({}, ErrorKind::Unreadable);
    if (*version > templateVersion)
        return invalidField(u"version"_s, ErrorKind::Unreadable);
    QList<ImportFinding> findings;
    for (auto member = file.begin(); member != file.end(); ++member) {
        if (!QStringList{u"kind"_s, u"version"_s, u"templates"_s}.contains(member.key()))
            findings << ImportFinding{{}, u'/' + member.key(), ImportFinding::Kind::UnknownMember};
    }
    const QJsonArray templates = file["templates"_L1].toArray();
    for (qsizetype i = 0; i < templates.size(); ++i) {
        const QJsonValue value = templates[i];
        auto read = readTemplate(value.toObject());
        if (!read) {
            findings << ImportFinding{value["name"_L1].toString(), u"/templates/"_s + QString::number(i),
                                      ImportFinding::Kind::Unreadable};
            continue;
        }
        findings << read->findings;
        if (const QString name = freeName(read->one.name); name != read->one.name) {
            findings << ImportFinding{read->one.name, name, ImportFinding::Kind::Renamed};
            read->one.name = name;
        }
        if (const StorageTarget *target = m_targets.find(read->targetName))
            read->one.order.storageTarget = target->id;
        else if (!read->targetName.isEmpty())
            findings << ImportFinding{read->one.name, read->targetName, ImportFinding::Kind::UnknownTarget};
        read->one.id = QUuid::createUuid();
        keep(read->one);
    }
    Q_EMIT changed();
    return findings;
}

QString StartTemplates::freeName(const QString &name) const
{
    QString free = name;
    for (int n = 2; find(free) != nullptr; ++n)
        free = name + u" ("_s + QString::number(n) + u')';
    return free;
}

void StartTemplates::keep(const StartTemplate &one)
{
    put(one);
    QJsonObject body = jsonOf(one);
    if (!one.order.storageTarget.isNull()) // targets can be renamed, so the ID counts here
        body.insert("storageTarget"_L1, one.order.storageTarget.toString(QUuid::WithoutBraces));
    m_journal.write({SaveStartTemplate{{one.id, one.name, body}}}, this,
                    [this, id = one.id](const Result<Done> &written) {
                        if (!written)
                            Q_EMIT failed(id, written.error());
                    });
}

void StartTemplates::put(const StartTemplate &one)
{
    m_templates.removeIf([&](const StartTemplate &known) { return known.id == one.id; });
    m_templates << one;
    std::ranges::sort(m_templates, [](const StartTemplate &left, const StartTemplate &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
}

void StartTemplates::restore(const QList<StartTemplateRow> &rows)
{
    for (const StartTemplateRow &row : rows) {
        auto read = readTemplate(row.body);
        if (!read)
            continue;
        read->one.id = row.id;
        read->one.name = row.name;
        read->one.order.storageTarget = QUuid::fromString(row.body["storageTarget"_L1].toString());
        put(read->one);
    }
    if (!rows.isEmpty())
        Q_EMIT changed();
}

} // namespace tallylight
