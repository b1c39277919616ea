#include "operations/startsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
QString keyOf(const QUuid &recording)
{
    return recording.toString(QUuid::WithoutBraces) + u"/start"_s;
}
} // namespace

QFuture<Result<Done>> StartSecrets::keep(const QUuid &recording, const StartForm &form)
{
    const QJsonObject object{{u"connection"_s, form.connection.toString()},
                             {u"appId"_s, form.appId},
                             {u"cname"_s, form.cname},
                             {u"uid"_s, form.uid},
                             {u"token"_s, form.token},
                             {u"maxIdleSeconds"_s, form.maxIdleSeconds},
                             {u"vendor"_s, form.vendor},
                             {u"region"_s, form.region},
                             {u"bucket"_s, form.bucket},
                             {u"accessKey"_s, form.accessKey},
                             {u"secretKey"_s, form.secretKey}};
    return m_store.write(keyOf(recording),
                         QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QFuture<Result<QString>> StartSecrets::read(const QUuid &recording)
{
    return m_store.read(keyOf(recording));
}

QFuture<Result<Done>> StartSecrets::drop(const QUuid &recording)
{
    return m_store.remove(keyOf(recording));
}

std::optional<StartForm> StartSecrets::formFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return {};
    return StartForm{.connection = QUuid::fromString(object["connection"_L1].toString()),
                     .appId = object["appId"_L1].toString(),
                     .cname = object["cname"_L1].toString(),
                     .uid = object["uid"_L1].toString(),
                     .token = object["token"_L1].toString(),
                     .maxIdleSeconds = object["maxIdleSeconds"_L1].toInt(),
                     .vendor = object["vendor"_L1].toInt(),
                     .region = object["region"_L1].toInt(),
                     .bucket = object["bucket"_L1].toString(),
                     .accessKey = object["accessKey"_L1].toString(),
                     .secretKey = object["secretKey"_L1].toString()};
}

} // namespace tallylight
