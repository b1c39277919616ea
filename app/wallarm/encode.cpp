#include "wallarm/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class T> void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

void put(QJsonObject &object, QLatin1StringView key, const Identifier &id)
{
    if (!id.isEmpty())
        object.insert(key, id.toJson());
}

/// The console allows a comma between extensions, the API documents only the bar (README 6.2).
QString withBars(const QString &extensions)
{
    QStringList parts;
    for (const QString &part : extensions.split(u',')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts.join(u" | "_s);
}

QJsonObject settingsToJson(const RunSettings &settings)
{
    QJsonObject object{{u"name"_s, settings.name}};
    put(object, "desc"_L1, settings.description);
    const QString extensions = withBars(settings.fileExtensionsToExclude.value_or(QString()));
    if (!extensions.isEmpty())
        object.insert("file_extensions_to_exclude"_L1, extensions);
    // One client uses the number 0 for the default policy; the API wants the member left out (README 6.9).
    if (settings.policyId.text() != "0"_L1)
        put(object, "policy_id"_L1, settings.policyId);
    put(object, "stop_on_first_fail"_L1, settings.stopOnFirstFail);
    put(object, "rps"_L1, settings.rps);
    put(object, "rps_per_baseline"_L1, settings.rpsPerBaseline);
    put(object, "node_id"_L1, settings.nodeId);
    put(object, "clientid"_L1, settings.clientId);
    put(object, "type"_L1, settings.place);
    if (settings.tags)
        object.insert("tags"_L1, QJsonArray::fromStringList(*settings.tags));
    return object;
}

} // namespace

QByteArray encode(const CreateRequest &request)
{
    QJsonObject object = settingsToJson(request.settings);
    put(object, "test_record_name"_L1, request.recordName);
    put(object, "skip_duplicated_baselines"_L1, request.skipDuplicatedBaselines);
    put(object, "inactivity_timeout"_L1, request.inactivityTimeout);
    if (request.startPaused)
        object.insert("state"_L1, u"paused"_s);
    return compact(object);
}

QByteArray encode(const CopyRequest &request)
{
    QJsonObject object = settingsToJson(request.settings);
    put(object, "test_record_id"_L1, request.recordId);
    return compact(object);
}

QByteArray encodeVulnerabilityFilter(const Identifier &run)
{
    bool isNumber = false;
    const qint64 number = run.text().toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return compact({{u"filter"_s, QJsonObject{{u"testrun_id"_s, QJsonArray{number}}}},
                    {u"offset"_s, 0},
                    {u"limit"_s, 1000},
                    {u"order_desc"_s, false}});
}

QByteArray encodeClientFilter()
{
    return compact({{u"filter"_s, QJsonObject{}}});
}

} // namespace tallylight::wallarm
